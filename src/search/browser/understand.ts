/** Reads a query with the lists that it takes, each loaded when first needed. */
import type { PlaceMatch } from '../../places/place.ts';
import { wordsOf } from '../dutch/words.ts';
import type { Understood } from '../answer/understand/query.ts';
import { MEANING_WORDS } from '../weights.ts';
import type { IndexFiles } from './index-files.ts';

export interface Reading {
  readonly understood: Understood;
  /** Every list that it takes could be loaded. */
  readonly complete: boolean;
}

type Try = (load: Promise<unknown>) => Promise<boolean>;

/** So many words are a question whatever place is among them: what these may be about is loaded beside them. */
const CLEARLY_MORE = 3;

/** Loads the words of a text, and the places that it may name. */
async function lookUp(files: IndexFiles, text: string, typing: boolean, tryLoading: Try): Promise<void> {
  const { answerer } = files;
  const words = answerer.wordsIn(text);
  await Promise.all([
    tryLoading(files.loadWords(words)),
    words.length >= CLEARLY_MORE && tryLoading(files.loadTopics()),
  ]);
  await Promise.all(answerer.partsFor(text, typing).map((part) => tryLoading(files.loadPlaces(part))));
  if (answerer.places || !answerer.mayNamePlace(text, typing)) return;
  await tryLoading(
    files
      .code(() => import('../answer/places.ts'))
      .then((places) => {
        answerer.places = places;
      }),
  );
}

/**
 * Reads a query with its words and the places that it may name, then with what unknown words take, one after the other:
 * help with spelling, all words like them.
 */
async function read(files: IndexFiles, query: string, typing: boolean, tryLoading: Try): Promise<Understood> {
  const { answerer } = files;
  await lookUp(files, query, typing, tryLoading);
  let understood = answerer.understand(query, typing);
  for (const list of ['loadMeant', 'loadAll'] as const) {
    if (understood.unread.length === 0) break;
    const { unread } = understood;
    const loading = Promise.all([files.code(() => import('./spelling.ts')), files.loadSounds()]);
    await tryLoading(loading.then(([spelling]) => spelling[list](files, unread)));
    understood = answerer.understand(query, typing);
  }
  if (understood.correction !== undefined) {
    await lookUp(files, understood.correction, false, tryLoading);
    understood = answerer.understand(query, typing);
  }
  while (await tryLoading(files.loadWords(answerer.rankedWords(understood))))
    understood = answerer.understand(query, typing);
  if (understood.words.length < MEANING_WORDS) return understood;
  await tryLoading(files.loadTopics());
  return answerer.understand(query, typing);
}

/** The place whose name begins like the query or differs by a letter. */
async function guessPlace(files: IndexFiles, query: string): Promise<PlaceMatch | undefined> {
  const letter = files.answerer.letterFor(query);
  if (letter === undefined) return undefined;
  const [{ suggestPlaces }] = await Promise.all([
    files.code(() => import('../../places/near.ts')),
    files.loadNames(letter),
  ]);
  const names = files.answerer.placeNames.get(letter);
  return names && suggestPlaces(query, names, 1)[0];
}

/**
 * What a query comes down to, with all that ranking takes. When it says nothing by itself, the beginning of a place's name
 * counts, or one mistake in it. A list that can't be had is left out, and so are the words that take it. Never throws.
 */
export async function understand(files: IndexFiles, query: string, typing: boolean): Promise<Reading> {
  let complete = true;
  const failed = () => {
    complete = false;
    return undefined;
  };
  const tryLoading: Try = async (load) => (await load.catch(failed)) === true;
  const understood = await read(files, query, typing, tryLoading);
  const { nonsense, words, place } = understood;
  const saysNothing = nonsense || (words.length === 0 && !place);
  // The running text may have a word that is only a piece of a name: `woluwe`.
  const [word = ''] = words;
  const mayBePiece = words.length === 1 && !place && files.answerer.rank(understood, typing).length === 0;
  const guessed = saysNothing || mayBePiece ? await guessPlace(files, query).catch(failed) : undefined;
  const found = guessed && (saysNothing || wordsOf(guessed.name).includes(word)) ? guessed : undefined;
  if (!found) return { understood, complete };
  const meant = await read(files, found.name, false, tryLoading);
  return { understood: { ...meant, query, correction: found.name }, complete };
}
