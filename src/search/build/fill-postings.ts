/** Where the words of the instant index stand, and what each is worth there. Build time only; pure. */
import { Answerer } from '../answer/answer.ts';
import * as places from '../answer/places.ts';
import { Postings } from '../answer/rank/postings.ts';
import { isStopword, tokenize, wordsOf } from '../dutch/words.ts';
import { stem } from '../dutch/stem.ts';
import type { InstantData } from '../index/instant.ts';
import { RESULT_KINDS } from '../index/kinds.ts';
import { readParts } from '../index/packed-words.ts';
import { unpackVectors } from '../index/vectors.ts';
import { ELSEWHERE, FIELD, NEXT_PAGE, OWN_WORDS, PHRASE, SHARE } from '../weights.ts';
import { isGroup } from './everyday-words.ts';
import { packBigrams } from './telling-bigrams.ts';
import { packTopics } from './topics.ts';

interface Place {
  readonly entry: number;
  readonly section?: number | undefined;
}

interface Manner {
  /** Each word carries its share of the weight, as in a title; stopwords count in the sharing. */
  readonly share?: boolean;
  /** It stands on the page itself. */
  readonly text?: boolean;
  /** What it adds as a whole. */
  readonly phrase?: number;
}

/** Adds the words of a text. */
function addText(
  postings: Postings,
  content: string,
  { entry, section = -1 }: Place,
  weight: number,
  { share = true, text = true, phrase = 0 }: Manner = {},
): void {
  const tokens = tokenize(content);
  for (const { word, start, end } of tokens) postings.write(word, content.slice(start, end).toLowerCase());
  const all = tokens.map(({ word }) => word);
  const meaningful = all.filter((word) => !isStopword(word));
  const chosen = meaningful.length > 0 ? meaningful : all;
  const sharing = text ? chosen.length : all.length;
  const each = share ? weight * (SHARE.kept + SHARE.divided / Math.max(1, sharing)) : weight;
  for (const word of chosen) postings.add(word, { entry, section, weight: each, text });
  if (phrase > 0)
    postings.addPhrase({
      stems: (text ? chosen : all).map(stem),
      size: chosen.length,
      entry,
      section,
      bonus: phrase,
    });
}

function addEntries(postings: Postings, { entries }: InstantData): void {
  entries.forEach((entry, index) => {
    // The title of a region's page is a question that all of them share; people type the region's name. That of the
    // start page asks about every school.
    const isRegion = RESULT_KINDS[entry.k] === 'regio';
    const names = isRegion ? (entry.r ?? []) : entry.u === '/' ? [] : [entry.t];
    for (const name of names) addText(postings, name, { entry: index }, FIELD.title, { phrase: PHRASE.title });
    addText(postings, entry.s, { entry: index }, FIELD.summary, { share: false });
    entry.h?.forEach(([, heading], section) => {
      addText(postings, heading, { entry: index, section }, FIELD.heading);
    });
    if (!isRegion)
      for (const region of entry.r ?? [])
        addText(postings, region, { entry: index }, FIELD.facet, { share: false, text: false });
  });
}

function addWords(postings: Postings, { words }: InstantData): void {
  for (const [phrases, targets, own] of words)
    for (const phrase of phrases.split('|'))
      (targets.length > 0 ? targets : [[ELSEWHERE] as const]).forEach(([entry, section], rank) => {
        const worth = NEXT_PAGE ** rank * (own ? OWN_WORDS : 1);
        const manner = { text: false, phrase: PHRASE.alias * worth };
        // `leraar worden` is not ours, yet its words may be.
        const isWord = entry === ELSEWHERE ? wordsOf(phrase).length === 1 : !isGroup(phrase);
        const each = isWord ? FIELD.alias : entry === ELSEWHERE ? FIELD.none : FIELD.summary;
        addText(postings, phrase, { entry, section }, each * worth, manner);
      });
}

/** The words of an index in one, with where they stand. */
export function postingsOf(whole: InstantData): Postings {
  const postings = new Postings();
  addEntries(postings, whole);
  addWords(postings, whole);
  for (const { word, written, target, weight } of whole.questions) {
    const [entry, section = -1] = target;
    postings.write(word, written);
    // In halves: finer puts little in another order, and weighs.
    postings.add(word, { entry, section, weight: Math.round(2 * weight) / 2, text: false });
  }
  for (const { word, written, vector } of whole.senses) {
    postings.write(word, written);
    postings.addSense(word, unpackVectors(vector)[0]);
  }
  postings.addBigrams(packBigrams(whole.bigrams));
  postings.addTopics(packTopics(whole));
  for (const marked of whole.compounds.split(' ')) {
    const { word, parts } = readParts(marked);
    if (postings.lookup.has(word)) postings.lookup.add(word, parts);
  }
  for (const word of whole.placeWords.split(' ')) postings.placeWords.add(word);
  return postings;
}

/** The search over an index in one. */
export function answererOf(whole: InstantData): Answerer {
  const answerer = new Answerer(whole, postingsOf(whole));
  answerer.places = places;
  return answerer;
}
