/**
 * What a zod schema says of an entry: its fields, their labels, and where each value of an entry belongs. It knows objects,
 * lists and single values: src/beheer/fields.ts stops the build at anything else.
 */
import type { z } from 'zod';

/** Where a value stands in an entry: keys and positions in lists. */
export type Path = readonly (string | number)[];

/** The keys of `.meta()` that the schemas of this site use; see `fields.ts`. */
export interface FieldMeta {
  readonly title?: string;
  readonly description?: string;
  /** Collection that the value names an entry of. */
  readonly ref?: string;
  readonly format?: 'date' | 'partial-date' | 'email' | 'tel' | 'uri';
  /** A day that can't lie in the future. */
  readonly past?: boolean;
  /** An address on this site. */
  readonly link?: boolean;
  readonly multiline?: boolean;
}

/** The parts of zod's definitions that are read here and in `limits.ts`; zod types them per class. */
export interface Definition {
  /** Zod's name of the type: `string`, `enum`, `number`, `boolean` … */
  readonly type: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly error?: (issue: { code: string; input: unknown }) => string | { message: string } | undefined;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
}

export interface Check {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly error?: Definition['error'];
}

/** A schema without the layers around it. */
export interface Unwrapped {
  readonly schema: z.ZodType;
  readonly definition: Definition;
  /** Labels and hints of all layers; the outer one wins. */
  readonly meta: FieldMeta;
  /** Names of the layers, the outer one first: `optional`, `nullable`, `default`, `readonly`, `pipe` … */
  readonly layers: readonly string[];
  /** Whether an entry may leave the value out. */
  readonly optional: boolean;
}

const unwrapped = new WeakMap<z.ZodType, Unwrapped>();

/** Takes the layers off: what a field holds, and what is said of it. Remembered: each entry asks it of the same schemas. */
export function unwrap(schema: z.ZodType): Unwrapped {
  const known = unwrapped.get(schema) ?? takeOff(schema);
  unwrapped.set(schema, known);
  return known;
}

function takeOff(schema: z.ZodType): Unwrapped {
  const definition = schema.def as unknown as Definition;
  const { type, innerType, in: input } = definition;
  const meta = (schema.meta() ?? {}) as FieldMeta;
  const inner = innerType ?? input;
  if (!inner) return { schema, definition, meta, layers: [], optional: false };
  const below = unwrap(inner);
  return {
    ...below,
    meta: { ...below.meta, ...meta },
    layers: [type, ...below.layers],
    optional: type === 'optional' || type === 'default',
  };
}

/** Schema of the field at `path`, or undefined where the schema knows no such field. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    if (!current) return undefined;
    const { shape = {}, element }: Definition = unwrap(current).definition;
    current = element ?? (Object.hasOwn(shape, step) ? shape[step] : undefined);
  }
  return current;
}

/** A value that holds no others, with where it stands and what its schema says of it. */
export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
  readonly meta: FieldMeta;
  readonly type: string;
}

/** Whether a value is keyed data: no list and no null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every leaf of `value` that the schema describes; what doesn't fit the schema is skipped, since zod reports it. */
export function* leaves(schema: z.ZodType, value: unknown, path: Path = []): Generator<Leaf> {
  if (value === undefined || value === null) return;
  const { definition, meta } = unwrap(schema);
  const { type, shape, element } = definition;
  if (shape) {
    if (!isRecord(value)) return;
    for (const [key, field] of Object.entries(shape))
      if (Object.hasOwn(value, key)) yield* leaves(field, value[key], [...path, key]);
  } else if (element) {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) yield* leaves(element, item, [...path, index]);
  } else yield { path, value, meta, type };
}
