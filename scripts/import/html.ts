/** Pasted HTML becomes the same kind of plain lines as a page copied as text. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { ImportError, type Note } from './types.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const BLOCK = new Set(
  'address article aside blockquote body details div dl dd dt fieldset figure figcaption footer form header hr html main nav p pre section summary'.split(
    ' ',
  ),
);
const DROPPED = new Set(
  'script style noscript template svg iframe head object canvas button select textarea input'.split(' '),
);

/** Whether a text contains HTML tags that shape a page, and not just a stray `<`. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype|html|body|div|p|h[1-6]|ul|ol|li|br|span|a|table|section|article|strong|em)\b[^<>]*>/i.test(text);
}

interface State {
  /** What is finished, in pieces: joining it all at each step would take time that grows with the square of the text. */
  readonly done: string[];
  /** The end of what has been written; at least its last two characters. */
  out: string;
  dropped: Map<string, number>;
}

const attribute = (node: Node, name: string): string =>
  'attrs' in node ? (node.attrs.find((item) => item.name === name)?.value ?? '') : '';

/** Whether a word may follow without a space. */
const isOpen = (out: string): boolean => out === '' || /\s/.test(out.slice(-1));

/** Ends the current line; `blank` leaves an empty line as well. */
function breakLine(state: State, blank: boolean): void {
  state.out = state.out.replace(/[ \t]+$/, '');
  if (state.out === '') return;
  if (!state.out.endsWith('\n')) state.out += '\n';
  if (blank && !state.out.endsWith('\n\n')) state.out += '\n';
  if (state.out.length > 500) {
    state.done.push(state.out.slice(0, -2));
    state.out = state.out.slice(-2);
  }
}

const written = (state: State): string => state.done.join('') + state.out;

const inlineText = (node: Node, state: State): string => {
  const inner: State = { done: [], out: '', dropped: state.dropped };
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, inner, 0);
  return written(inner).replace(/\s+/g, ' ').trim();
};

function rowText(node: Node, state: State): string {
  if (!('childNodes' in node)) return '';
  const cells = node.childNodes.filter((cell) => cell.nodeName === 'td' || cell.nodeName === 'th');
  return `| ${cells.map((cell) => inlineText(cell, state).replaceAll('|', '/')).join(' | ')} |`;
}

function walk(node: Node, state: State, depth: number): void {
  const name = node.nodeName;
  if (name === '#text') {
    const text = 'value' in node ? node.value.replace(/\s+/g, ' ') : '';
    state.out += isOpen(state.out) ? text.replace(/^ /, '') : text;
    return;
  }
  if (DROPPED.has(name)) {
    state.dropped.set(name, (state.dropped.get(name) ?? 0) + 1);
    return;
  }
  if (!('childNodes' in node)) return;
  const children = (): void => {
    for (const child of node.childNodes) walk(child, state, depth);
  };
  const line = (text: string, blank: boolean): void => {
    breakLine(state, blank);
    state.out += text;
    breakLine(state, blank);
  };
  const heading = /^h([1-6])$/.exec(name);
  if (heading) line(`${'#'.repeat(Number(heading[1]))} ${inlineText(node, state)}`, true);
  else if (name === 'br') breakLine(state, false);
  else if (name === 'tr') line(rowText(node, state), false);
  else if (name === 'ul' || name === 'ol') {
    breakLine(state, depth === 0);
    let number = 0;
    for (const child of node.childNodes) {
      if (child.nodeName !== 'li' || !('childNodes' in child)) {
        // Word and older editors put a sublist straight in the list, between its items.
        walk(child, state, /^[ou]l$/.test(child.nodeName) ? depth + 1 : depth);
        continue;
      }
      number += 1;
      breakLine(state, false);
      state.out += `${'  '.repeat(depth)}${name === 'ol' ? `${number}.` : '-'} `;
      for (const part of child.childNodes) walk(part, state, depth + 1);
    }
    breakLine(state, depth === 0);
  } else if (name === 'a') {
    const href = attribute(node, 'href');
    const text = inlineText(node, state);
    state.out += /^(?:https?:|mailto:|tel:)/i.test(href) && text !== '' ? `[${text}](${href})` : text;
  } else if (BLOCK.has(name) && depth === 0) {
    breakLine(state, true);
    children();
    breakLine(state, true);
  } else if (BLOCK.has(name)) {
    // A block in a list item stays on the item's line, apart from the words around it.
    if (!isOpen(state.out)) state.out += ' ';
    children();
    if (!isOpen(state.out)) state.out += ' ';
  } else children();
}

/**
 * Turns HTML into plain lines: `## heading`, `- item` (two spaces per level), `| cell | cell |`, `[text](address)`.
 * @returns the lines and a note on every kind of element that was dropped.
 * @throws ImportError when elements are nested too deeply to read.
 */
export function htmlToText(html: string): { text: string; notes: Note[] } {
  const state: State = { done: [], out: '', dropped: new Map() };
  try {
    for (const child of parseFragment(html).childNodes) walk(child, state, 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportError(
      'De HTML zit te diep in elkaar om te lezen. Kopieer de tekst zoals je ze op het scherm ziet en plak die.',
    );
  }
  const notes: Note[] = [{ kind: 'aangepast', text: 'De tekst bevatte HTML. Die is omgezet naar gewone tekst.' }];
  for (const [name, count] of state.dropped)
    notes.push({ kind: 'weggelaten', text: `${count} keer HTML-onderdeel <${name}>: dat hoort niet in een tekst.` });
  return { text: `${written(state).trim()}\n`, notes };
}
