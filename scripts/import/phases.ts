/** Takes the steps of a trajectory ("Fase 1 – …", "(2u30)", "3 x 2u") out of a page, as the field `fasen` of an offer. */
import type { List, ListItem } from 'mdast';
import { type Block, lineOf, textOf } from './tree.ts';
import type { Note } from './types.ts';

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

const DURATION = /\s*\(\s*(?:(\d{1,2})\s*[x×]\s*)?(\d{1,2})\s*u(?:ur)?\s*(\d{2})?\s*\)/iu;

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

/** An item with what stands under it: "Kennismaking (2u): noden verkennen; afspraken maken". */
function itemText(item: ListItem): string {
  const [first, ...rest] = item.children.map((child) => textOf(child).replaceAll('\n', '; '));
  return rest.length === 0 ? (first ?? '') : `${(first ?? '').replace(/:$/, '')}: ${rest.join('; ')}`;
}

interface Read {
  readonly phase: Phase;
  /** What became a number of minutes or of times, as it was written. */
  readonly numbers: readonly string[];
}

/** The content of one phase, in its order: the text up to the first list, then an activity per item or paragraph. */
function phaseOf(titel: string, inside: readonly Block[]): Read | undefined {
  const first = inside.findIndex((block) => block.type === 'list');
  const opening = first < 0 ? inside : inside.slice(0, first);
  const wat = opening.map(textOf).join(' ').replaceAll('\n', ' ');
  const texts = inside
    .slice(opening.length)
    .flatMap((block) => (block.type === 'list' ? (block satisfies List).children.map(itemText) : [textOf(block)]));
  const onderdelen = texts.map(readPart);
  const numbers = texts.flatMap((text, index) => {
    const [match, part] = [DURATION.exec(text)?.[0].trim(), onderdelen[index]];
    return match === undefined
      ? []
      : [part?.aantal !== undefined && text.startsWith(`${part.aantal} `) ? `${part.aantal} ${match}` : match];
  });
  const fits =
    inside.every((block) => block.type === 'paragraph' || block.type === 'list') &&
    // A link or an address would lose where it leads.
    !/"url":|@/.test(JSON.stringify(inside)) &&
    titel.length <= 100 &&
    wat.length <= 500 &&
    onderdelen.every((part) => part.tekst.length <= 300);
  if (!fits) return undefined;
  return { phase: { titel, wat: wat === '' ? 'TODO: waar draait deze fase om?' : wat, onderdelen }, numbers };
}

/** The phases under a heading: one, or one for each heading inside ("Fase 3: partners", "Fase 3: schoolteams"). */
function phasesOf(heading: Block, inside: readonly Block[]): (Read | undefined)[] {
  const titel = textOf(heading).replace(
    /^(Fase \d+)\s*[–-]\s*(.)/u,
    (_, name: string, first: string) => `${name}: ${first}`,
  );
  const parts: { titel: string; blocks: Block[] }[] = [{ titel, blocks: [] }];
  for (const block of inside)
    if (block.type === 'heading') parts.push({ titel: `${titel}: ${textOf(block)}`, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  const [own, ...others] = parts;
  return [...(own && (own.blocks.length > 0 || others.length === 0) ? [own] : []), ...others].map((part) =>
    phaseOf(part.titel, part.blocks),
  );
}

const isPhase = (block: Block | undefined): block is Block =>
  block?.type === 'heading' && block.depth > 2 && /^(?:fase|stap) \d|^aanloop(?:fase)?$/i.test(textOf(block));

/**
 * Moves the phases of a page to the field `fasen`: all of them, or none when one doesn't fit the limits of the field
 * (title 100, text 500, part 300 characters, no table). The heading that held only phases goes.
 */
export function takePhases(blocks: readonly Block[]): { phases: Phase[]; rest: readonly Block[]; notes: Note[] } {
  const phases: (Read | undefined)[] = [];
  const rest: Block[] = [];
  const notes: Note[] = [];
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index];
    let end = index + 1;
    if (isPhase(block)) {
      const parent = rest.at(-1);
      if (parent?.type === 'heading') {
        rest.pop();
        const text = `Kop "${textOf(parent)}": de fasen eronder staan nu bij "fasen" bovenaan.`;
        notes.push({ kind: 'weggelaten', line: lineOf(parent), text, words: textOf(parent) });
      }
      for (let next = blocks[end]; next && !(next.type === 'heading' && next.depth <= 3); next = blocks[end]) end += 1;
      phases.push(...phasesOf(block, blocks.slice(index + 1, end)));
      const text = `"${textOf(block)}": staat nu bij "fasen" bovenaan.`;
      notes.push({ kind: 'gevonden', line: lineOf(block), text });
    } else if (block) rest.push(block);
    index = end;
  }
  const whole = phases.filter((phase) => phase !== undefined);
  const numbers = whole.flatMap((read) => read.numbers);
  if (numbers.length > 0)
    notes.push({
      kind: 'aangepast',
      text: `Duur omgezet in minuten: ${numbers.join(', ')}.`,
      words: numbers.join(' '),
    });
  if (whole.length === phases.length) return { phases: whole.map(({ phase }) => phase), rest, notes };
  const text = 'De fasen passen niet in het veld "fasen" (te lang, of met een tabel). Ze staan in de tekst.';
  return { phases: [], rest: blocks, notes: [{ kind: 'nakijken', text }] };
}
