/** Walks a value along its zod schema and names every leaf with the schema's meta: labels, references, formats. */
import type { z } from 'zod';

/** Where a value stands in an entry: keys and positions in lists. */
export type Path = readonly (string | number)[];

/** The keys of `.meta()` that the schemas of this site use. */
export interface FieldMeta {
  readonly title?: string;
  readonly description?: string;
  readonly ref?: string;
  readonly format?: string;
  readonly past?: boolean;
  readonly link?: boolean;
  readonly multiline?: boolean;
}

export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
  readonly meta: FieldMeta;
  /** Zod's name of the type: `string`, `enum`, `number`, `boolean` … */
  readonly type: string;
}

/** The parts of zod's internals that the walk reads; typed here once. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly getter?: () => z.ZodType;
  readonly entries?: Readonly<Record<string, string | number>>;
}

/** Definition of a schema, as zod stores it. */
export const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

const own = (schema: z.ZodType): FieldMeta => (schema.meta() ?? {}) as FieldMeta;

/** Whether a value is keyed data: no list and no null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema inside `optional`, `nullable`, `default`, `readonly`, `pipe` …, with the meta of all layers (the outer one wins). */
export function unwrap(schema: z.ZodType): { schema: z.ZodType; meta: FieldMeta } {
  const { innerType, in: input, getter } = definition(schema);
  const inner = innerType ?? input ?? getter?.();
  if (!inner) return { schema, meta: own(schema) };
  const below = unwrap(inner);
  return { schema: below.schema, meta: { ...below.meta, ...own(schema) } };
}

/** Schema of the field at `path`, or undefined where the schema knows no such field. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    if (!current) return undefined;
    const { shape, element, valueType, options, items }: Definition = definition(unwrap(current).schema);
    if (shape) current = Object.hasOwn(shape, String(step)) ? shape[String(step)] : undefined;
    else if (options) current = options.map((option) => schemaAt(option, [step])).find(Boolean);
    else current = element ?? valueType ?? (typeof step === 'number' ? items?.[step] : undefined);
  }
  return current;
}

/** Every leaf of `value` that the schema describes; what doesn't fit the schema is skipped, since zod reports it. */
export function* leaves(schema: z.ZodType, value: unknown, path: Path = []): Generator<Leaf> {
  if (value === undefined || value === null) return;
  const { schema: inner, meta } = unwrap(schema);
  const { type, shape, element, valueType, options, items } = definition(inner);
  if (shape) {
    if (!isRecord(value)) return;
    for (const [key, field] of Object.entries(shape))
      if (Object.hasOwn(value, key)) yield* leaves(field, value[key], [...path, key]);
  } else if (element) {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) yield* leaves(element, item, [...path, index]);
  } else if (items) {
    if (Array.isArray(value))
      for (const [index, item] of items.entries()) yield* leaves(item, value[index], [...path, index]);
  } else if (valueType) {
    if (isRecord(value))
      for (const [key, item] of Object.entries(value)) yield* leaves(valueType, item, [...path, key]);
  } else if (options) {
    const fitting = options.find((option) => option.safeParse(value).success);
    if (fitting) yield* leaves(fitting, value, path);
  } else yield { path, value, meta, type };
}
