/** Facts of a file as parsed, with the place of every key. Shared by the readers of JSON and YAML. */
import { isRecord } from '../../src/schemas/reflect.ts';
import { isMap, isNode, isPair, isScalar, isSeq, visit, type Document, type LineCounter } from 'yaml';
import { formatPath, problem, type Diagnostic, type Locate, type Place } from './types.ts';

export interface ParsedData {
  /** Absent when the text cannot be read. */
  readonly value?: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
}

/** Facts by key; none when a value has another form, which the schema reports. */
export const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

/** A text among the facts; undefined when there is none of that name. */
export function textIn(value: unknown, key: string): string | undefined {
  const found = record(value)[key];
  return typeof found === 'string' ? found : undefined;
}

/** A list of texts among the facts; what is no text is left out. */
export function textsIn(value: unknown, key: string): string[] {
  const found = record(value)[key];
  return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}

/** Turns positions of the parser into places in the file; `offset` lines come before the text. */
export function placer(counter: LineCounter, offset = 0): (position: number) => Place {
  return (position) => {
    const { line, col } = counter.linePos(position);
    return { line: Math.max(1, line) + offset, column: Math.max(1, col) };
  };
}

/** Place of a path inside a YAML or JSON document; `offset` lines come before it. */
export function locator(document: Document.Parsed, counter: LineCounter, offset: number): Locate {
  const place = placer(counter, offset);
  return (path, part = 'value') => {
    let node: unknown = document.contents;
    let found = isNode(node) && node.range ? node.range[0] : 0;
    for (const [index, step] of path.entries()) {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (!pair) break;
        const key = isNode(pair.key) ? pair.key.range?.[0] : undefined;
        const value = isNode(pair.value) ? pair.value.range?.[0] : undefined;
        found = (last && part === 'key' ? key : (value ?? key)) ?? found;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        if (isNode(node) && node.range) found = node.range[0];
      } else break;
    }
    return place(found);
  };
}

/** Keys that stand twice in one map: YAML and JSON keep only the last and lose the first without a word. */
export function doubleKeys(
  file: string,
  document: Document.Parsed,
  locatePosition: (position: number) => Place,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(document, {
    Map(_, map, ancestors) {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        const first = seen.get(name);
        if (first === undefined) {
          seen.set(name, locatePosition(key.range[0]).line);
          continue;
        }
        const parents = ancestors.filter(isPair).map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
        const where = { ...locatePosition(key.range[0]), field: formatPath([...parents, name]) };
        diagnostics.push(
          problem(file, where, 'sleutel-dubbel', {
            message: `"${name}" staat hier een tweede keer; de eerste keer was op regel ${first}.`,
            remedy: `Hou één van beide en wis de andere. Horen er meer waarden bij "${name}"? Zet ze dan samen in één lijst.`,
          }),
        );
      }
    },
  });
  return diagnostics;
}
