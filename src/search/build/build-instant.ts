/** Makes the instant index out of the built pages and the content. Build time only; pure. */
import type { Splitter } from '../dutch/compounds.ts';
import { isStopword, wordsOf } from '../dutch/words.ts';
import { dialled } from '../answer/phone.ts';
import type { InstantData, InstantEntry } from '../index/instant.ts';
import { markParts } from '../index/packed-words.ts';
import { pageEntry, personEntry, termEntry } from './entries.ts';
import { wordRows } from './everyday-words.ts';
import type { InstantSources } from './sources.ts';

/** The words of the index that carry a subject. */
const vocabularyOf = ({ entries, words }: Pick<InstantData, 'entries' | 'words'>): string[] => {
  const texts = entries.flatMap(({ t, s, h = [] }) => [t, s, ...h.map(([, heading]) => heading)]);
  const phrases = words.map(([each]) => each);
  return [...new Set([...texts, ...phrases].flatMap(wordsOf))].filter((word) => !isStopword(word));
};

/** A telephone number leads to whoever has it. */
const phoneRows = (entries: readonly InstantEntry[]): InstantData['words'] =>
  entries.flatMap(({ c }, index) => (c?.telefoon ? [[dialled(c.telefoon), [[index]]] as const] : []));

/** The compounds among words, with their parts marked. */
const compoundsOf = (words: readonly string[], split: Splitter): string[] =>
  words.flatMap((word) => {
    const parts = split(word);
    return parts.length > 1 ? [markParts(word, parts)] : [];
  });

/** The words that are (a word of) the name of a place too. */
function placeWordsOf(words: readonly string[], places: readonly string[]): string[] {
  const names = new Set(places.flatMap(wordsOf));
  return words.filter((word) => names.has(word));
}

/**
 * The instant index.
 * @throws Error in Dutch when an everyday word leads to an address that the site lacks
 */
export function buildInstant(sources: InstantSources): InstantData {
  const entries = [
    ...sources.pages.map((page) => pageEntry(page, sources.sections[page.url])),
    ...sources.terms.map(termEntry),
    ...sources.people.map(personEntry),
  ];
  const words = [...wordRows(sources, entries), ...phoneRows(entries)];
  const vocabulary = vocabularyOf({ entries, words });
  return {
    entries,
    words,
    compounds: compoundsOf(vocabulary, sources.split).sort().join(' '),
    placeWords: placeWordsOf(vocabulary, sources.places).sort().join(' '),
    regions: sources.regions,
    guides: sources.guides,
  };
}
