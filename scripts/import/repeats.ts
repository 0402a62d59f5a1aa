/**
 * What stands twice in a pasted page. A passage goes only when it is an exact copy of what stands right before it, in
 * the same section or with its own heading, as an accordion that was copied twice. Any other repeat is marked.
 */
import { findRepeats } from '../check/duplicates/find.ts';
import { passage } from '../check/duplicates/passages.ts';
import { wordsOf } from '../check/duplicates/words.ts';
import { markdownOf } from './markdown.ts';
import { type Block, lineOf, linesOf, textOf } from './tree.ts';
import { type Note, quote } from './types.ts';

/** A copy of fewer words may well be meant: "Werkmoment (2u)" twice is two of them. */
const SHORTEST = 8;
/** So many equal words are no idiom, even when they aren't the whole passage (the check refuses them too). */
const COPIED = 12;

/** Two blocks with the same key are equal in words, marks and addresses. */
const keyOf = (block: Block): string =>
  JSON.stringify(block, (name, value: unknown) => (name === 'position' ? 0 : value));

/** Whether blocks are of one section, or whole sections of their own. */
function staysInSection(blocks: readonly Block[]): boolean {
  const depths = blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  const [first] = blocks;
  return depths.length === 0 || (first?.type === 'heading' && depths.every((depth) => depth >= first.depth));
}

/** How many of the last keys come back from `index` on, beginning at the last place of the key there; 0 unless all do. */
function runLength(kept: readonly string[], from: number, keys: readonly string[], index: number): number {
  for (let step = 0; from + step < kept.length; step += 1) if (kept[from + step] !== keys[index + step]) return 0;
  return kept.length - from;
}

/** Takes out the blocks that repeat, one for one, those right before them; each is in a note. */
export function removeCopies(blocks: readonly Block[]): { blocks: Block[]; notes: Note[] } {
  const notes: Note[] = [];
  const keys = blocks.map(keyOf);
  const kept: Block[] = [];
  const keptKeys: string[] = [];
  const last = new Map<string, number>();
  let skip = 0;
  for (const [index, block] of blocks.entries()) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    const key = keys[index] ?? '';
    const run = kept.slice(kept.length - runLength(keptKeys, last.get(key) ?? kept.length, keys, index));
    const words = run.length > 0 && staysInSection(run) ? wordsOf(run.map(textOf).join(' ')).length : 0;
    if (words < SHORTEST) {
      last.set(key, kept.length);
      kept.push(block);
      keptKeys.push(key);
      continue;
    }
    for (const [step, original] of run.entries()) {
      const text = `${quote(textOf(original))}: staat net zo op regel ${lineOf(original)}.`;
      notes.push({
        kind: 'weggelaten',
        line: lineOf(blocks[index + step] ?? original),
        text,
        words: markdownOf([original]),
      });
    }
    skip = run.length - 1;
  }
  return { blocks: kept, notes };
}

export interface Marks {
  /** What the draft must say under a block that is said elsewhere too. */
  readonly todos: ReadonlyMap<Block, string>;
  readonly notes: readonly Note[];
}

/** Words of a passage that another lacks, so that the editor sees the difference. */
function onlyIn(text: string, other: string): string {
  const known = new Set(wordsOf(other).map(({ word }) => word));
  const own = new Set(wordsOf(text).flatMap(({ word }) => (known.has(word) ? [] : [word])));
  return own.size === 0 ? '' : ` Alleen hier: ${[...own].join(', ')}.`;
}

/** The first words of a text: enough to find it, too few to say it twice. */
function opening(text: string, count: number): string {
  const words = text.split(' ');
  return words.length > count ? `${words.slice(0, count).join(' ')}…` : text;
}

/** Finds passages of which nearly all words stand earlier on the page too. */
export function markRepeats(blocks: readonly Block[]): Marks {
  const todos = new Map<Block, string>();
  const notes: Note[] = [];
  let section = '';
  const sections = blocks.map((block) => (section = block.type === 'heading' ? textOf(block) : section));
  const all = blocks.flatMap((block, index) =>
    linesOf(block).map(({ text, line }) => ({ block, passage: passage(text, line), section: sections[index] ?? '' })),
  );
  for (const { copy, original, words: equal } of findRepeats([all.map((item) => item.passage)])) {
    const [here, there] = [all[copy.passage], all[original.passage]];
    if (!here || !there || equal < Math.min(COPIED, here.passage.words.length)) continue;
    const under = (section: string): string => (there.section === '' ? 'bovenaan' : `onder "${section}"`);
    const words = `"${opening(here.passage.text, 5)}" staat ook ${under(opening(there.section, 3))}`;
    if (!todos.has(here.block)) todos.set(here.block, `TODO: ${words}.`);
    notes.push({
      kind: 'nakijken',
      line: here.passage.line,
      text: `Staat ook op regel ${there.passage.line}, ${under(there.section)}: ${quote(here.passage.text)}. Allebei bewaard.${onlyIn(here.passage.text, there.passage.text)}`,
    });
  }
  return { todos, notes };
}
