/** Answers a query in steps: from the instant index at once, then with the full text. No DOM. */
import type { Facets, Results } from '../answer/results/facets.ts';
import { instantHits } from '../answer/results/hits.ts';
import { panelsOf, shownBy } from '../answer/results/panels.ts';
import type { Understood } from '../answer/understand/query.ts';
import { loadAnswerer } from './load.ts';
import { understand } from './understand.ts';

/** An answer, with all its results: the facets have not been applied. */
export interface Answer extends Results {
  readonly understood: Understood;
  /**
   * `first`: the full text may still add to it. `whole`: this is all. `partial`: this is all too, since a piece of the
   * search could not be loaded; nothing found doesn't mean that there is nothing.
   */
  readonly stage: 'first' | 'whole' | 'partial';
}

/** Loads the instant index ahead of the first letter. A failure shows at the first search. */
export function warmUp(): void {
  loadAnswerer().catch(() => undefined);
}

/**
 * The answer to a query, once or twice: the second one has the full text too. What was found stays, whatever fails after.
 * @param typing the visitor may still be writing the last word
 * @param isFrozen asked just before the lists are joined: whether the visitor is in the list
 * @throws Error when the instant index can't be loaded
 */
export async function* answer(
  query: string,
  facets: Facets,
  typing: boolean,
  isFrozen: () => boolean,
): AsyncGenerator<Answer> {
  const answerer = await loadAnswerer();
  const { understood, complete } = await understand(answerer, query, typing);
  const ranked = answerer.rank(understood, typing);
  const panels = panelsOf(answerer, understood.place, ranked);
  const shown = shownBy(panels);
  const hits = instantHits(answerer, ranked, understood.words, shown);
  const last = complete ? 'whole' : 'partial';
  if (understood.nonsense || understood.textWords.length === 0) {
    yield { understood, panels, hits, stage: last };
    return;
  }
  yield { understood, panels, hits, stage: 'first' };
  const all = await import('./full-text.ts')
    .then(({ addFullText }) => addFullText(answerer, { understood, facets, hits, shown, isFrozen }))
    .catch(() => undefined);
  yield { understood, panels, hits: all ?? hits, stage: all ? last : 'partial' };
}
