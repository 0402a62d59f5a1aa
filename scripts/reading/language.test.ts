import { describe, expect, it } from 'vitest';
import { aanbodSchema } from '../../src/schemas/aanbod.ts';
import { regiosSchema } from '../../src/schemas/regios.ts';
import { worsened } from './baseline.ts';
import { DIFFICULT_WORDS, findDifficultWords, WORD_SOURCES } from './difficult-words.ts';
import { countText, fleschDouma } from './flesch.ts';
import { findPassive, isParticiple } from './passive.ts';
import { readProse } from './prose.ts';
import { readabilityReport } from './report.ts';
import { splitSentences, splitWords } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import { unexplainedAbbreviations } from './terms.ts';
import { canonicalWordList, isCanonical } from './word-list.ts';

const SYLLABLES: Readonly<Record<number, string>> = {
  1: 'school jeugd nieuw eeuw leeuw zee boei ijs kind team coach geld vraag één 2024',
  2: 'leraar bestuur ouders leerling aanbod traject mooie boeien groeien auto fysiek online quota trainer e-mail',
  3: 'gemeente armoede provincie netwerken radio museum reünie ideeën beantwoord leerlingen CLB vzw frequentie schooluitval schoolfactuur',
  4: 'begeleider begeleiding ondersteunen biologie voorbereiden financieel kansarmoede beëindigen casuïstiek OCMW A-Z-project',
  5: 'coördinator financiële geïnteresseerd jeugdhulpverlener initiatief',
};

