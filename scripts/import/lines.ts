/** Recognises what one line of a pasted page is: a list item, a row of a table, a day or text. */
import type { Note } from './types.ts';

export interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
  /** Cells, where the line has tabs between its words, as a table copied from a page or a sheet has. */
  readonly cells?: readonly string[];
}

export interface Marker {
  readonly ordered: boolean;
  /** The number of a numbered item. */
  readonly number: number;
  /** `o` is what Word makes of a second-level bullet. */
  readonly second: boolean;
  readonly text: string;
}

const BULLET = /^(?:([•●▪▫◦‣⁃·*–—➢➤►▸✓✔■□-])|(o)(?=\s))\s+(.+)$/u;
const NUMBER = /^(\d{1,2})[.)]\s+(.+)$/u;

/** The list marker in front of a line, or undefined. Accepts • – - * o 1. 1) and their kin. */
export function listMarker(text: string): Marker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet)
    return { ordered: false, number: 0, second: bullet[2] === 'o' || bullet[1] === '◦', text: bullet[3] ?? '' };
  const numbered = NUMBER.exec(text);
  if (numbered) return { ordered: true, number: Number(numbered[1]), second: false, text: numbered[2] ?? '' };
  return undefined;
}

/** Whether a line is the rule under a table's header, as `---|---|---`. */
export const isTableRule = (text: string): boolean =>
  /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/.test(text) && text.includes('|');

/** Whether a line is nothing but a day, as news pages have above their title. */
export const isDateLine = (text: string): boolean => /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$/.test(text);

/** Splits a text in numbered lines, without the spaces around them; a tab counts as four columns. */
export function toLines(text: string): Line[] {
  return text.split('\n').map((raw, index) => {
    const expanded = raw.replaceAll('\t', '    ');
    const plain = raw.trim().replace(/[ \t]+/g, ' ');
    const cells = raw.trim().includes('\t') && !listMarker(plain) ? raw.split('\t').map((cell) => cell.trim()) : [];
    return {
      number: index + 1,
      indent: expanded.length - expanded.trimStart().length,
      text: plain,
      ...(cells.length > 0 ? { cells } : {}),
    };
  });
}

/** Puts the space back in "traject.Een": the page had a line break there. */
export function repairSentenceGap(text: string, line: number, notes: Note[]): string {
  return text.replace(/(\p{L}*\p{Ll}{2}\.)(\p{Lu}\p{Ll}\p{L}*)/gu, (match, end: string, start: string, at: number) => {
    const after = at + match.length;
    if (/(?:https?:|www\.|@)\S*$/.test(text.slice(Math.max(0, at - 200), at + 1))) return match;
    if (/^[^\s@]*@/.test(text.slice(after, after + 200))) return match;
    notes.push({ kind: 'aangepast', line, text: `Spatie toegevoegd tussen twee zinnen: "${end} ${start}".` });
    return `${end} ${start}`;
  });
}
