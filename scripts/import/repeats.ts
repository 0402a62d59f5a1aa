/**
 * Finds passages that stand twice in a pasted page. Long blocks anchor a repeat (near-duplicates by word pairs, found
 * through an inverted index, so the work grows with the text and not with its square); short neighbours follow.
 */
import { addsNothing, likeness, numbersOf, onlyIn, pairs, SAME, words } from './likeness.ts';
import { type Block, blockText, type List, type ListItem, type Note } from './types.ts';

const LONG = 6;
/** A word pair in more blocks than this says nothing about a repeat. */
const COMMON = 40;

const same = (a: string, b: string): boolean => likeness(a, b) >= SAME && addsNothing(a, b);

const quote = (text: string): string => {
  const flat = text.replaceAll('\n', ' / ');
  return flat.length > 90 ? `"${flat.slice(0, 87)}…"` : `"${flat}"`;
};

const difference = (gone: string, kept: string): string => {
  const extra = onlyIn(gone, kept);
  return extra.length > 0 ? ` Alleen hier stond: ${extra.join(', ')}.` : '';
};

class Seen {
  private readonly index = new Map<string, number[]>();
  private readonly texts: string[] = [];
  private readonly owners: number[] = [];

  add(owner: number, text: string): void {
    const id = this.texts.push(text) - 1;
    this.owners.push(owner);
    for (const pair of pairs(words(text))) {
      const list = this.index.get(pair);
      if (!list) this.index.set(pair, [id]);
      else if (list.length < COMMON) list.push(id);
    }
  }

  /** The earlier text most like this one, if any shares enough word pairs to be worth comparing. */
  find(text: string): { owner: number; text: string } | undefined {
    const own = pairs(words(text));
    const hits = new Map<number, number>();
    for (const pair of own) for (const id of this.index.get(pair) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
    const best = [...hits].sort((a, b) => b[1] - a[1]).slice(0, 5);
    for (const [id, count] of best) {
      const other = this.texts[id] ?? '';
      if (count >= own.size * 0.4 && likeness(text, other) >= SAME) return { owner: this.owners[id] ?? 0, text: other };
    }
    return undefined;
  }
}

/**
 * Removes every passage that stands in the page already, and says which and why. Passages that differ in a number
 * or in a real word are both kept, with a note, since one of them holds a fact the other doesn't.
 */
export function removeRepeats(blocks: readonly Block[]): { blocks: Block[]; notes: Note[] } {
  const notes: Note[] = [];
  const gone = new Map<number, number>();
  const seen = new Seen();
  const texts = blocks.map(blockText);
  blocks.forEach((block, index) => {
    const text = texts[index] ?? '';
    if (block.kind === 'heading' || words(text).length < LONG) return;
    const earlier = seen.find(text);
    if (!earlier) return seen.add(index, text);
    if (addsNothing(text, earlier.text)) return void gone.set(index, earlier.owner);
    const extra = onlyIn(text, earlier.text).join(', ');
    const what = numbersOf(text) === numbersOf(earlier.text) ? `hier staat ook: ${extra}` : 'een getal verschilt';
    notes.push({
      kind: 'nakijken',
      line: block.line,
      text: `Lijkt sterk op regel ${blocks[earlier.owner]?.line}, maar ${what}. Allebei bewaard: ${quote(text)}`,
    });
    seen.add(index, text);
  });
  spread(blocks, texts, gone);
  const kept: Block[] = [];
  const items = new Seen();
  blocks.forEach((block, index) => {
    const owner = gone.get(index);
    const text = texts[index] ?? '';
    if (owner !== undefined) {
      notes.push({
        kind: 'weggelaten',
        line: block.line,
        text: `${quote(text)}: staat al op regel ${blocks[owner]?.line}.${difference(text, texts[owner] ?? '')}`,
      });
    } else if (block.kind === 'list') {
      const list = withoutRepeatedItems(block, items, notes);
      if (list.items.length > 0) kept.push(list);
    } else kept.push(block);
  });
  return {
    blocks: dropEmptyHeadings(kept, blocks, gone, notes),
    notes: notes.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** A short block next to a repeat is a repeat as well when it equals the neighbour of the first passage. */
function spread(blocks: readonly Block[], texts: readonly string[], gone: Map<number, number>): void {
  const queue = [...gone];
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const [index, owner] = entry;
    for (const step of [-1, 1]) {
      const [near, first] = [index + step, owner + step];
      if (near <= first || gone.has(near) || gone.has(first)) continue;
      if (blocks[near]?.kind !== blocks[first]?.kind || !same(texts[near] ?? '', texts[first] ?? '')) continue;
      gone.set(near, first);
      queue.push([near, first]);
    }
  }
}

/** Removes long items that stand already in this list or an earlier one. */
function withoutRepeatedItems(block: List, seen: Seen, notes: Note[]): List {
  const kept: ListItem[] = [];
  for (const item of block.items) {
    const earlier = words(item.text).length >= LONG ? seen.find(item.text) : undefined;
    if (earlier && addsNothing(item.text, earlier.text)) {
      notes.push({
        kind: 'weggelaten',
        line: item.line,
        text: `Punt ${quote(item.text)}: staat al op regel ${earlier.owner}.${difference(item.text, earlier.text)}`,
      });
      continue;
    }
    seen.add(item.line, item.text);
    kept.push(item);
  }
  return { ...block, items: kept };
}

/** A heading whose whole text went as a repeat goes too. */
function dropEmptyHeadings(
  kept: readonly Block[],
  all: readonly Block[],
  gone: ReadonlyMap<number, number>,
  notes: Note[],
): Block[] {
  const position = new Map(all.map((block, index) => [block, index]));
  const earlier = new Set<string>();
  return kept.filter((block, index) => {
    if (block.kind !== 'heading') return true;
    const next = kept[index + 1];
    const at = position.get(block) ?? -1;
    const name = words(block.text).join(' ');
    const emptied = gone.has(at + 1) || (earlier.has(name) && all[at + 1]?.kind === 'heading');
    earlier.add(name);
    if (!emptied || (next !== undefined && next.kind !== 'heading')) return true;
    notes.push({ kind: 'weggelaten', line: block.line, text: `Kop "${block.text}": de tekst eronder stond er al.` });
    return false;
  });
}
