/**
 * Which offer fits whom: three questions, and what each offer answers. Everything follows from the facts of the offer;
 * where a source is silent, the answer is open: it neither fits nor not.
 */
import type { AanbodData } from '../schemas/aanbod.ts';
import { audienceNames } from './offers.ts';

export type Verdict = 'ja' | 'open' | 'nee';

/** The answers one can choose, by the value in the address. */
export const questions = {
  doelgroep: { title: 'Wie ben je?', answers: audienceNames },
  scholen: {
    title: 'Voor hoeveel scholen?',
    answers: { 'een-school': 'Eén school', 'meer-scholen': 'Meer scholen samen' },
  },
  looptijd: {
    title: 'Hoeveel tijd heb je?',
    answers: {
      'tot-1-schooljaar': 'Minder dan een schooljaar',
      '1-schooljaar': 'Eén schooljaar',
      '2-schooljaren': 'Twee schooljaren',
    },
  },
} as const;

export type Question = keyof typeof questions;
type Answer<Key extends Question> = keyof (typeof questions)[Key]['answers'];

interface Found {
  readonly verdict: Verdict;
  readonly text: string;
}

/** What an offer says to those who give one of these answers. */
export interface Reason extends Found {
  readonly question: Question;
  readonly answers: readonly string[];
}

const found = (verdict: Verdict, text: string): Found => ({ verdict, text });

const list = new Intl.ListFormat('nl-BE', { type: 'disjunction' });

function forAudience(data: AanbodData, who: Answer<'doelgroep'>): Found {
  const { aanvrager, doelgroepen, ookVia } = data;
  const names = (all: AanbodData['aanvrager']) => list.format(all.map((each) => audienceNames[each].toLowerCase()));
  if (aanvrager.includes(who)) return found('ja', 'Je kunt het zelf aanvragen.');
  const other = ookVia.find((way) => way.doelgroepen.includes(who));
  if (other) return found('open', other.hoe);
  if (!doelgroepen.includes(who)) return found('nee', `Is voor een ${names(doelgroepen)}.`);
  if (aanvrager.length === 0) return found('open', 'Je kunt meedoen. Wie het aanvraagt, zegt de bron niet.');
  return found('open', `Je kunt meedoen als een ${names(aanvrager)} het aanvraagt.`);
}

function forSchools({ scholen, minimumScholen }: AanbodData, answer: Answer<'scholen'>): Found {
  if (scholen === 'onbekend') return found('open', 'Over het aantal scholen zegt de bron niets.');
  if (scholen === 'een-school')
    return answer === scholen ? found('ja', 'Is voor één school.') : found('nee', 'Is voor één school tegelijk.');
  if (minimumScholen) return found(answer === scholen ? 'open' : 'nee', `Vraagt minstens ${minimumScholen} scholen.`);
  return answer === scholen
    ? found('ja', 'Is voor meer scholen samen. Een minimum noemt de bron niet.')
    : found('nee', 'Is voor meer scholen samen.');
}

/** From short to long. */
const lengths: readonly string[] = ['tot-1-schooljaar', '1-schooljaar', '2-schooljaren'];

function forTime({ looptijd: { soort, tekst } }: AanbodData, time: Answer<'looptijd'>): Found {
  if (soort === 'onbekend') return found('open', 'Hoe lang het duurt, zegt de bron niet.');
  if (soort !== 'eigen-tempo')
    return found(lengths.indexOf(soort) <= lengths.indexOf(time) ? 'ja' : 'nee', `Duurt ${tekst}.`);
  return time === 'tot-1-schooljaar'
    ? found('open', 'Gaat op jullie tempo. Hoe kort het kan, zegt de bron niet.')
    : found('ja', `Gaat ${tekst}.`);
}

/** What the offer answers to every choice; choices with the same answer are one reason. */
export function fitReasons(data: AanbodData): Reason[] {
  const to = <Key extends Question>(question: Key, answer: (choice: Answer<Key>) => Found): Reason[] => {
    const choices = Object.keys(questions[question].answers) as (Answer<Key> & string)[];
    const groups = Map.groupBy(choices, (choice) => JSON.stringify(answer(choice)));
    return [...groups].map(([said, answers]) => ({ question, answers, ...(JSON.parse(said) as Found) }));
  };
  return [
    ...to('doelgroep', (who) => forAudience(data, who)),
    ...to('scholen', (answer) => forSchools(data, answer)),
    ...to('looptijd', (time) => forTime(data, time)),
  ];
}
