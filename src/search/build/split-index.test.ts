import { describe, expect, it } from 'vitest';
import { Postings } from '../answer/rank/postings.ts';
import { Ranker } from '../answer/rank/rank.ts';
import { bareIndex, fixture, fixturePlaces } from '../fixture.ts';
import type { InstantEntry } from '../index/instant.ts';
import { unpackWords } from '../index/packed-words.ts';
import { ALL, keysOf, pieceFor, type SlipsPiece, type WordsPiece } from '../index/pieces.ts';
import { MENTIONED } from '../weights.ts';
import { postingsOf } from './fill-postings.ts';
import { splitIndex } from './split-index.ts';

const MOST = 300;
const { head, pieces } = splitIndex(fixture, ['draai|boek', 'school'], fixturePlaces, MOST);
const whole = postingsOf(fixture);
const letters = unpackWords(head.letters);
const wordsPiece = (name: string) => pieces.get(`w-${name}`) as WordsPiece;

/** What the browser has after it has looked these words up. */
function lookedUp(...words: readonly string[]): Postings {
  const postings = new Postings();
  for (const name of new Set(words.flatMap((word) => [...keysOf(word)].flatMap((key) => pieceFor(key, letters) ?? []))))
    postings.addPiece(wordsPiece(name));
  return postings;
}
/** What a question finds, and where on the page. */
const found = (postings: Postings, word: string) =>
  new Ranker(fixture, postings)
    .rank([word], word)
    .map(({ entry, section, score }) => [entry, section, Math.round(score)]);

describe('splitIndex', () => {
  it('has every word where it is looked up, with what counts of its places and all that it can stand for', () => {
    for (const word of whole.lookup.words) {
      const part = lookedUp(word);
      expect(new Set(part.lookup.expand(word).keys()), word).toEqual(new Set(whole.lookup.expand(word).keys()));
      expect(found(part, word), word).toEqual(found(whole, word));
      expect(part.display(word)).toBe(whole.display(word));
    }
  });

  it('has a beginning of words in one piece, with all of them', () => {
    for (const word of whole.lookup.words)
      for (const typed of [word.slice(0, 2), word.slice(0, 4)])
        expect(lookedUp(typed).lookup.expand(typed, true), typed).toEqual(whole.lookup.expand(typed, true));
    expect([...pieces.keys()].some((name) => name.startsWith('w-') && name.endsWith(ALL))).toBe(true);
  });

  it('cuts a piece that is too large, unless its words are found under one key', () => {
    for (const name of letters.filter((each) => !each.endsWith('_')))
      expect(JSON.stringify(wordsPiece(name)).length, name).toBeLessThan(2 * MOST);
  });

  it('names the words of places under their own letters', () =>
    expect(lookedUp('limburg').placeWords).toContain('limburg'));

  it('finds compounds by their parts', () => {
    expect(lookedUp('uitval').lookup.expand('uitval').get('schooluitval')?.kind).toBe('head');
  });

  it('has a phrase under a word that every question with it looks up', () => {
    const stems = (postings: Postings) => postings.phrases.map((phrase) => phrase.stems.join(' '));
    const phrase = whole.phrases.find(({ stems }) => stems.includes('betal'));
    expect(stems(lookedUp('ouders', 'betalen'))).toContain(phrase?.stems.join(' '));
    const everywhere = new Postings();
    for (const name of letters) everywhere.addPiece(wordsPiece(name));
    expect(stems(everywhere).sort()).toEqual(stems(whole).sort());
  });

  it('has the text of every entry, and what is needed of all in the head', () => {
    fixture.entries.forEach(({ k, ...text }, index) => {
      expect(pieces.get(`t-${index}`)).toEqual(text);
      expect(head.kinds[index]).toBe(String(k));
    });
  });

  it('has the lists of words for slips by sound, compounds under their parts too', () => {
    const words = (name: string) => unpackWords(pieces.get(name) as string);
    expect(words('v-bu')).toEqual(['draai|boek']);
    expect(words('v-dr')).toEqual(['draai|boek']);
    expect(words('v-sg')).toEqual(['school']);
  });

  it('takes no slip for a word that only questions have, or that is not ours', () => {
    const asked = { word: 'spieken', written: 'spieken', target: [0], weight: 8 } as const;
    const more = splitIndex({ ...fixture, questions: [asked] }, [], fixturePlaces);
    const slips = ['s-s', 's-p'].flatMap((name) => unpackWords((more.pieces.get(name) as SlipsPiece).w));
    expect(slips).toContain('spijbelen');
    expect(slips).not.toContain('spieken');
    expect(slips).not.toContain('paspoort');
  });

  it('has the names of municipalities beside the words that sound like them', () => {
    expect(pieces.get('s-m')).toMatchObject({ n: ['Mechelen'] });
    expect(pieces.get('s-h')).toMatchObject({ n: ['Hasselt'] });
  });

  it('has a word that only questions have under no part that is a word of ours', () => {
    const asked = { word: 'dorpsschool', written: 'dorpsschool', target: [0], weight: 8 } as const;
    const more = { ...fixture, questions: [asked], compounds: `${fixture.compounds} dorps|school` };
    const one = splitIndex(more, [], fixturePlaces, MOST);
    const wordsUnder = (key: string) =>
      [...one.pieces]
        .filter(([name]) => name.startsWith('w-') && key.startsWith(name.slice(2).replace(/[~_]$/, '')))
        .flatMap(([, piece]) => unpackWords((piece as WordsPiece).w));
    expect(wordsUnder('dorp')).toContain('dorps|school');
    expect(wordsUnder('schol')).not.toContain('dorps|school');
  });

  it('leaves out where a word is only mentioned, when that is nearly everywhere', () => {
    const entry = (t: string, s = ''): InstantEntry => ({ u: `/${t}/`, t, k: 0, s });
    const placesWith = (count: number) => {
      const entries = [
        entry('Fiets'),
        ...Array.from({ length: count }, (_, at) => entry(`Pagina ${at}`, 'Over de fiets')),
      ];
      const [, piece] =
        [...splitIndex(bareIndex(entries), [], fixturePlaces).pieces].find(([name]) => name === 'w-f') ?? [];
      const postings = new Postings();
      postings.addPiece(piece as WordsPiece);
      return postings.of('fiets').length;
    };
    expect(placesWith(MENTIONED.places - 1)).toBe(MENTIONED.places);
    expect(placesWith(MENTIONED.places)).toBe(1);
  });

  it('has a list for every sound that is named', () => {
    const sounds = unpackWords(pieces.get('klanken') as string);
    expect(sounds).toContain('d');
    expect(sounds).toContain('dr');
    for (const sound of sounds) expect(pieces.has(`${sound.length > 1 ? 'v' : 's'}-${sound}`), sound).toBe(true);
  });
});
