/** From lines to blocks: title, headings, paragraphs, lists with sublists, tables. */
import { isDateLine, isTableLine, isTableRule, type Line, listMarker, looksLikeHeading, toLines } from './lines.ts';
import { readTable } from './table.ts';
import type { Block, Heading, ListItem, Note } from './types.ts';

export interface Page {
  readonly title?: string;
  /** The day above the title, as written. */
  readonly dateLine?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** Line numbers of numbered lines that are headings: their numbering runs on across other text. */
function numberedHeadings(lines: readonly Line[]): Set<number> {
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
function repairSentenceGap(text: string, line: number, notes: Note[]): string {
  return text.replace(/(\p{L}*\p{Ll}{2}\.)(\p{Lu}\p{Ll}\p{L}*)/gu, (match, end: string, start: string, at: number) => {
    if (/(?:https?:|www\.|@)\S*$/.test(text.slice(0, at + 1))) return match;
    notes.push({ kind: 'aangepast', line, text: `Spatie toegevoegd tussen twee zinnen: "${end} ${start}".` });
    return `${end} ${start}`;
  });
}

function readList(
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

/** Headings of a second kind under another one: "Fase 1 …", "Actie 1.2. …", "Stap 3". */
const isSubHeading = (text: string): boolean => /^(?:fase|actie|stap|aanloopfase|aanloop|luik)\b/i.test(text);

/** A heading between two steps ("Fase 3", "Partners", "Fase 4") belongs to the step before it. */
function nestUnderSteps(blocks: Block[]): void {
  const steps = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 3 && isSubHeading(block.text) ? [index] : [],
  );
  const kindOf = (index: number): string => (/^\p{L}+/u.exec((blocks[index] as Heading).text)?.[0] ?? '').toLowerCase();
  steps.slice(0, -1).forEach((from, at) => {
    const to = steps[at + 1] ?? from;
    if (kindOf(from) !== kindOf(to)) return;
    for (let index = from + 1; index < to; index += 1) {
      const block = blocks[index];
      if (block?.kind === 'heading') blocks[index] = { ...block, level: 4 };
    }
  });
}

/**
 * Reads a pasted page. The first heading-like line is the title; other headings become level 2, or level 3 when they
 * are a step ("Fase 1", "Actie 1.1.") under one of level 2. A line wrapped at a fixed width is joined again.
 */
export function parsePage(text: string): Page {
  const notes: Note[] = [];
  const lines = toLines(text);
  const numbered = numberedHeadings(lines);
  const blocks: Block[] = [];
  let title: string | undefined;
  let dateLine: string | undefined;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || line.text === '') {
      index += 1;
      continue;
    }
    const markdown = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line.text);
    const asHeading = markdown?.[2] ?? (numbered.has(line.number) ? listMarker(line.text)?.text : undefined);
    const previous = lines[index - 1];
    const next = lines[index + 1];
    if (isTableLine(line.text) && !markdown) {
      let end = index;
      while (end < lines.length && isTableLine(lines[end]?.text ?? '')) end += 1;
      const rows = lines.slice(index, end);
      if (rows.length > 1 || rows.some((row) => isTableRule(row.text))) blocks.push(readTable(rows));
      else blocks.push({ kind: 'paragraph', line: line.number, text: line.text });
      index = end;
    } else if (asHeading === undefined && listMarker(line.text)) {
      const { items, end } = readList(lines, index, numbered, notes);
      blocks.push({ kind: 'list', line: line.number, items });
      index = Math.max(end, index + 1);
    } else if (dateLine === undefined && blocks.length === 0 && title === undefined && isDateLine(line.text)) {
      dateLine = line.text;
      index += 1;
    } else {
      const alone =
        (previous?.text ?? '') === '' ||
        (next?.text ?? '') === '' ||
        /:$/.test(line.text) ||
        (next !== undefined && (listMarker(next.text) !== undefined || isTableLine(next.text)));
      const caption = next !== undefined && next.text.startsWith(`${line.text},`);
      if (caption)
        notes.push({
          kind: 'weggelaten',
          line: line.number,
          text: `"${line.text}": staat ook vooraan in de volgende regel.`,
        });
      else if (asHeading !== undefined || (alone && looksLikeHeading(line.text))) {
        const heading = (asHeading ?? line.text).replace(/\s*:$/, '');
        if (title === undefined && blocks.length === 0) title = heading;
        else {
          const hasParent = blocks.some((block) => block.kind === 'heading');
          const sub = hasParent && (markdown ? (markdown[1]?.length ?? 2) > 2 : isSubHeading(heading));
          blocks.push({ kind: 'heading', line: line.number, text: heading, level: sub ? 3 : 2 });
        }
      } else {
        const fixed = repairSentenceGap(line.text, line.number, notes);
        const last = blocks.at(-1);
        const wraps =
          last?.kind === 'paragraph' &&
          previous !== undefined &&
          previous.text.length >= 40 &&
          previous.text.length <= 120 &&
          !/[.!?:;…”"’)]$/u.test(previous.text) &&
          /^[\p{Ll}(]/u.test(line.text);
        if (wraps) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${fixed}` };
        else blocks.push({ kind: 'paragraph', line: line.number, text: fixed });
      }
      index += 1;
    }
  }
  nestUnderSteps(blocks);
  return { ...(title === undefined ? {} : { title }), ...(dateLine === undefined ? {} : { dateLine }), blocks, notes };
}
