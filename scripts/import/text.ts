/** From the lines of a pasted text to blocks: headings with `#`, tables, lists, paragraphs. */
import type { Heading } from 'mdast';
import { type Line, listMarker, repairSentenceGap, toLines } from './lines.ts';
import { readList } from './list.ts';
import { readTable } from './table.ts';
import { type Block, heading, paragraph } from './tree.ts';
import type { Note } from './types.ts';

interface Read {
  readonly block: Block;
  /** Index of the line after the block. */
  readonly end: number;
}

/** A heading that says so itself: `## Aanpak`. */
function readHeading(lines: readonly Line[], start: number): Read | undefined {
  const line = lines[start];
  const match = /^(#{1,6}) (.+?) ?#*$/.exec(line?.text ?? '');
  if (!line || !match) return undefined;
  const depth = (match[1]?.length ?? 2) as Heading['depth'];
  return { block: heading(match[2] ?? '', depth, line.number), end: start + 1 };
}

/** Whether a line goes on with the sentence of the line before, as in a text wrapped at a fixed width. */
const wraps = (before: string, line: string): boolean =>
  before.length >= 40 &&
  before.length <= 120 &&
  !/[.!?:;…”"’)]$/u.test(before) &&
  /^[\p{Ll}(]/u.test(line) &&
  !listMarker(line);

function readParagraph(lines: readonly Line[], start: number, notes: Note[]): Read {
  const number = (index: number): number => lines[index]?.number ?? 1;
  const texts: string[] = [];
  let end = start;
  do {
    texts.push(repairSentenceGap(lines[end]?.text ?? '', number(end), notes));
    end += 1;
  } while (wraps(lines[end - 1]?.text ?? '', lines[end]?.text ?? ''));
  return { block: paragraph(texts.join(' '), number(start), number(end - 1)), end };
}

/** Reads a text. Lines that only look like a heading are paragraphs here. */
export function readText(text: string): { blocks: Block[]; notes: Note[] } {
  const notes: Note[] = [];
  const lines = toLines(text);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    if (lines[index]?.text === '') {
      index += 1;
      continue;
    }
    const { block, end } =
      readHeading(lines, index) ??
      readList(lines, index, notes) ??
      readTable(lines, index) ??
      readParagraph(lines, index, notes);
    blocks.push(block);
    index = end;
  }
  return { blocks, notes };
}
