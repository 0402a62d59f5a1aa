/** Lists that hold the same twice, entries that refer to themselves, and names without a letter. */
import { isRecord, type Path } from '../../../src/schemas/reflect.ts';
import type { Analysis } from '../analyse.ts';
import { lettersOf } from '../suggest.ts';
import { fieldAt, formatPath, problem, type Diagnostic } from '../types.ts';

/** Lists whose double items have a rule of their own. */
const OWN_RULE = new Set(['woorden', 'netwerken', 'dubbelToegestaan', 'uitzonderingen']);

/** Two items with the same key are the same thing; undefined for what can't be compared. */
function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return lettersOf(item) || undefined;
  return isRecord(item) ? JSON.stringify(item) : undefined;
}

/** Every list below a value, with its path. */
function* listsOf(value: unknown, path: Path = []): Generator<{ path: Path; list: readonly unknown[] }> {
  if (Array.isArray(value)) yield { path, list: value };
  if (typeof value !== 'object' || value === null || path.length > 8) return;
  for (const [key, item] of Object.entries(value))
    yield* listsOf(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Items that stand twice in a list of one file; references have a rule of their own. */
export function checkListDoubles({ path: file, value, leaves, locate }: Analysis): Diagnostic[] {
  const references = new Set(leaves.filter(({ meta }) => meta.ref).map(({ path }) => formatPath(path)));
  return [...listsOf(value)].flatMap(({ path, list }) => {
    if (OWN_RULE.has(String(path.at(-1)))) return [];
    const first = new Map<string, number>();
    return list.flatMap((item, index): Diagnostic[] => {
      const key = keyOf(item);
      const at = [...path, index];
      if (key === undefined || references.has(formatPath(at))) return [];
      const earlier = first.get(key);
      first.set(key, earlier ?? index);
      if (earlier === undefined) return [];
      const what = typeof item === 'string' ? `"${item.slice(0, 60)}"` : 'Hetzelfde';
      return [
        problem(file, fieldAt(locate, at), 'lijst-dubbel', {
          message: `${what} staat twee keer in deze lijst, ook op plaats ${earlier + 1}.`,
          remedy: `Wis een van beide, bv. ${formatPath(at)}.`,
        }),
      ];
    });
  });
}

/** A reference from an entry to itself. */
export function checkSelf({ path: file, folder, id, leaves, locate }: Analysis): Diagnostic[] {
  return leaves.flatMap(({ path, value, meta }) =>
    meta.ref === folder && value === id
      ? [
          problem(file, fieldAt(locate, path), 'verwijzing-zichzelf', {
            message: `"${id}" verwijst hier naar zichzelf.`,
            remedy: `Wis het, of noem een ander bestand uit content/${folder}.`,
          }),
        ]
      : [],
  );
}

/** Fields where a number or a date alone can be right. */
const NUMBERS = new Set(['sinds', 'woorden', 'zoekwoorden', 'tekst', 'wanneer', 'van', 'tot']);

/** Names and texts without a single letter: `-`, `...`, `123`. */
export function checkLetters({ path: file, leaves, locate }: Analysis): Diagnostic[] {
  return leaves.flatMap(({ path, value, meta, type }) => {
    const named = path.findLast((step) => typeof step === 'string');
    if (type !== 'string' || typeof value !== 'string' || value.trim() === '') return [];
    if (meta.ref || meta.format || meta.link || NUMBERS.has(String(named)) || /\p{L}/u.test(value)) return [];
    return [
      problem(file, fieldAt(locate, path), 'naam-fout', {
        message: `In "${value.slice(0, 40)}" staat geen enkele letter.`,
        remedy: meta.description
          ? `Schrijf wat hier hoort. ${meta.description}`
          : 'Schrijf wat hier hoort, bv. "An Peeters".',
      }),
    ];
  });
}
