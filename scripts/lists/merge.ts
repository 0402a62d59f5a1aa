/** Puts what a list says into an entry that exists, or makes one; what an empty cell doesn't say stays. */
import type { z } from 'zod';
import { isRecord } from '../../src/schemas/reflect.ts';

export type Facts = Readonly<Record<string, unknown>>;

export interface Change {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export interface Merged {
  readonly data: Facts;
  readonly changes: readonly Change[];
}

const shown = (value: unknown): string => (value === undefined ? 'leeg' : `"${String(value)}"`);

/**
 * @param facts what the list says; undefined for what it doesn't
 * @param proof source and day, which only change when a fact does
 * @param own fields that stay as they are once they are filled in: words of the editors
 */
export function merge(entry: Facts, facts: Facts, proof: Facts, own: ReadonlySet<string>): Merged {
  const differing = Object.entries(facts).filter(
    ([field, value]) =>
      value !== undefined && entry[field] !== value && !(own.has(field) && entry[field] !== undefined),
  );
  if (differing.length === 0) return { data: entry, changes: [] };
  const all = [...differing, ...Object.entries(proof).filter(([field, value]) => entry[field] !== value)];
  return {
    data: { ...entry, ...Object.fromEntries(all) },
    changes: all.map(([field, value]) => ({ field, from: shown(entry[field]), to: shown(value) })),
  };
}

/** What a schema has against an entry, in the words of its own messages. */
export function problems(schema: z.ZodType, data: Facts): string[] {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The facts of an entry; what is no object counts as none. */
export const factsOf = (value: unknown): Facts => (isRecord(value) ? value : {});
