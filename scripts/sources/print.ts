/** The fingerprint of a page: a mark per line of its readable text, which tells what changed without keeping the text. */
import { createHash } from 'node:crypto';
import { diffArrays } from 'diff';
import { decodeText } from '../import/decode.ts';
import { withoutFurniture } from '../import/furniture.ts';
import { looksLikeHtml, readHtml } from '../import/html.ts';
import { readText } from '../import/text.ts';
import { linesOf } from '../import/tree.ts';

/** The readable lines of a page, without menus and other furniture. @throws ImportError when there is no text in it */
export function readableLines(bytes: Uint8Array): string[] {
  const { text } = decodeText(bytes);
  const { blocks } = looksLikeHtml(text) ? readHtml(text) : readText(text);
  return withoutFurniture(blocks)
    .blocks.flatMap((block) => linesOf(block))
    .map(({ text: line }) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{L}/u.test(line));
}

/** So many words say which line a mark is of. */
const OPENING = 4;

/** The mark of a line: a hash of its words, and the first of them. */
export function markOf(line: string): string {
  const words = line.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const hash = createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 12);
  return `${hash} ${words.slice(0, OPENING).join(' ')}`;
}

export interface Difference {
  readonly kind: 'weg' | 'nieuw';
  /** For what is new the whole line; for what is gone its first words. */
  readonly text: string;
}

/** What changed since the marks were made, in the order of the page. */
export function differences(marks: readonly string[], lines: readonly string[]): Difference[] {
  const now = lines.map(markOf);
  let at = 0;
  return diffArrays([...marks], now).flatMap(({ added, removed, value }): Difference[] => {
    if (removed) return value.map((mark) => ({ kind: 'weg', text: `${mark.slice(mark.indexOf(' ') + 1)}…` }));
    const own = lines.slice(at, at + value.length);
    at += value.length;
    return added ? own.map((text) => ({ kind: 'nieuw', text })) : [];
  });
}
