/** Reads a query with the lists that it takes, each loaded when first needed. */
import type { Answerer } from '../answer/answer.ts';
import type { Understood } from '../answer/understand/query.ts';
import { fold, wordsOf } from '../dutch/words.ts';
import type { IndexFiles } from './index-files.ts';

export interface Reading {
  readonly understood: Understood;
  /** Every list that it takes could be loaded. */
  readonly complete: boolean;
}

/** A word of fewer letters is the name of a place sooner than a slip. */
const MIN_SLIP = 6;

type Load = (unread: readonly string[]) => Promise<unknown>;

/** The lists that unknown words take, one after the other: help with spelling, places, all words like them. */
function lists(query: string, files: IndexFiles): readonly Load[] {
  const { lookup } = files.answerer;
  const isShort = query.split(/[\s-]+/).every((word) => word.length < MIN_SLIP || lookup.has(fold(word)));
  const spelling = () => files.code(() => import('./spelling.ts'));
  const slips: Load = async (unread) => (await spelling()).loadMeant(files, unread);
  return [
    ...(isShort ? [] : [slips]),
    () => files.loadMunicipalities(),
    async () => (await spelling()).loadVillages(files, wordsOf(query)),
    async (unread) => (await spelling()).loadAll(files, unread),
  ];
}

/** When the query says nothing by itself, the beginning of a place's name counts, or one mistake in it. */
function guess(answerer: Answerer, understood: Understood): Understood {
  const { query, nonsense, words, place } = understood;
  const saysNothing = nonsense || (words.length === 0 && !place);
  const found = saysNothing ? answerer.guessPlace(query) : undefined;
  return found ? { ...answerer.understand(found.name, false), query, correction: found.name } : understood;
}

/**
 * What a query comes down to, with all that ranking takes. A list that can't be had is left out, and so are the words that
 * take it. Never throws.
 */
export async function understand(files: IndexFiles, query: string, typing: boolean): Promise<Reading> {
  const { answerer } = files;
  let complete = true;
  const tryLoading = async (load: Promise<unknown>): Promise<boolean> => {
    try {
      return (await load) === true;
    } catch {
      complete = false;
      return false;
    }
  };
  await tryLoading(
    Promise.all([
      files.loadWords(answerer.wordsIn(query)),
      answerer.needsPlaces(query) ? files.loadMunicipalities() : undefined,
    ]),
  );
  let understood = answerer.understand(query, typing);
  for (const load of lists(query, files)) {
    if (understood.unread.length === 0) break;
    await tryLoading(load(understood.unread));
    understood = answerer.understand(query, typing);
  }
  understood = guess(answerer, understood);
  while (await tryLoading(files.loadWords(answerer.rankedWords(understood))))
    understood = guess(answerer, answerer.understand(query, typing));
  return { understood, complete };
}
