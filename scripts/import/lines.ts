/** Recognises what one line of a pasted page is: a list item, a row of a table, a heading or text. */

export interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

export interface Marker {
  readonly ordered: boolean;
  /** The number of a numbered item. */
  readonly number?: number;
  /** `o` is what Word makes of a second-level bullet. */
  readonly second: boolean;
  readonly text: string;
}

const BULLET = /^(?:([•●▪▫◦‣⁃·*–—-])|(o)(?=\s))\s+(.+)$/u;
const NUMBER = /^(\d{1,2})[.)]\s+(.+)$/u;

/** The list marker in front of a line, or undefined. Accepts • – - * o 1. 1) and their kin. */
export function listMarker(text: string): Marker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) return { ordered: false, second: bullet[2] === 'o' || bullet[1] === '◦', text: bullet[3] ?? '' };
  const numbered = NUMBER.exec(text);
  if (numbered) return { ordered: true, number: Number(numbered[1]), second: false, text: numbered[2] ?? '' };
  return undefined;
}

/** Whether a line is the rule under a table's header, as `---|---|---|`. */
export const isTableRule = (text: string): boolean =>
  /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/.test(text) && text.includes('|');

/** Whether a line belongs to a table: it has a `|` that isn't part of a sentence's end. */
export const isTableLine = (text: string): boolean => text.includes('|');

/** Whether a line is nothing but a day, as news pages have above their title. */
export const isDateLine = (text: string): boolean => /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$/.test(text);

/**
 * Whether a line reads as a heading: short, no full stop or comma at its end, and more a title than a sentence.
 * A question or a line with a colon counts only when it is short. "Name Surname, coordinator" is a caption.
 */
export function looksLikeHeading(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (text.length > 110 || words > 14) return false;
  if (/[.,;…"”]$/u.test(text) || /@|https?:/.test(text)) return false;
  if (/^(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+, \p{Ll}/u.test(text)) return false;
  if (/[:?!]$/.test(text)) return words <= 8;
  if (/[.!?]\s+\p{Lu}/u.test(text) && !/^\D*\d+(?:\.\d+)*\.\s/.test(text)) return false;
  return /^[\p{Lu}\d‘'"“(]/u.test(text) && words <= 14;
}

/** Splits a text in numbered lines, without the spaces around them; a tab counts as four columns. */
export function toLines(text: string): Line[] {
  return text.split('\n').map((raw, index) => {
    const expanded = raw.replaceAll('\t', '    ');
    return {
      number: index + 1,
      indent: expanded.length - expanded.trimStart().length,
      text: raw.trim().replace(/ {2,}/g, ' '),
    };
  });
}
