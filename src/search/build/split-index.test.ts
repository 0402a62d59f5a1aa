import { describe, expect, it } from 'vitest';
import { Postings } from '../answer/rank/postings.ts';
import { fixture, fixturePlaces } from '../fixture.ts';
import { unpackWords } from '../index/packed-words.ts';
import { lettersOf, type WordsPiece } from '../index/pieces.ts';
import { postingsOf } from './fill-postings.ts';
import { splitIndex } from './split-index.ts';

const { head, pieces } = splitIndex(fixture, ['draai|boek', 'school'], fixturePlaces);
const whole = postingsOf(fixture);
const letters = head.letters.split(' ');

/** What the browser has after it has looked these words up. */
function lookedUp(...words: readonly string[]): Postings {
  const postings = new Postings();
  for (const key of new Set(words.flatMap((word) => [...lettersOf(word)])))
    if (letters.includes(key)) postings.addPiece(pieces.get(`w-${key}`) as WordsPiece);
  return postings;
}
const sorted = (postings: Postings, word: string) =>
  [...postings.of(word)]
    .map(({ entry, section, weight, text }) => `${entry} ${section} ${weight.toFixed(2)} ${text}`)
    .sort();

describe('splitIndex', () => {
  it('has every word where it is looked up, with all its places and all that it can stand for', () => {
    for (const word of whole.lookup.words) {
      const part = lookedUp(word);
      expect(new Set(part.lookup.expand(word).keys()), word).toEqual(new Set(whole.lookup.expand(word).keys()));
      for (const other of whole.lookup.expand(word).keys()) expect(sorted(part, other)).toEqual(sorted(whole, other));
      expect(part.display(word)).toBe(whole.display(word));
    }
  });

  it('finds compounds by their parts', () => {
    expect(lookedUp('uitval').lookup.expand('uitval').get('schooluitval')?.kind).toBe('head');
  });

  it('has a phrase under a word that every question with it looks up', () => {
    const stems = (postings: Postings) => postings.phrases.map((phrase) => phrase.stems.join(' '));
    const phrase = whole.phrases.find(({ stems }) => stems.includes('betal'));
    expect(stems(lookedUp('ouders', 'betalen'))).toContain(phrase?.stems.join(' '));
    const everywhere = letters.flatMap((key) => (pieces.get(`w-${key}`) as WordsPiece).f);
    expect(everywhere).toHaveLength(whole.phrases.length);
  });

  it('has the text of every entry, and what is needed of all in the head', () => {
    fixture.entries.forEach(({ u, t, s, k, d = [] }, index) => {
      expect(pieces.get(`t-${index}`)).toMatchObject({ u, t, s });
      expect(head.kinds[index]).toBe(String(k));
      expect(head.facets[head.facetOf[index] ?? -1]?.[0]).toEqual(d);
    });
  });

  it('has the lists of words for slips by sound, compounds under their parts too', () => {
    const words = (name: string) => unpackWords(pieces.get(name) as string);
    expect(words('v-b')).toEqual(['draai|boek']);
    expect(words('v-d')).toEqual(['draai|boek']);
    expect(words('v-s')).toEqual(['school']);
  });

  it('has both lists for every sound that the head names', () => {
    expect(head.sounds).toContain('d');
    for (const sound of head.sounds)
      for (const list of ['s', 'v']) expect(pieces.has(`${list}-${sound}`), `${list}-${sound}`).toBe(true);
  });
});
