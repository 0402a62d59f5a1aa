/** From lines to blocks: title, headings, paragraphs, lists with sublists, tables. */
import { isDateLine, isTableLine, isTableRule, listMarker, looksLikeHeading, toLines } from './lines.ts';
import { numberedHeadings, readList, repairSentenceGap } from './list.ts';
import { readTable } from './table.ts';
import type { Block, Heading, Note } from './types.ts';

export interface Page {
  readonly title?: string;
  /** The day above the title, as written. */
  readonly dateLine?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
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
