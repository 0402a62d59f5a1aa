/** Pasted HTML becomes blocks of Markdown: parsed by parse5, cleaned here, turned by hast-util-to-mdast. */
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import { parseFragment } from 'parse5';
import { VFile } from 'vfile';
import type { Paragraph, PhrasingContent, Table } from 'mdast';
import { Cleaner, wordsOfPage } from './html-clean.ts';
import { listMarker } from './lines.ts';
import { gatherItems } from './list.ts';
import { type Block, textOf } from './tree.ts';
import { ImportError, type Note } from './types.ts';

/** Whether a text contains HTML tags that shape a page, and not just a stray `<`. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype|html|body|div|p|h[1-6]|ul|ol|li|br|span|a|table|section|article|strong|em)\b[^<>]*>/i.test(text);
}

/** A paragraph that remembers whether it was bold, and its level as a list item of Word. */
const paragraph: Handle = (state, element) => {
  const block = defaultHandlers.p(state, element);
  const level = Number(element.properties['dataLevel'] ?? 0);
  if (block) block.data = { bold: element.properties['dataBold'] === true, ...(level > 0 ? { level } : {}) };
  return block;
};

/** Lists and items without blank lines between them, as the site writes them. */
const tight =
  (handler: typeof defaultHandlers.ul | typeof defaultHandlers.li): Handle =>
  (state, element) => ({ ...handler(state, element), spread: false });

const handlers = {
  p: paragraph,
  ul: tight(defaultHandlers.ul),
  ol: tight(defaultHandlers.ol),
  li: tight(defaultHandlers.li),
};

/** A paragraph is split where an empty line stood in it (`<br><br>`), and around lines that begin with a bullet. */
function splitLines(block: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [];
  let open = false;
  for (const line of linesIn(block)) {
    const text = line.map(textOf).join('').trim();
    const item = listMarker(text) !== undefined;
    if (open && !item && text !== '') parts.at(-1)?.push({ type: 'break' }, ...line);
    else if (text !== '') parts.push([...line]);
    open = !item && text !== '';
  }
  return parts.map((children) => ({ ...block, children }));
}

/** What stands between the breaks of a paragraph. */
function linesIn(block: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of block.children)
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  return lines;
}

/** A table without a header gets its first row as one, as a reader takes it. */
function withHeader(table: Table): Table {
  const [first, ...rest] = table.children;
  const empty = first?.children.every((cell) => cell.children.length === 0) ?? false;
  return empty && rest.length > 0 ? { ...table, children: rest } : table;
}

/**
 * Turns HTML into blocks.
 * @returns the blocks, all words of the page, and a note on every kind of element that was dropped, with the words that stood in it.
 * @throws ImportError when elements are nested too deeply to read.
 */
export function readHtml(html: string): { blocks: Block[]; words: string; notes: Note[] } {
  const cleaner = new Cleaner();
  try {
    const tree = fromParse5(parseFragment(html, { sourceCodeLocationInfo: true }), { file: new VFile(html) }) as Root;
    const page = toMdast({ type: 'root', children: cleaner.clean(tree.children) }, { handlers }) as {
      readonly children: Block[];
    };
    const blocks = page.children.flatMap((block): Block[] => {
      if (block.type === 'thematicBreak') return [];
      if (block.type === 'table') return [withHeader(block)];
      return block.type === 'paragraph' ? splitLines(block) : [block];
    });
    return { blocks: gatherItems(blocks), words: wordsOfPage(tree.children), notes: cleaner.notes() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportError(
      'De HTML zit te diep in elkaar om te lezen. Kopieer de tekst zoals je ze op het scherm ziet en plak die.',
    );
  }
}
