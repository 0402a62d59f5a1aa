import { describe, expect, it } from 'vitest';
import { exempt } from './exempt.ts';
import { passage } from './passages.ts';

const words = (list: readonly { words: readonly { word: string }[] }[]) =>
  list.map((item) => item.words.map(({ word }) => word).join(' '));

describe('exempt', () => {
  it('cuts the text out and leaves what stands around it', () => {
    const { passages, unused } = exempt(
      [passage('Wij werken met het Vlaams Ministerie van Onderwijs en Vorming samen.', 1)],
      ['Vlaams Ministerie van Onderwijs en Vorming'],
    );
    expect(words(passages)).toEqual(['wij werken met het', 'samen']);
    expect(unused).toEqual([]);
  });

  it('cuts out every occurrence and keeps the places of the other words', () => {
    const { passages } = exempt([passage('Ja a b nee a b slot', 4)], ['A, b']);
    expect(words(passages)).toEqual(['ja', 'nee', 'slot']);
    expect(passages.at(-1)?.words[0]?.start).toBe(15);
  });

  it('names exceptions that stand nowhere', () => {
    expect(exempt([passage('Iets anders.', 1)], ['een tekst die weg is']).unused).toEqual(['een tekst die weg is']);
  });

  it('changes nothing for an exception without words', () => {
    const all = [passage('Iets anders.', 1)];
    expect(exempt(all, ['…'])).toEqual({ passages: all, unused: [] });
  });
});
