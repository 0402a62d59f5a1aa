/** The running text of a content file, paragraph by paragraph, with its place. */
import type { z } from 'zod';
import { splitText } from '../check/front-matter.ts';
import { parseJson } from '../check/json.ts';
import { shownEntries } from '../check/mdx/blocks.ts';
import { type Node, outermost, parseText, startOf, textOf } from '../check/mdx/parse.ts';
import { leaves } from '../../src/schemas/reflect.ts';

export interface Paragraph {
  readonly text: string;
  readonly line: number;
  /** Headings are titles, no sentences: they don't count for reading ease. */
  readonly heading: boolean;
}

export interface Prose {
  readonly paragraphs: readonly Paragraph[];
  /** Ids of the glossary terms the text explains with `<Term id="…">`. */
  readonly terms: ReadonlySet<string>;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function bodyParagraphs(tree: Node): Paragraph[] {
  return outermost(tree, BLOCKS).flatMap((node) => {
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ text, line: startOf(node).line, heading: node.type !== 'paragraph' }];
  });
}

const termIds = (tree: Node): string[] =>
  shownEntries(tree).flatMap(({ collection, id }) => (collection === 'begrippen' ? [id] : []));

/**
 * Reads the prose of a file: fields of one or more sentences, and the text under the front matter. A file that can't be
 * read has no prose; the content check reports it.
 */
export function readProse(file: string, source: string, extension: 'mdx' | 'json', schema: z.ZodType): Prose {
  const split = extension === 'mdx' ? splitText(file, source) : { data: parseJson(file, source) };
  const fields = [...leaves(schema, split.data.value)].flatMap((leaf): Paragraph[] =>
    leaf.meta.multiline === true && typeof leaf.value === 'string'
      ? [{ text: leaf.value, line: split.data.locate(leaf.path).line, heading: false }]
      : [],
  );
  const tree = 'body' in split && split.body !== undefined ? parseText(file, split.body).tree : undefined;
  return { paragraphs: [...fields, ...(tree ? bodyParagraphs(tree) : [])], terms: new Set(tree ? termIds(tree) : []) };
}
