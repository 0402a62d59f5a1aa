import { describe, expect, it } from 'vitest';
import type { AanbodData } from '../schemas/aanbod.ts';
import { offer } from './catalog.fixture.ts';
import { fitReasons, questions, type Question } from './fit.ts';

/** What an offer with these facts answers to one choice: "ja: Is voor één school." */
function answer(facts: Partial<AanbodData>, question: Question, choice: string): string {
  const [reason] = fitReasons({ ...offer, ...facts }).filter(
    (each) => each.question === question && each.answers.includes(choice),
  );
  return `${reason?.verdict ?? ''}: ${reason?.text ?? ''}`;
}

describe('who one is', () => {
  const facts = {
    doelgroepen: ['scholengroep', 'lokaal-bestuur', 'organisatie'],
    aanvrager: ['scholengroep', 'lokaal-bestuur'],
    ookVia: [{ doelgroepen: ['basisschool'], hoe: 'Je bestuur vraagt het aan.' }],
  } satisfies Partial<AanbodData>;

  it.each([
    ['lokaal-bestuur', 'ja: Je kunt het zelf aanvragen.'],
    ['organisatie', 'open: Je kunt meedoen als een scholengroep of -gemeenschap of lokaal bestuur het aanvraagt.'],
    ['basisschool', 'open: Je bestuur vraagt het aan.'],
    ['secundaire-school', 'nee: Is voor een scholengroep of -gemeenschap, lokaal bestuur of organisatie.'],
  ])('%s hears %s', (who, said) => {
    expect(answer(facts, 'doelgroep', who)).toBe(said);
  });

  it('leaves open who applies where no source says it', () => {
    expect(answer({ ...facts, aanvrager: [] }, 'doelgroep', 'lokaal-bestuur')).toBe(
      'open: Je kunt meedoen. Wie het aanvraagt, zegt de bron niet.',
    );
  });
});

describe('how many schools', () => {
  it.each([
    [{ scholen: 'een-school' }, 'een-school', 'ja: Is voor één school.'],
    [{ scholen: 'een-school' }, 'meer-scholen', 'nee: Is voor één school tegelijk.'],
    [{ scholen: 'meer-scholen' }, 'een-school', 'nee: Is voor meer scholen samen.'],
    [{ scholen: 'meer-scholen' }, 'meer-scholen', 'ja: Is voor meer scholen samen. Een minimum noemt de bron niet.'],
    [{ scholen: 'meer-scholen', minimumScholen: 4 }, 'een-school', 'nee: Vraagt minstens 4 scholen.'],
    [{ scholen: 'meer-scholen', minimumScholen: 4 }, 'meer-scholen', 'open: Vraagt minstens 4 scholen.'],
    [{ scholen: 'onbekend' }, 'een-school', 'open: Over het aantal scholen zegt de bron niets.'],
    [{ scholen: 'onbekend' }, 'meer-scholen', 'open: Over het aantal scholen zegt de bron niets.'],
  ] as const)('%o to %s: %s', (facts, choice, said) => {
    expect(answer(facts, 'scholen', choice)).toBe(said);
  });
});

describe('how much time', () => {
  const lasts = (soort: AanbodData['looptijd']['soort']) => ({ looptijd: { soort, tekst: 'lang' } });
  it.each([
    ['1-schooljaar', 'tot-1-schooljaar', 'nee: Duurt lang.'],
    ['1-schooljaar', '1-schooljaar', 'ja: Duurt lang.'],
    ['1-schooljaar', '2-schooljaren', 'ja: Duurt lang.'],
    ['2-schooljaren', '1-schooljaar', 'nee: Duurt lang.'],
    ['tot-1-schooljaar', 'tot-1-schooljaar', 'ja: Duurt lang.'],
    ['eigen-tempo', 'tot-1-schooljaar', 'open: Gaat op jullie tempo. Hoe kort het kan, zegt de bron niet.'],
    ['eigen-tempo', '2-schooljaren', 'ja: Gaat lang.'],
    ['onbekend', '2-schooljaren', 'open: Hoe lang het duurt, zegt de bron niet.'],
  ] as const)('%s to %s: %s', (soort, choice, said) => {
    expect(answer(lasts(soort), 'looptijd', choice)).toBe(said);
  });
});

describe('fitReasons', () => {
  it('answers every choice of every question once', () => {
    const reasons = fitReasons(offer);
    for (const [question, { answers }] of Object.entries(questions)) {
      const given = reasons.filter((reason) => reason.question === question).flatMap((reason) => reason.answers);
      expect(given.toSorted()).toEqual(Object.keys(answers).toSorted());
    }
  });

  it('says the same once', () => {
    const said = fitReasons(offer).map(({ question, verdict, text }) => `${question} ${verdict} ${text}`);
    expect(said).toEqual([...new Set(said)]);
  });
});
