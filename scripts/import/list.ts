/** Lists in a pasted page: items, sublists, and what else stands in an item. */
import type { List, ListItem, Paragraph } from 'mdast';
import { type Line, listMarker, type Marker, repairSentenceGap } from './lines.ts';
import { type Block, lineOf, lines as place, paragraph, textOf } from './tree.ts';
import type { Note } from './types.ts';

const BULLET: Marker = { ordered: false, number: 0, second: false, text: '' };

/** Deeper levels than this are put on the deepest one. */
const DEEPEST = 2;

/** Splits "… is o Deelname …": a second-level bullet that lost its line. */
const splitInlineBullets = (text: string): string[] => text.split(/(?<=[\p{Ll}.)]) o (?=\p{Lu})/u);

const newList = (marker: Marker, line: number): List => ({
  type: 'list',
  ordered: marker.ordered,
  start: marker.ordered ? marker.number : null,
  spread: false,
  children: [],
  position: place(line),
});

/** Whether an item goes on with a list: the same kind, and the number that comes next, or 1 all along. */
function continues(list: List, marker: Marker): boolean {
  if (list.ordered !== marker.ordered) return false;
  const next = (list.start ?? 1) + list.children.length;
  const ones = list.start === 1 && (list.children.length === 1 || list.data?.ones === true);
  return !marker.ordered || marker.number === next || (marker.number === 1 && ones);
}

/** Puts an item in the list at a depth (0 is the list itself), in a new sublist where that is needed. */
function append(list: List, depth: number, marker: Marker, item: ListItem): void {
  const parent = list.children.at(-1);
  if (depth === 0 || !parent) {
    if (marker.ordered && marker.number === 1 && list.children.length === 1) list.data = { ones: true };
    list.children.push(item);
    return;
  }
  const last = parent.children.at(-1);
  const fits = last?.type === 'list' && (depth > 1 || continues(last, marker));
  const sublist = fits ? last : newList(marker, lineOf(item));
  if (!fits) parent.children.push(sublist);
  append(sublist, depth - 1, marker, item);
}

/** Puts a list together from items and the columns in which they start. */
class ListMaker {
  readonly list: List;
  readonly #indents: number[] = [];
  #item: ListItem | undefined;

  constructor(marker: Marker, line: number) {
    this.list = newList(marker, line);
  }

  /** Depth of an item by its indentation; an `o` without any is a level deeper than the bullets. */
  #depth(indent: number, marker: Marker): number {
    while (indent < (this.#indents.at(-1) ?? 0)) this.#indents.pop();
    if (this.#indents.length === 0 || indent > (this.#indents.at(-1) ?? 0)) this.#indents.push(indent);
    const depth = this.#indents.length - 1 + (marker.second && this.#indents.length === 1 ? 1 : 0);
    return Math.min(depth, DEEPEST);
  }

  /** Adds an item; false when it belongs to another list. */
  add(indent: number, marker: Marker, content: Paragraph): boolean {
    const depth = this.#depth(indent, marker);
    if (depth === 0 && this.list.children.length > 0 && !continues(this.list, marker)) return false;
    this.#item = { type: 'listItem', spread: false, position: place(lineOf(content)), children: [content] };
    append(this.list, depth, marker, this.#item);
    return true;
  }

  /** Adds a paragraph to the last item, or puts it in the place of the last one; false when it doesn't stand under it. */
  addText(indent: number, content: Paragraph, replace: boolean): boolean {
    if (!this.#item || (!replace && indent <= (this.#indents.at(-1) ?? 0))) return false;
    this.#item.children.splice(replace ? -1 : this.#item.children.length, 1, content);
    return true;
  }
}

/** Whether an indented line is the rest of the sentence on the line before it. */
const wraps = (before: string, line: Line): boolean =>
  line.indent > 0 && !/[.!?:;]$/.test(before) && /^[\p{Ll}(]/u.test(line.text);

/**
 * Reads the list that starts at a line: items by marker, levels by indentation. Indented text stays in its item.
 * A number that doesn't follow starts another list, so that every number stays what it was. `end` is the line after it.
 */
export function readList(all: readonly Line[], start: number, notes: Note[]): { block: List; end: number } | undefined {
  const first = listMarker(all[start]?.text ?? '');
  if (!first) return undefined;
  const maker = new ListMaker(first, all[start]?.number ?? 1);
  let end = start;
  let text = '';
  // One blank line may stand between items, two end the list.
  for (let index = start; index < all.length && index - end <= 1; index += 1) {
    const line = all[index];
    if (!line || line.text === '') continue;
    const marker = listMarker(line.text);
    const wrapped = !marker && index === end && wraps(text, line);
    const found: Note[] = [];
    const parts = splitInlineBullets(repairSentenceGap(marker?.text ?? line.text, line.number, found));
    text = wrapped ? `${text} ${line.text}` : (parts[0] ?? '');
    const content = paragraph(text, line.number);
    if (!(marker ? maker.add(line.indent, marker, content) : maker.addText(line.indent, content, wrapped))) break;
    end = index + 1;
    for (const part of parts.slice(1)) {
      maker.add(line.indent + 1, BULLET, paragraph(part, line.number));
      found.push({ kind: 'aangepast', line: line.number, text: 'Een "o" midden in de regel is een subpunt geworden.' });
    }
    notes.push(...found);
  }
  maker.list.position = place(all[start]?.number ?? 1, all[end - 1]?.number);
  return { block: maker.list, end };
}

/** The same paragraph without the marker in front of it. */
function withoutMarker(block: Paragraph, marker: Marker): Paragraph {
  const [first, ...rest] = block.children;
  if (first?.type !== 'text') return block;
  const value = first.value.slice(textOf(block).length - marker.text.length);
  return { ...block, children: [{ ...first, value }, ...rest] };
}

/** Paragraphs that begin with a bullet or a number, as Word writes its lists in HTML, become a list. */
export function gatherItems(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let maker: ListMaker | undefined;
  for (const block of blocks) {
    const marker = block.type === 'paragraph' ? listMarker(textOf(block)) : undefined;
    if (block.type !== 'paragraph' || !marker) {
      maker = undefined;
      found.push(block);
      continue;
    }
    const indent = (block.data?.level ?? 1) - 1;
    const content = withoutMarker(block, marker);
    if (maker?.add(indent, marker, content)) continue;
    maker = new ListMaker(marker, lineOf(block));
    maker.add(indent, marker, content);
    found.push(maker.list);
  }
  return found;
}
