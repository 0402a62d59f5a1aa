/** Makes the instant index out of the built pages and the content. Build time only; pure. */
import type { Splitter } from '../dutch/compounds.ts';
import { stem } from '../dutch/stem.ts';
import { isStopword, wordsOf } from '../dutch/words.ts';
import { formsOf } from '../../places/name-forms.ts';
import { ELSEWHERE } from '../weights.ts';
import { dialled } from '../answer/phone.ts';
import type { InstantData, InstantEntry, QuestionWord } from '../index/instant.ts';
import { markParts } from '../index/packed-words.ts';
import { pageEntry, personEntry, termEntry } from './entries.ts';
import { exampleRows, groupRows, questionRows, wordRows } from './everyday-words.ts';
import { postingsOf } from './fill-postings.ts';
import { questionWeights } from './question-weights.ts';
import type { PageText } from './read-page.ts';
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

/** The words of places' names, in every form. */
const wordsOfPlaces = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap(wordsOf).flatMap((word) => [word, ...formsOf(word)])),
];

/** Those of them that the index would take for words of its own, in any form or as a beginning. */
function placeWordsOf(index: InstantData, words: readonly string[]): string[] {
  const { lookup } = postingsOf(index);
  return words.filter((word) => !isStopword(word) && lookup.expand(word, true).size > 0);
}

/**
 * The words of questions that are not ours, without those that are: everyday words that editors gave the site, and names of
 * places, which stand in any question.
 */
function withoutOurs(
  questions: readonly QuestionWord[],
  words: InstantData['words'],
  placeWords: readonly string[],
): QuestionWord[] {
  const given = words.flatMap(([phrases, targets]) => (targets.length > 0 ? phrases.split('|') : []));
  const single = given.map(wordsOf).flatMap((all) => (all.length === 1 ? all : []));
  const ours = new Set([...single, ...placeWords].map(stem));
  return questions.filter(({ word, target: [entry] }) => entry !== ELSEWHERE || !ours.has(stem(word)));
}

/** What the index can lead to, in the order of its numbers: who has an entry is no section of a page too. */
export function entriesOf({
  pages,
  sections,
  terms,
  people,
}: Pick<InstantSources, 'pages' | 'sections' | 'terms' | 'people'>): InstantEntry[] {
  const names = new Set(people.map(({ naam }) => naam));
  const withoutPeople = (page: PageText): PageText => ({
    ...page,
    sections: page.sections.filter(({ heading }) => !names.has(heading)),
  });
  return [
    ...pages.map((page) => pageEntry(withoutPeople(page), sections[page.url])),
    ...terms.map(termEntry),
    ...people.map(personEntry),
  ];
}

/**
 * The instant index.
 * @throws Error in Dutch when an everyday word leads to an address that the site lacks
 */
export function buildInstant(sources: InstantSources): InstantData {
  const entries = entriesOf(sources);
  const words = [...wordRows(sources, entries), ...phoneRows(entries)];
  const placeWords = wordsOfPlaces([...sources.places, ...Object.values(sources.regions).map(({ naam }) => naam)]);
  const { speaksFor, ...learned } = topicsOf(exampleRows(sources, entries), placeWords);
  const weighed = questionWeights(questionRows(sources, entries), groupRows(words), speaksFor);
  const questions = withoutOurs(weighed, words, placeWords);
  const asked = [...questions, ...learned.senses].map(({ word }) => word);
  const all = new Set([...writtenWords({ entries, words }), ...asked]);
  const vocabulary = [...all].filter((word) => !isStopword(word));
  const index: InstantData = {
    entries,
    words,
    questions,
    ...learned,
    compounds: compoundsOf(vocabulary, sources.split).sort().join(' '),
    placeWords: '',
    regions: sources.regions,
    guides: sources.guides,
  };
  return {
    ...index,
    placeWords: placeWordsOf(index, placeWords).sort().join(' '),
  };
}
