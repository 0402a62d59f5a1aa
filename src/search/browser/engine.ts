/** Answers a query in steps: from the instant index at once, then with the full text. No DOM. */
import type { Answerer } from '../answer/answer.ts';
import type { Understood } from '../answer/understand/query.ts';
import type { Facets } from '../answer/results/facets.ts';
import { instantHits, type Hit } from '../answer/results/hits.ts';
import { panelsOf, shownBy, type Panel } from '../answer/results/panels.ts';
import { fold } from '../dutch/words.ts';
import { loadAnswerer, loadMunicipalities, loadPlaces, loadSpelling, loadVocabulary } from './load.ts';

export interface Answer {
  readonly understood: Understood;
  readonly panels: readonly Panel[];
  /** All results, before the facets. */
  readonly hits: readonly Hit[];
  /** The full text has answered too, or was not needed. */
  readonly done: boolean;
}

/** Loads the instant index ahead of the first letter. A failure shows at the first search. */
export function warmUp(): void {
  loadAnswerer().catch(() => undefined);
}

/** Reads a query, loading only what it takes: for an unknown word first the spelling help, then the places, then all words; a short one is a place sooner than a slip. */
async function understand(answerer: Answerer, query: string, typing: boolean): Promise<Understood> {
  const isShort = query.split(/[\s-]+/).every((word) => word.length < 6 || answerer.lookup.has(fold(word)));
  for (const load of [undefined, ...(isShort ? [] : [loadSpelling]), loadMunicipalities, loadPlaces, loadVocabulary]) {
    await load?.();
    const understood = answerer.understand(query, typing);
    if (understood) return understood;
  }
  throw new Error('The words of the full text are not there.');
}

/**
 * The answer to a query, once or twice: the second one has the full text too.
 * @param typing the visitor may still be writing the last word
 * @param isFrozen asked just before the lists are joined: whether the visitor is in the list
 */
export async function* answer(
  query: string,
  facets: Facets,
  typing: boolean,
  isFrozen: () => boolean,
): AsyncGenerator<Answer> {
  const answerer = await loadAnswerer();
  if (answerer.needsPlaces(query)) await loadMunicipalities();
  let understood = await understand(answerer, query, typing);
  if (understood.nonsense || (understood.words.length === 0 && !understood.place)) {
    // The beginning of a place's name, or one mistake in it.
    const guess = answerer.guessPlace(query);
    const named = guess && answerer.understand(guess.name, false);
    if (guess && named) understood = { ...named, query, correction: guess.name };
  }
  const ranked = answerer.rank(understood, typing);
  const panels = panelsOf(answerer, understood.place, ranked);
  const shown = shownBy(panels);
  const words = understood.words;
  const instant = instantHits(answerer, ranked, words, shown);
  const textWords = understood.nonsense ? [] : understood.textWords;
  yield { understood, panels, hits: instant, done: textWords.length === 0 };
  if (textWords.length === 0) return;
  const { mergeHits, searchFullText } = await import('./full-text.ts');
  const text = await searchFullText(textWords, facets);
  const allWords = textWords.length === words.length;
  const hits = mergeHits(
    answerer,
    instant,
    allWords ? text : text.map((hit) => ({ ...hit, complete: false })),
    words,
    shown,
    isFrozen(),
  );
  yield { understood, panels, hits, done: true };
}
