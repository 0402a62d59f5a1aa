/** Reads the shape of a zod schema: which keys it has, in which order, which may be left out, what kind of text they hold. */
import type { z } from 'zod';

/** The parts of a zod definition that are used here. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

export interface Shape {
  readonly kind: 'object' | 'array' | 'value';
  readonly optional: boolean;
  /** The labels and hints of the field: `.meta()`. */
  readonly meta: Readonly<Record<string, unknown>>;
  /** For an object: its keys in order. */
  readonly keys: ReadonlyMap<string, Shape>;
  /** For an array: what it holds. */
  readonly element?: Shape;
  readonly type: string;
  readonly schema: z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The shape of a schema, with `.optional()` and the like peeled off. */
export function shapeOf(schema: z.ZodType): Shape {
  let inner = schema;
  let optional = false;
  let meta = { ...schema.meta() };
  let definition = definitionOf(inner);
  while (definition.innerType) {
    if (definition.type === 'optional' || definition.type === 'default') optional = true;
    inner = definition.innerType;
    meta = { ...inner.meta(), ...meta };
    definition = definitionOf(inner);
  }
  const keys = new Map(Object.entries(definition.shape ?? {}).map(([key, value]) => [key, shapeOf(value)]));
  const element = definition.element ? shapeOf(definition.element) : undefined;
  const kind = definition.shape ? 'object' : element ? 'array' : 'value';
  return { kind, optional, meta, keys, type: definition.type, schema: inner, ...(element ? { element } : {}) };
}
