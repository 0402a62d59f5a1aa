/** Takes the steps of a trajectory ("Fase 1 – …", "(2u30)", "3 x 2u") out of a page, as the field `fasen` of an offer. */
import type { Block, Note } from './types.ts';

export interface Part {
  readonly tekst: string;
  readonly minuten?: number;
  readonly aantal?: number;
}
export interface Phase {
  readonly titel: string;
  readonly wat: string;
  readonly onderdelen: readonly Part[];
}

const DURATION = /\(\s*(?:(\d{1,2})\s*[x×]\s*)?(\d{1,2})\s*u(?:ur)?\s*(\d{2})?\s*\)/iu;

/** Reads "(2u30)" as 150 minutes and "(3 x 2u)" as three times 120; other text is kept as it is. */
export function readPart(text: string): Part {
  const match = DURATION.exec(text);
  if (!match) return { tekst: text };
  const minuten = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const rest = text.replace(DURATION, '').replace(/ {2,}/g, ' ').trim();
  const aantal = match[1] === undefined ? undefined : Number(match[1]);
  return {
    tekst: aantal === undefined ? rest : rest.replace(new RegExp(`^${aantal} `), ''),
    minuten,
    ...(aantal === undefined ? {} : { aantal }),
  };
}

const isPhase = (block: Block): boolean =>
  block.kind === 'heading' && block.level === 3 && /^(?:fase|aanloop|aanloopfase|stap)\b/i.test(block.text);

const fits = (text: string, max: number): boolean => text.length <= max;

/** The content of one phase; undefined when it has a table or breaks a limit of the field. */
function phaseOf(titel: string, inside: readonly Block[]): Phase | undefined {
  const wat = inside.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : [])).join(' ');
  const onderdelen = inside.flatMap((part) =>
    part.kind === 'list' ? part.items.map((item) => readPart(item.text)) : [],
  );
  const simple =
    inside.every((part) => part.kind !== 'table') &&
    fits(titel, 100) &&
    fits(wat, 500) &&
    onderdelen.every((part) => fits(part.tekst, 300));
  return simple ? { titel, wat: wat === '' ? 'TODO: waar draait deze fase om?' : wat, onderdelen } : undefined;
}

/** A phase with headings inside is split at those: "Fase 3: partners", "Fase 3: schoolteams". */
function splitPhase(heading: string, inside: readonly Block[]): (Phase | undefined)[] {
  const titel = heading.replace(/^(Fase \d+)\s*[–-]\s*(.)/u, (_, name: string, first: string) => `${name}: ${first}`);
  const starts = inside.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  const opening = inside.slice(0, starts[0] ?? inside.length);
  const parts = starts.map((start, at) => {
    const block = inside[start];
    return phaseOf(
      `${titel}: ${block?.kind === 'heading' ? block.text : ''}`,
      inside.slice(start + 1, starts[at + 1] ?? inside.length),
    );
  });
  return opening.length > 0 || parts.length === 0 ? [phaseOf(titel, opening), ...parts] : parts;
}

/**
 * Moves the phases from the blocks to the field `fasen`. A phase that doesn't fit the limits of the field (title 100,
 * text 500, part 300 characters) stays in the text, with a note. A heading that held only phases goes.
 */
export function takePhases(blocks: readonly Block[]): { phases: Phase[]; rest: Block[]; notes: Note[] } {
  const phases: Phase[] = [];
  const rest: Block[] = [];
  const notes: Note[] = [];
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index];
    if (!block) break;
    if (block.kind !== 'heading' || !isPhase(block)) {
      rest.push(block);
      index += 1;
      continue;
    }
    let end = index + 1;
    for (let next = blocks[end]; next && !(next.kind === 'heading' && next.level <= 3); next = blocks[end]) end += 1;
    const found = splitPhase(block.text, blocks.slice(index + 1, end));
    if (found.every((phase) => phase !== undefined)) {
      const parent = rest.at(-1);
      if (parent?.kind === 'heading' && parent.level === 2) {
        rest.pop();
        notes.push({
          kind: 'weggelaten',
          line: parent.line,
          text: `Kop "${parent.text}": de fasen eronder staan nu bij "fasen" bovenaan.`,
        });
      }
      phases.push(...found);
      notes.push({ kind: 'gevonden', line: block.line, text: `"${block.text}": staat nu bij "fasen" bovenaan.` });
    } else {
      rest.push(...blocks.slice(index, end));
      notes.push({
        kind: 'nakijken',
        line: block.line,
        text: `"${block.text}" lijkt een fase, maar past niet in het veld. De tekst staat onderaan.`,
      });
    }
    index = end;
  }
  return { phases, rest, notes };
}
