import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeats } from './find.ts';
import { lineOf, passage, quote, type Passage } from './passages.ts';

const SAID =
  'Een lokaal bestuur kiest samen met de scholen twee trajectbegeleiders die elke maand een halve dag op school werken.';
const OTHER =
  'Ouders vinden de brief van de school pas na de vakantie en begrijpen niet welke kosten verplicht zijn en welke niet.';

const documents = (...texts: string[][]): Passage[][] =>
  texts.map((list) => list.map((text, index) => passage(text, index + 1)));

/** The copied words, as written. */
const copies = (list: readonly (readonly Passage[])[]): string[] =>
  findRepeats(list).map(({ copy }) => {
    const found = list[copy.document]?.[copy.passage];
    return found ? quote(found, copy.from, copy.to) : '';
  });

describe('findRepeats', () => {
  it('finds nothing in texts that differ', () => {
    expect(findRepeats(documents([SAID], [OTHER]))).toEqual([]);
  });

  it('finds an exact copy in another document and says where it stood first', () => {
    expect(findRepeats(documents([OTHER, SAID], ['Iets anders hier.', SAID]))).toEqual([
      {
        copy: { document: 1, passage: 1, from: 0, to: 19 },
        original: { document: 0, passage: 1, from: 0, to: 19 },
        words: 19,
      },
    ]);
  });

  it('finds a copy within one document and within one passage', () => {
    expect(findRepeats(documents([SAID, SAID]))).toHaveLength(1);
    expect(findRepeats(documents([`${SAID} ${OTHER} ${SAID}`]))).toHaveLength(1);
  });

  it('looks through capitals, accents and punctuation', () => {
    expect(copies(documents([SAID], [SAID.toUpperCase().replace('TWEE', '(twéé)')]))).toHaveLength(1);
  });

  it('sees through a typing mistake, a word left out and a word added', () => {
    const changed = SAID.replace('trajectbegeleiders', 'trajektbegeleiders')
      .replace('halve ', '')
      .replace('op school', 'op hun school');
    const [repeat] = findRepeats(documents([SAID], [changed]));
    expect(repeat?.words).toBeGreaterThanOrEqual(12);
    expect(repeat?.copy.from).toBe(0);
  });

  it('finds a part of a passage that is copied into another sentence', () => {
    const part = SAID.split(' ').slice(3, 15).join(' ');
    expect(copies(documents([SAID], [`Op onze site lees je: ${part}, en nog veel meer.`]))).toEqual([part]);
  });

  it('leaves short common phrases alone', () => {
    const phrase = 'in het basisonderwijs en het secundair onderwijs';
    expect(findRepeats(documents([`Scholen ${phrase} doen mee.`], [`Het aanbod ${phrase} is gratis.`]))).toEqual([]);
  });

  it('tells each copy once when a passage stands in many documents', () => {
    const repeats = findRepeats(documents(...Array.from({ length: 40 }, () => [SAID])));
    expect(repeats).toHaveLength(39);
    expect(new Set(repeats.map(({ copy }) => copy.document)).size).toBe(39);
    expect(new Set(repeats.map(({ original }) => original.document))).toEqual(new Set([0]));
  });

  it('finds any copy of 20 words, wherever it is put', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(words, words, words, (shared, before, after) => {
        fc.pre(new Set([...shared, ...before, ...after]).size === shared.length + before.length + after.length);
        const [repeat, ...rest] = findRepeats(
          documents([shared.join(' ')], [[...before, ...shared, ...after].join(' ')]),
        );
        expect(rest).toEqual([]);
        expect(repeat?.words).toBe(shared.length);
        expect(repeat?.copy).toEqual({
          document: 1,
          passage: 0,
          from: before.length,
          to: before.length + shared.length,
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('lineOf', () => {
  it('counts the lines within a passage', () => {
    const text = passage('een twee\ndrie vier\nvijf', 10);
    expect([0, 1, 2, 4].map((index) => lineOf(text, index))).toEqual([10, 10, 11, 12]);
  });
});

describe('quote', () => {
  it('shows short text whole and cuts long text in the middle', () => {
    const short = passage('Dit is kort, echt waar.', 1);
    expect(quote(short, 0, 5)).toBe('Dit is kort, echt waar');
    const long = passage(`${SAID} ${OTHER}`, 1);
    expect(quote(long, 0, long.words.length)).toMatch(/^Een lokaal bestuur .* … .* welke niet$/);
  });
});
