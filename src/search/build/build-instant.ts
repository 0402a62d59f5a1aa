/** Makes the instant index out of the built pages and the content. Build time only; pure. */
import type { Splitter } from '../dutch/compounds.ts';
import { stem } from '../dutch/stem.ts';
import { isStopword, wordsOf } from '../dutch/words.ts';
import { namesBehind } from '../../places/normalise.ts';
import { ELSEWHERE } from '../weights.ts';
import { dialled } from '../answer/phone.ts';
import type { InstantData, InstantEntry, QuestionWord } from '../index/instant.ts';
import { markParts } from '../index/packed-words.ts';
import { pageEntry, personEntry, termEntry } from './entries.ts';
import { exampleRows, groupRows, questionRows, wordRows } from './everyday-words.ts';
import { postingsOf } from './fill-postings.ts';
import { questionWeights } from './question-weights.ts';
import type { InstantSources } from './sources.ts';
import { topicsOf } from './topics.ts';

/** The words that the site's texts and everyday phrases have. */
export const writtenWords = ({ entries, words }: Pick<InstantData, 'entries' | 'words'>): Set<string> => {
  const texts = entries.flatMap(({ t, s, h = [] }) => [t, s, ...h.map(([, heading]) => heading)]);
  return new Set([...texts, ...words.map(([phrases]) => phrases)].flatMap(wordsOf));
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

/** Other forms of a place's name by which it is found: `gentse`, `brugse`, `mechele`. */
function formsOf(name: string): string[] {
  const stems = [name, name.replace(/en?$/, ''), name.replace(/(.)\1e$/, '$1'), name.replace(/([aou])(.)e$/, '$1$1$2')];
  const adjectives = stems.filter((stem) => !stem.endsWith('s')).map((stem) => `${stem}se`);
  const forms = [...adjectives, name.replace(/en$/, 'e')];
  return forms.filter((form) => namesBehind(form).includes(name));
}

/** The words of places' names that the index would take for words of its own, in any form or as a beginning. */
function placeWordsOf(index: InstantData, places: readonly string[]): string[] {
  const { lookup } = postingsOf(index);
  const names = new Set(places.flatMap(wordsOf).filter((word) => !isStopword(word)));
  return [...new Set([...names].flatMap((name) => [name, ...formsOf(name)]))].filter(
    (word) => lookup.expand(word, true).size > 0,
  );
}

/** The names of regions, as in `Limburg` and `Limburgse scholen`. */
const regionWords = ({ regions }: InstantSources): string[] =>
  Object.values(regions).flatMap(({ naam }) => [naam, `${naam}se`]);

/**
 * The words of questions that are not ours, without those that are: everyday words that editors gave the site, and names of
 * places, which stand in any question.
 */
function withoutOurs(
  questions: readonly QuestionWord[],
  words: InstantData['words'],
  places: readonly string[],
): QuestionWord[] {
  const given = words.flatMap(([phrases, targets]) => (targets.length > 0 ? phrases.split('|') : []));
  const ours = new Set(
    [...given.map(wordsOf).flatMap((all) => (all.length === 1 ? all : [])), ...places.flatMap(wordsOf)].map(stem),
  );
  return questions.filter(({ word, target: [entry] }) => entry !== ELSEWHERE || !ours.has(stem(word)));
}

/** What the index can lead to, in the order of its numbers. */
export const entriesOf = (sources: Pick<InstantSources, 'pages' | 'sections' | 'terms' | 'people'>): InstantEntry[] => [
  ...sources.pages.map((page) => pageEntry(page, sources.sections[page.url])),
  ...sources.terms.map(termEntry),
  ...sources.people.map(personEntry),
];

/**
 * The instant index.
 * @throws Error in Dutch when an everyday word leads to an address that the site lacks
 */
export function buildInstant(sources: InstantSources): InstantData {
  const entries = entriesOf(sources);
  const words = [...wordRows(sources, entries), ...phoneRows(entries)];
  const names = [...sources.places, ...regionWords(sources)];
  const { topics, senses, functionWords, speaksFor } = topicsOf(exampleRows(sources, entries), names.flatMap(wordsOf));
  const weighed = questionWeights(questionRows(sources, entries), groupRows(words), speaksFor);
  const questions = withoutOurs(weighed, words, names);
  const asked = [...questions, ...senses].map(({ word }) => word);
  const all = new Set([...writtenWords({ entries, words }), ...asked]);
  const vocabulary = [...all].filter((word) => !isStopword(word));
  const index: InstantData = {
    entries,
    words,
    questions,
    senses,
    topics,
    functionWords,
    compounds: compoundsOf(vocabulary, sources.split).sort().join(' '),
    placeWords: '',
    regions: sources.regions,
    guides: sources.guides,
  };
  return {
    ...index,
    placeWords: placeWordsOf(index, names).sort().join(' '),
  };
}