describe('countSyllables', () => {
  it.each(
    Object.entries(SYLLABLES).flatMap(([count, words]) =>
      words.split(' ').map((word): [string, number] => [word, Number(count)]),
    ),
  )('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('splitSentences', () => {
  it('leaves abbreviations, initials and web addresses whole', () => {
    expect(splitSentences('Dat kan bv. op woensdag. Mail o.a. naar J. Peeters via www.voorbeeld.be. Klaar?')).toEqual([
      'Dat kan bv. op woensdag.',
      'Mail o.a. naar J. Peeters via www.voorbeeld.be.',
      'Klaar?',
    ]);
  });

  it('ends a sentence at a quotation mark or an ellipsis', () => {
    expect(splitSentences('"Kom je?" Ze knikte… Toen ging ze (te voet).')).toHaveLength(3);
  });

  it('takes a hyphenated word, a number and an apostrophe form as one word', () => {
    expect(splitWords('Zo’n A-Z-project duurt 2,5 jaar.')).toEqual(['Zo’n', 'A-Z-project', 'duurt', '2,5', 'jaar']);
  });
});

describe('fleschDouma', () => {
  it('counts sentences, words and syllables, and weighs them as Douma does', () => {
    // De·school·helpt / Elk·kind·krijgt·een·le-raar·met·tijd: five words a sentence, 1.1 syllables a word.
    const counts = countText(['De school helpt.', 'Elk kind krijgt een leraar met tijd.']);
    expect(counts).toEqual({ sentences: 2, words: 10, syllables: 11 });
    expect(fleschDouma(counts)).toBeCloseTo(117.49, 6);
    expect(fleschDouma({ sentences: 1, words: 20, syllables: 36 })).toBeCloseTo(49.64, 6);
  });

  it('gives plain text a higher score than officialese', () => {
    const plain = countText(['Je school vraagt hulp. Wij komen langs. Samen kijken we wat er kan.']);
    const stiff = countText([
      'Overeenkomstig de desbetreffende reglementering dient de onderwijsinstelling voorafgaandelijk een gemotiveerde aanvraag tot ondersteuning in te dienen.',
    ]);
    expect(fleschDouma(plain) - fleschDouma(stiff)).toBeGreaterThan(60);
  });

  it('refuses an empty text', () => {
    expect(() => fleschDouma(countText(['']))).toThrow(RangeError);
  });
});

describe('findPassive', () => {
  it.each([
    ['De scholen worden door vzw Krijt gekozen.', 'worden … gekozen'],
    ['Dat wordt elk jaar opnieuw besproken.', 'wordt … besproken'],
    ['Het plan werd uitgewerkt.', 'werd … uitgewerkt'],
    ['Lettertypes en beelden worden nergens opgehaald.', 'worden … opgehaald'],
  ])('finds it in "%s"', (sentence, verb) => {
    expect(findPassive(sentence)).toBe(verb);
  });

  it.each([
    'Zo wordt duidelijk wat de gemeente wil.',
    'De begeleider helpt elk gezin.',
    'Het team werd groter.',
    'Wie gekozen is, komt langs.',
  ])('finds none in "%s"', (sentence) => {
    expect(findPassive(sentence)).toBeUndefined();
  });

  it('knows that a municipality is no participle', () => {
    expect(isParticiple('gemeente')).toBe(false);
    expect(isParticiple('ondersteund')).toBe(true);
  });
});

describe('difficult words', () => {
  it('gives each word once, with a known source', () => {
    expect(new Set(DIFFICULT_WORDS.map((entry) => entry.word)).size).toBe(DIFFICULT_WORDS.length);
    for (const { source } of DIFFICULT_WORDS) expect(WORD_SOURCES[source]).toMatch(/\S/);
  });

  it('finds words and phrases, and no parts of words', () => {
    expect(
      findDifficultWords('Indien nodig geven we uitleg met betrekking tot de prijs.').map((entry) => entry.instead),
    ).toEqual(['als', 'over']);
    expect(findDifficultWords('De bindindienst herverdiept.')).toEqual([]);
  });
});

describe('abbreviations', () => {
  it('accepts an abbreviation that the text spells out, and refuses dotted ones', () => {
    const names = (text: string): string[] => unexplainedAbbreviations([{ text }], new Set()).map((item) => item.name);
    expect(names('Een centrum voor leerlingenbegeleiding (CLB) helpt. Bel het CLB.')).toEqual([]);
    expect(names('Bel het OCMW, d.w.z. de sociale dienst.')).toEqual(['OCMW', 'd.w.z.']);
  });
});

describe('readabilityReport', () => {
  const long =
    'Deze zin is met opzet veel te lang omdat ze maar door blijft gaan met steeds weer een nieuw stuk dat niemand nodig heeft.';
  const source = `---\nsamenvatting: Dit wordt door het CLB gedaan.\n---\n\n## Het OCMW in een kop\n\nBel het <Term id="clb">CLB</Term>.\n\n- ${long}\n- Indien nodig.\n`;
  const terms = [
    { id: 'clb', names: ['CLB'] },
    { id: 'ocmw', names: ['OCMW'] },
  ];

  it('gives counts, and advice with the line of the file', () => {
    const report = readabilityReport(readProse('a.mdx', source, 'mdx', aanbodSchema), terms);
    expect(report.figures).toMatchObject({
      langeZinnen: 1,
      lijdendeZinnen: 1,
      moeilijkeWoorden: 1,
      afkortingenZonderUitleg: 0,
      leesgemak: null,
    });
    expect(report.advice.map((item) => item.line)).toEqual([2, 9, 10]);
  });

  it('reads the sentences of a JSON file at their line', () => {
    const json =
      '{\n  "naam": "Limburg",\n  "netwerken": [\n    {\n      "uitleg": "Dit wordt gedaan."\n    }\n  ]\n}\n';
    expect(
      readabilityReport(readProse('a.json', json, 'json', regiosSchema), []).advice.map((item) => item.line),
    ).toEqual([5]);
  });
});

describe('worsened', () => {
  const figures = {
    leesgemak: 60,
    langeZinnen: 1,
    lijdendeZinnen: 0,
    moeilijkeWoorden: 0,
    afkortingenZonderUitleg: 0,
  };
  it('accepts the same, better, and a drop within the tolerance', () => {
    expect(worsened(figures, figures)).toEqual([]);
    expect(worsened({ ...figures, leesgemak: 58, langeZinnen: 0 }, figures)).toEqual([]);
  });

  it('names each way in which a page got worse', () => {
    expect(worsened({ ...figures, leesgemak: 57.9, langeZinnen: 2 }, figures)).toEqual([
      'Het leesgemak daalde van 60 naar 57.9.',
      'Aantal lange zinnen: eerst 1, nu 2.',
    ]);
  });

  it('asks a new page for ordinary Dutch', () => {
    expect(worsened({ ...figures, leesgemak: 49.9 }, undefined)).toHaveLength(1);
    expect(worsened({ ...figures, leesgemak: 50 }, undefined)).toEqual([]);
    expect(worsened({ ...figures, leesgemak: null }, undefined)).toEqual([]);
  });
});

describe('canonicalWordList', () => {
  it('sorts, drops doubles and keeps remarks on top', () => {
    expect(canonicalWordList('zee\n# uitleg\nappel\nzee\n\nÉén\n')).toBe('# uitleg\nappel\nÉén\nzee\n');
  });

  it('takes a sorted list for sorted, whatever the line ends', () => {
    expect(isCanonical('appel\nzee\n')).toBe(true);
    expect(isCanonical('appel\r\nzee\r\n')).toBe(true);
    expect(isCanonical('zee\nappel\n')).toBe(false);
  });
});
