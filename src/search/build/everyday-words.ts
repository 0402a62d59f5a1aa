/** Everyday words: what people type, and the entries that answer it. Build time only; pure. */
import { stem } from '../dutch/stem.ts';
import { isStopword, wordsOf } from '../dutch/words.ts';
import type { InstantData, InstantEntry, InstantTarget } from '../index/instant.ts';
import { termUrl } from './entries.ts';
import type { QuestionRows } from './question-weights.ts';
import { RESULT_KINDS, type ResultKind } from '../index/kinds.ts';
import { ELSEWHERE } from '../weights.ts';
import type { InstantSources, WordSource } from './sources.ts';
import type { ExampleRows } from './topics.ts';

type WordRow = InstantData['words'][number];

const stemsOf = (phrase: string): string[] => wordsOf(phrase).map(stem);

/** The same for a phrase in all its forms, with the page that it leads to. */
const keyOf = (phrase: string, page: string): string => `${stemsOf(phrase).join(' ')} ${page}`;

/**
 * Phrases without those that are another form of an earlier one, and without those that only put single words of the
 * same list together: the reader of the index knows plurals, and adds words up.
 */
function distinct(phrases: readonly string[]): string[] {
  const single = new Set(phrases.map(stemsOf).flatMap((stems) => (stems.length === 1 ? stems : [])));
  const seen = new Set<string>();
  return phrases.filter((phrase) => {
    const stems = stemsOf(phrase);
    const key = stems.join(' ');
    if (key === '' || seen.has(key) || (stems.length > 1 && stems.every((each) => single.has(each)))) return false;
    seen.add(key);
    return true;
  });
}

/** The entry, the section of one, or else the person, at an address. */
function findTarget(entries: readonly InstantEntry[], address: string): InstantTarget {
  const whole = entries.findIndex(({ u, c }) => u === address && !c);
  if (whole >= 0) return [whole];
  const [url = '', anchor] = address.split('#');
  const entry = entries.findIndex(({ u }) => u === url);
  const section = entries[entry]?.h?.findIndex(([id]) => id === anchor) ?? -1;
  if (section >= 0) return [entry, section];
  const person = entries.findIndex(({ u }) => u === address);
  if (person >= 0) return [person];
  throw new Error(`content/zoekwoorden: de pagina "${address}" bestaat niet. Verbeter of schrap dat adres.`);
}

/** Sources without the phrases that lead, in any form, to the same pages in `stronger`, and without those then empty. */
function without(sources: readonly WordSource[], stronger: readonly WordSource[]): WordSource[] {
  const known = new Set(
    stronger.flatMap(({ woorden, paginas }) => woorden.flatMap((word) => paginas.map((page) => keyOf(word, page)))),
  );
  return sources
    .map(({ woorden, paginas }) => ({
      paginas,
      woorden: woorden.filter((word) => !paginas.every((page) => known.has(keyOf(word, page)))),
    }))
    .filter(({ woorden }) => woorden.length > 0);
}

/** What a term is called elsewhere: in full, and its own everyday words. */
const termWords = ({ terms }: InstantSources): WordSource[] =>
  terms.map(({ id, voluit, words }) => ({ woorden: [...(voluit ? [voluit] : []), ...words], paginas: [termUrl(id)] }));

/** What people write as one word: of offers there are too many. */
const NAMED: ReadonlySet<ResultKind> = new Set(['netwerk', 'begrip']);

/** Names of networks and terms as one word, as in a hashtag or where the spaces were forgotten: `huisvanhetkind`. */
const joinedNames = (entries: readonly InstantEntry[]): WordSource[] =>
  entries.flatMap(({ t, u, k }) => {
    const words = NAMED.has(RESULT_KINDS[k] ?? 'pagina') ? wordsOf(t) : [];
    return words.length > 2 ? [{ woorden: [words.join('')], paginas: [u] }] : [];
  });

/** The everyday words and example questions of content/zoekwoorden, with what answers them best. */
export const exampleRows = ({ words }: InstantSources, entries: readonly InstantEntry[]): ExampleRows =>
  words.map(({ woorden, vragen = [], paginas: [best] }) => [
    [...woorden, ...vragen],
    best === undefined ? [ELSEWHERE] : findTarget(entries, best),
  ]);

/** The example questions, with the entry that answers them best: lists that lead to the same one are one. */
export const questionRows = ({ words }: InstantSources, entries: readonly InstantEntry[]): QuestionRows =>
  [...Map.groupBy(words, ({ paginas: [best] }) => best)].flatMap(([best, lists]) => {
    const questions = lists.flatMap(({ vragen = [] }) => vragen);
    return questions.length > 0
      ? [[questions.join('|'), best === undefined ? [] : [findTarget(entries, best)]] as const]
      : [];
  });

/** Whether more than one of its words may carry a subject. */
export const isGroup = (phrase: string): boolean => wordsOf(phrase).filter((word) => !isStopword(word)).length > 1;

/** Everyday phrases of more words: what each word says by itself, the questions tell. */
export const groupRows = (words: InstantData['words']): QuestionRows =>
  words.flatMap(([phrases, targets]) => {
    const chosen = phrases.split('|').filter(isGroup);
    return chosen.length > 0 && targets.length > 0 ? [[chosen.join('|'), targets] as const] : [];
  });

/**
 * The rows of everyday words: first those of content/zoekwoorden, then what pages and terms say themselves and isn't
 * there yet.
 * @throws Error in Dutch when a word of content/zoekwoorden leads to an address that the site lacks
 */
export function wordRows(sources: InstantSources, entries: readonly InstantEntry[]): WordRow[] {
  const row = ({ woorden, paginas }: WordSource): WordRow => [
    distinct(woorden).join('|'),
    paginas.map((address) => findTarget(entries, address)),
  ];
  const addresses = new Set(entries.flatMap(({ u, h = [] }) => [u, ...h.map(([anchor]) => `${u}#${anchor}`)]));
  const found = sources.ownWords.filter(({ paginas }) => paginas.every((address) => addresses.has(address)));
  const own = without([...found, ...termWords(sources), ...joinedNames(entries)], sources.words);
  return [
    ...sources.words.filter(({ woorden }) => woorden.length > 0).map(row),
    ...own.map((source): WordRow => {
      const [phrases, targets] = row(source);
      return [phrases, targets, 1];
    }),
  ];
}
