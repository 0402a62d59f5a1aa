/** The title and the headings of a page. A line of plain text is a heading only when more than one thing says so. */
import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { findEmails, findPhones } from './entities.ts';
import { isDateLine } from './lines.ts';
import { isName } from './names.ts';
import { type Block, lineOf, textOf } from './tree.ts';
import { type Note, quote } from './types.ts';

export interface Page {
  readonly title?: string;
  /** The day above the title, as written. */
  readonly dateLine?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** Whether the words of a line read as a heading: short, no sentence, no name with a role, no address, no day. */
export function looksLikeHeading(text: string, most = 10): boolean {
  const words = text.split(/\s+/).length;
  if (text.length > 110 || words > most || !/^[\p{Lu}\d‘'"“(].*\p{L}{2}/u.test(text)) return false;
  if (/[.,;…"”!]$/u.test(text) || /@|https?:|www\.|\.{3}/.test(text) || isDateLine(text)) return false;
  if (/^(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+, \p{Ll}/u.test(text)) return false;
  if (/[.!?]\s+\p{Lu}/u.test(text) && !/^\D*\d+(?:\.\d+)*\.\s/.test(text)) return false;
  if (text.endsWith('?')) return words <= 8;
  if (/^(?:we|wij|je|jij|jullie|u|ik|ze|zij|hij|dit|dat|er|dan)\s/i.test(text)) return false;
  return !text.endsWith(':') || words <= 5;
}

const endLine = (block: Block): number => block.position?.end.line ?? lineOf(block);

/** Whether a line is a name with its own number or address below it, perhaps with a role in between. */
const isNameAbove = (blocks: readonly Block[], index: number): boolean =>
  isName(blocks[index] ? textOf(blocks[index]) : '') &&
  blocks.slice(index + 1, index + 3).some((block) => {
    const text = textOf(block);
    return text.length < 80 && (findEmails(text).length > 0 || findPhones(text).length > 0);
  });

/** Whether a line stands apart: a blank line above and a blank line or a sentence below, or finished text above a list. */
function standsApart(blocks: readonly Block[], index: number): boolean {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!block || !after || lineOf(block) !== endLine(block)) return false;
  const text = textOf(block);
  const listed = after.type === 'list' || after.type === 'table';
  const above = before === undefined || lineOf(block) - endLine(before) > 1;
  const finished = above || before.type !== 'paragraph' || /[.!?:]$/.test(textOf(before));
  // "Doel:" above a list is its heading; "Breng dit mee:" is the start of its sentence.
  if (text.endsWith(':') && listed) return finished && !text.includes(' ');
  if (listed) return finished;
  return above && (lineOf(after) - endLine(block) > 1 || /[.!?…:]$/u.test(textOf(after)));
}

/**
 * Indexes of the lines that are headings by how they look. In a text, of three or more in a row (a menu, an address, a
 * list without bullets) none is; in HTML only a bold line is.
 */
function guess(blocks: readonly Block[], html: boolean, title: number): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const ofPerson = (index: number): boolean => isNameAbove(blocks, index) || isNameAbove(blocks, index - 1);
  for (const [index, block] of blocks.entries()) {
    const short = block.type === 'paragraph' && looksLikeHeading(textOf(block));
    const apart = html ? block.type === 'paragraph' && block.data?.bold === true : standsApart(blocks, index);
    if (short && apart && index !== title && index < blocks.length - 1 && !ofPerson(index)) run.push(index);
    else {
      if (html || run.length + (short ? 1 : 0) <= 2) found.push(...run);
      run = [];
    }
  }
  return found;
}

/** A step of something longer: "Fase 1 …", "Actie 1.2. …", "Stap 3". */
const STEP = /^(?:(?<kind>fase|actie|stap|luik) \d|aanloop(?:fase)?$)/i;

/** Steps stand a level below the heading before them, and a heading between two steps of a kind a level below those. */
function nestSteps(blocks: readonly Block[]): Block[] {
  const kinds = blocks.map((block) => {
    const match = block.type === 'heading' ? STEP.exec(textOf(block)) : null;
    return match ? (match.groups?.['kind'] ?? 'fase').toLowerCase() : undefined;
  });
  const steps = kinds.flatMap((kind, index) => (kind === undefined ? [] : [index]));
  const first = blocks.findIndex((block) => block.type === 'heading');
  let next = 0;
  return blocks.map((block, index) => {
    const [before, after] = [steps[next - 1] ?? -1, steps[next] ?? -1];
    if (index === after) next += 1;
    if (block.type !== 'heading' || index === first) return block;
    if (index === after) return { ...block, depth: 3 };
    return kinds[before] !== undefined && kinds[before] === kinds[after] ? { ...block, depth: 4 } : block;
  });
}

/** Headings from level 2 on that skip none. */
function withoutGaps(blocks: readonly Block[]): Block[] {
  let level = 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    level = Math.min(Math.max(block.depth, 2), level + 1);
    return { ...block, depth: level as Heading['depth'] };
  });
}

/** The same words as a heading, without a colon at the end. */
function toHeading({ children, position }: Paragraph): Heading {
  const last = children.at(-1);
  const end: PhrasingContent[] = last?.type === 'text' ? [{ ...last, value: last.value.replace(/\s*:$/, '') }] : [];
  return {
    type: 'heading',
    depth: 2,
    children: end.length > 0 ? [...children.slice(0, -1), ...end] : children,
    position,
  };
}

/** Index of the title: the largest heading, or else what stands first and reads as one. */
function titleIndex(blocks: readonly Block[], html: boolean): number {
  const largest = blocks.findIndex((block) => block.type === 'heading' && block.depth === 1);
  const [first] = blocks;
  if (largest >= 0 || first?.type === 'heading') return Math.max(largest, 0);
  const reads = !html && first?.type === 'paragraph' && lineOf(first) === endLine(first) && !isNameAbove(blocks, 0);
  return reads && looksLikeHeading(textOf(first), 14) ? 0 : -1;
}

/**
 * Finds the title, the day above it and the headings. In a text without headings of its own, lines that look like one
 * become one, and a note names them; in HTML lines in bold.
 */
export function readHeadings(all: readonly Block[], html: boolean): Page {
  const [first] = all;
  const dateLine = first?.type === 'paragraph' && isDateLine(textOf(first)) ? textOf(first) : undefined;
  const page = dateLine === undefined ? all : all.slice(1);
  const named = titleIndex(page, html);
  const guesses = new Set(html || !page.some((block) => block.type === 'heading') ? guess(page, html, named) : []);
  const marked = page.map((block, index) =>
    block.type === 'paragraph' && guesses.has(index) ? toHeading(block) : block,
  );
  const at = named < 0 && guesses.has(0) ? 0 : named;
  const title = marked[at];
  const blocks = marked.filter((_, index) => index !== at);
  const names = new Set(
    marked.filter((_, index) => index !== at && guesses.has(index)).map((block) => quote(textOf(block))),
  );
  return {
    ...(title ? { title: textOf(title).replace(/\s+/g, ' ').replace(/ ?:$/, '') } : {}),
    ...(dateLine === undefined ? {} : { dateLine }),
    blocks: withoutGaps(html ? blocks : nestSteps(blocks)),
    notes: names.size > 0 ? [{ kind: 'geraden', text: `Als kop gelezen: ${[...names].join(', ')}.` }] : [],
  };
}
