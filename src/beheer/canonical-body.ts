/** The canonical form of an MDX text: blank lines, bullets, spaces at line ends, marks. Never what it says. */
import { canonicalTypography } from './typography.ts';

const isFence = (line: string): boolean => /^\s*(?:```|~~~)/.test(line);
const isItem = (line: string): boolean => /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/.test(line);
const isHeading = (line: string): boolean => /^#{1,6}\s+\S/.test(line);

function canonicalLine(line: string): string {
  const bullet = line
    .replace(/\s+$/, '')
    .replace(/^(\s*)[*+](\s+)(?=\S)/, '$1-$2')
    .replace(/^(\s*-) +(?=\S)/, '$1 ');
  if (/^\s*\|.*\|$/.test(bullet)) return bullet.replace(/\|[ \t]+(?=\|)/g, '| ');
  const heading = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/.exec(bullet);
  return canonicalTypography(heading ? `${heading[1]} ${heading[2]}` : bullet);
}

/**
 * Puts the text under the front matter in canonical form: `-` as bullet, one blank line around headings and lists and
 * between paragraphs, no spaces at line ends (two of them, which force a new line, become a backslash). Code between fences stays as it is.
 * @returns the text without blank lines around it; doing it twice changes nothing.
 */
export function canonicalBody(body: string): string {
  const out: string[] = [];
  let fenced = false;
  let blank = false;
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  for (const [index, raw] of lines.entries()) {
    if (fenced || isFence(raw)) {
      if (isFence(raw)) fenced = !fenced;
      if (blank && out.length > 0) out.push('');
      blank = false;
      out.push(raw);
      continue;
    }
    const breaks = / {2,}$/.test(raw) && raw.trim() !== '' && (lines[index + 1] ?? '').trim() !== '';
    const line = breaks ? `${canonicalLine(raw)}\\` : canonicalLine(raw);
    if (line === '') {
      blank = true;
      continue;
    }
    const previous = out.at(-1);
    const apart = previous !== undefined && previous !== '' && (isHeading(line) || isHeading(previous));
    if ((blank || apart) && previous !== undefined) out.push('');
    blank = false;
    out.push(line);
  }
  return tightenLists(out).join('\n');
}

/** A blank line between two items of the same list goes when neither is more than its own line. */
function tightenLists(lines: readonly string[]): string[] {
  return lines.filter((line, index) => {
    if (line !== '') return true;
    const [before, after] = [lines[index - 1] ?? '', lines[index + 1] ?? ''];
    return !(isItem(before) && isItem(after) && /^\s*-/.test(before) === /^\s*-/.test(after));
  });
}
