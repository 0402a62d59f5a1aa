/** Glossary terms in running text: the first mention on a page carries its explanation, `<Term id="clb">CLB</Term>`. */
import { glossaryOf, mentionsIn, type Glossary, type Mention } from '../../../src/model/mentions.ts';
import type { Analysis } from '../analyse.ts';
import { textIn } from '../data.ts';
import type { Node } from '../mdx/parse.ts';
import { remembered } from '../remembered.ts';
import { remark, type Diagnostic, type Place } from '../types.ts';

/** Where no term is marked: titles, links, what is emphasised, code and quotes. */
const SILENT = new Set('heading link linkReference strong emphasis inlineCode code blockquote yaml'.split(' '));
const PARAGRAPHS = new Set(['paragraph', 'tableCell']);

/** Words that may be marked, with what stands before them in their paragraph; or the id of a mark. */
type Part = { readonly text: string; readonly before: string; readonly start: Place } | { readonly marked: unknown };

/** The running text of a tree, in order. */
const partsOf = remembered((tree: Node): readonly Part[] => {
  const parts: Part[] = [];
  let before = '';
  const visit = (node: Node, silent: boolean): void => {
    const isMark = node.name === 'Term';
    if (PARAGRAPHS.has(node.type)) before = '';
    if (isMark) parts.push({ marked: node.attributes?.find(({ name }) => name === 'id')?.value });
    else if (node.type === 'text' && !silent && node.position)
      parts.push({ text: node.value ?? '', before, start: node.position.start });
    before += node.value ?? '';
    const quiet = silent || isMark || SILENT.has(node.type);
    for (const child of node.children ?? []) visit(child, quiet);
  };
  visit(tree, false);
  return parts;
});

/** Line and column of a place in a text that begins at `start`. */
function placeIn(text: string, at: number, start: Place): Place {
  const lines = text.slice(0, at).split('\n');
  const last = (lines.at(-1) ?? '').length;
  return lines.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + lines.length - 1, column: last + 1 };
}

/** The first mentions in a text that carry no explanation, each term once. */
function unmarked(tree: Node, glossary: Glossary): (Mention & Place)[] {
  const seen = new Set<unknown>();
  return partsOf(tree).flatMap((part) => {
    if ('marked' in part) {
      seen.add(part.marked);
      return [];
    }
    return mentionsIn(part.text, glossary, part.before).flatMap((mention) => {
      if (seen.has(mention.term)) return [];
      seen.add(mention.term);
      return [{ ...mention, ...placeIn(part.text, mention.at, part.start) }];
    });
  });
}

/** Whether the words can hardly mean anything else: an abbreviation, or a long word. A `tandem` may be a bicycle. */
const isSure = (words: string): boolean => /^\p{Lu}{3,}(?:[’']s)?$/u.test(words) || words.length >= 8;

type Unmarked = (tree: Node) => readonly (Mention & Place)[];

/** The search of the last glossary: as long as that stays the same, what was found in a tree stays too. */
let last: { readonly key: string; readonly find: Unmarked } | undefined;

function finderOf(terms: Parameters<typeof glossaryOf>[0]): Unmarked {
  const key = JSON.stringify(terms);
  if (last?.key === key) return last.find;
  const glossary = glossaryOf(terms);
  last = { key, find: remembered((tree: Node) => unmarked(tree, glossary)) };
  return last.find;
}

/** Reports, per text, each term whose first mention isn't marked. Explanations themselves are plain sentences. */
export function checkTerms(entries: readonly Analysis[]): Diagnostic[] {
  const find = finderOf(
    entries
      .filter(({ folder }) => folder === 'begrippen')
      .map(({ id, value }) => ({ id, names: ['term', 'afkorting', 'voluit'].map((key) => textIn(value, key)) })),
  );
  return entries.flatMap(({ path, folder, tree }) =>
    !tree || folder === 'begrippen'
      ? []
      : find(tree).map(({ term, words, line, column }) => {
          const mark = `<Term id="${term}">${words}</Term>`;
          const where = { line, column, about: words, ...(isSure(words) && { repair: mark }) };
          return remark(path, where, 'begrip-ongemarkeerd', {
            message: `"${words}" staat bij de begrippen, maar krijgt hier de eerste keer geen uitleg.`,
            remedy: `Schrijf ${mark}. Staat dat verderop in de tekst, haal het daar dan weg.`,
          });
        }),
  );
}
