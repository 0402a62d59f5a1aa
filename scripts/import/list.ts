/** Lists in a pasted page: items, sublists, and numbers that are headings after all. */
import { isTableLine, type Line, listMarker } from './lines.ts';
import type { ListItem, Note } from './types.ts';

/** Line numbers of numbered lines that are headings: their numbering runs on across other text. */
export function numberedHeadings(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let run: { lines: number[]; last: number; broken: boolean } = { lines: [], last: 0, broken: false };
  let between = false;
  const close = (): void => {
    if (run.broken) for (const line of run.lines) found.add(line);
  };
  for (const line of lines) {
    if (line.text === '') continue;
    const marker = listMarker(line.text);
    if (marker?.number === undefined || line.text.length > 110) {
      if (!marker || line.indent === 0) between = true;
      continue;
    }
    const next = marker.number === run.last + 1;
    if (!next) {
      close();
      run = { lines: [], last: 0, broken: false };
    } else if (between && run.lines.length > 0) run.broken = true;
    run.lines.push(line.number);
    run.last = marker.number;
    between = false;
  }
  close();
  return found;
}

/** Splits "… is o Deelname …": a second-level bullet that lost its line. */
const splitInlineBullets = (text: string): string[] => text.split(/(?<=[\p{Ll}.)]) o (?=\p{Lu})/u);

/** Puts the space back in "traject.Een": the page had a line break there. */
export function repairSentenceGap(text: string, line: number, notes: Note[]): string {
  return text.replace(/(\p{L}*\p{Ll}{2}\.)(\p{Lu}\p{Ll}\p{L}*)/gu, (match, end: string, start: string, at: number) => {
    if (/(?:https?:|www\.|@)\S*$/.test(text.slice(0, at + 1))) return match;
    if (/^[^\s@]*@/.test(text.slice(at + match.length))) return match;
    notes.push({ kind: 'aangepast', line, text: `Spatie toegevoegd tussen twee zinnen: "${end} ${start}".` });
    return `${end} ${start}`;
  });
}

/** Reads the list that starts at a line: items by marker, levels by indentation. `end` is the line after it. */
export function readList(
  lines: readonly Line[],
  start: number,
  headings: ReadonlySet<number>,
  notes: Note[],
): { items: ListItem[]; end: number } {
  const items: ListItem[] = [];
  const indents: number[] = [];
  let index = start;
  let blanks = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line.text === '') {
      blanks += 1;
      continue;
    }
    const marker = headings.has(line.number) || isTableLine(line.text) ? undefined : listMarker(line.text);
    const previous = items.at(-1);
    if (!marker) {
      const wrapped =
        previous && blanks === 0 && line.indent > 0 && !/[.!?:;]$/.test(previous.text) && /^[\p{Ll}(]/u.test(line.text);
      if (!wrapped) break;
      items[items.length - 1] = { ...previous, text: `${previous.text} ${line.text}` };
      continue;
    }
    if (blanks > 1) break;
    blanks = 0;
    while (indents.length > 0 && line.indent < (indents.at(-1) ?? 0)) indents.pop();
    if (indents.length === 0 || line.indent > (indents.at(-1) ?? 0)) indents.push(line.indent);
    const depth = indents.length - 1 + (marker.second && indents.length === 1 ? 1 : 0);
    const parts = splitInlineBullets(repairSentenceGap(marker.text, line.number, notes));
    parts.forEach((text, part) => {
      items.push({
        text,
        depth: Math.min(depth + (part > 0 ? 1 : 0), 2),
        ordered: marker.ordered && part === 0,
        line: line.number,
      });
    });
    if (parts.length > 1)
      notes.push({ kind: 'aangepast', line: line.number, text: 'Een "o" midden in de regel is een subpunt geworden.' });
  }
  while (index > start && lines[index - 1]?.text === '') index -= 1;
  return { items, end: index };
}
