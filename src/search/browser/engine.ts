/** Answers a query in steps: from the instant index at once, then with the full text. No DOM. */
import type { Results } from '../answer/results/facets.ts';
import { instantHits, needsRegions, topEntries } from '../answer/results/hits.ts';
import type { Understood } from '../answer/understand/query.ts';
import { isOutdated, loadIndex, type IndexFiles } from './index-files.ts';
import { understand } from './understand.ts';

/** An answer, with all its results: the facets have not been applied. */
export interface Answer extends Results {
  readonly understood: Understood;
  /**
   * `first`: the full text may still add to it. `whole`: this is all. `partial`: this is all too, since a piece of the
   * search could not be loaded; nothing found doesn't mean that there is nothing. `outdated`: as partial, and the site has
   * been published anew, so that only a fresh page can have the piece.
   */
  readonly stage: 'first' | 'whole' | 'partial' | 'outdated';
}

interface Asked {
  readonly query: string;
  /** The visitor may still be writing the last word. */
  readonly typing: boolean;
  /** Asked just before the lists are joined: whether the visitor is in the list. */
  readonly isFrozen: () => boolean;
}

/** The full text must answer within this time (ms), or the first results are all there is. */
const PATIENCE = 15_000;

const after = (time: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, time, undefined);
  });

/** Loads the head of the index ahead of the first letter. A failure shows at the first search. */
export function warmUp(): void {
  loadIndex().catch(() => undefined);
}

/** The answer as far as these files have it, without and then with the full text. */
async function* answerFrom(files: IndexFiles, { query, typing, isFrozen }: Asked): AsyncGenerator<Answer> {
  const { answerer } = files;
  const { understood, complete } = await understand(files, query, typing);
  const ranked = answerer.rank(understood, typing);
  const { first, rest } = topEntries(answerer, ranked, understood.place);
  const [hasFirst, hasRegions] = await Promise.all([
    files.loadTexts(first),
    needsRegions(answerer, ranked, understood.place)
      ? files.loadRegions().then(
          () => true,
          () => false,
        )
      : true,
  ]);
  const panels = answerer.places?.panelsOf(answerer, understood.place, ranked) ?? [];
  const shown = answerer.places?.shownBy(panels) ?? [];
  const hitsNow = () => instantHits(answerer, ranked, understood, shown);
  const isWhole = complete && hasFirst && hasRegions;
  const asksText = !understood.nonsense && understood.textWords.length > 0;
  if (rest.length > 0 || asksText) yield { understood, panels, hits: hitsNow(), stage: 'first' };
  const full = asksText ? files.code(() => import('./full-text.ts')) : undefined;
  full?.catch(() => undefined);
  const hasRest = await files.loadTexts(rest);
  const hits = hitsNow();
  const all = full
    ? await Promise.race([
        full.then(({ addFullText }) => addFullText(files, { understood, hits, shown, isFrozen })),
        after(PATIENCE),
      ]).catch(() => undefined)
    : hits;
  yield {
    understood,
    panels,
    hits: all ?? hits,
    stage: isWhole && hasRest && all ? 'whole' : 'partial',
  };
}

/**
 * The answer to a query, once or twice: the second one has the full text too. What was found stays, whatever fails after.
 * When a piece is gone since the site has been published anew, the answer comes from the new index.
 * @throws Error when the index can't be loaded
 */
export async function* answer(asked: Asked): AsyncGenerator<Answer> {
  const files = await loadIndex();
  for await (const found of answerFrom(files, asked)) {
    if (found.stage !== 'partial') {
      yield found;
    } else if (!(await isOutdated(files))) {
      yield found;
    } else if (files.lacksCode) {
      yield { ...found, stage: 'outdated' };
    } else {
      yield* answerFrom(await loadIndex(), asked);
    }
  }
}
