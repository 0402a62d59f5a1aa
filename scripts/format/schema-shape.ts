/** Reads the shape of a zod schema: which keys it has, in which order, which may be left out, what kind of text they hold. */
import type { z } from 'zod';
import { definition, type FieldMeta, unwrap } from '../../src/schemas/walk.ts';

export interface Shape {
  readonly kind: 'object' | 'array' | 'value';
  readonly optional: boolean;
  /** The labels and hints of the field: `.meta()`. */
  readonly meta: FieldMeta;
  /** For an object: its keys in order. */
  readonly keys: ReadonlyMap<string, Shape>;
  /** For an array: what it holds. */
  readonly element?: Shape;
  /** Zod's name of the type: `string`, `enum`, `number` … */
  readonly type: string;
  readonly schema: z.ZodType;
}

/** The shape of a schema, with `.optional()` and the like peeled off. */
export function shapeOf(schema: z.ZodType): Shape {
  const { schema: inner, meta } = unwrap(schema);
  const { type, shape, element } = definition(inner);
  const keys = new Map(Object.entries(shape ?? {}).map(([key, value]) => [key, shapeOf(value)]));
  return {
    kind: shape ? 'object' : element ? 'array' : 'value',
    optional: ['optional', 'default'].includes(definition(schema).type),
    meta,
    keys,
    type,
    schema: inner,
    ...(element ? { element: shapeOf(element) } : {}),
  };
}
