/** Characters that come along when text is pasted from Word, a PDF or a web page and that nobody typed. */

/** Spaces that are no space: no-break, narrow, en, em, figure and ideographic ones. */
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** What takes no room: soft hyphens, zero-width and direction marks, byte order marks. */
const UNSEEN = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Line ends of other kinds than `\n`. */
const ODD_LINES = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

/** The same words with ordinary spaces and line ends, without characters that nobody sees; accents in one character. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(ODD_LINES, '\n').replace(ODD_SPACES, ' ').replace(UNSEEN, '');

/** `cleanText` on every text in an entry, however deep. */
export function cleanTexts<Value>(value: Value): Value;
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((item) => cleanTexts<unknown>(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanTexts<unknown>(item)]));
}

/** Marks that Word and web pages put before an item, with the space or tab behind it. */
export const BULLET = /^\s*[•·▪◦‣●○■□▫∙⁃–]\s+/;
/** The same for a numbered item. */
export const NUMBER = /^\s*\(?(?:\d{1,3}|[a-z])[.)]\s+/;
