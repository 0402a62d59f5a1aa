/** The sentences of an entry: those of its facts and those of its text, each with its place. */
import { isProseLeaf } from '../duplicates/passages.ts';
import type { Analysis } from '../analyse.ts';
import { remembered } from '../remembered.ts';
import { fieldAt, type Where } from '../types.ts';

/** One sentence, and where it stands. */
export interface Sentence {
  readonly text: string;
  /** The paragraph or field around it. */
  readonly around: string;
  readonly field?: string | undefined;
  readonly where: Where;
}

const END = /(?<=[.!?:])\s+(?=[\p{Lu}\d“"])/u;

/** Sentences of a paragraph that begins at `where`. */
function split(around: string, where: Where): Sentence[] {
  let from = 0;
  return around.split(END).map((text) => {
    const at = around.indexOf(text, from);
    from = at;
    return {
      text,
      around,
      field: where.field,
      get where() {
        return { ...where, line: where.line + around.slice(0, at).split('\n').length - 1 };
      },
    };
  });
}

/** Every sentence that readers see. Titles of sources, which are quoted to the letter, don't count. */
export const sentencesOf = remembered(({ folder, leaves, locate, passages }: Analysis): readonly Sentence[] => {
  const quoted = folder === 'bronnen' ? 'titel' : '';
  const facts = leaves.flatMap((leaf) => {
    const { path, value } = leaf;
    if (typeof value !== 'string' || !isProseLeaf(leaf) || path[0] === quoted || path[0] === 'zoekwoorden') return [];
    return split(value, fieldAt(locate, path));
  });
  const text = passages.filter(({ field }) => field === undefined).flatMap(({ text, line }) => split(text, { line }));
  return [...facts, ...text];
});
