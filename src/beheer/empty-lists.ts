/**
 * Lists that must stand in a file even when they are empty (`"netwerken": []`). The form leaves out whatever is
 * empty and not required, so these are put back when it saves.
 */
import type { z } from 'zod';
import { isRecord, unwrap } from '../schemas/reflect.ts';

/** What is needed of a field of the form to walk through an entry in the order of the schema. */
export interface FieldShape {
  readonly name: string;
  readonly fields?: readonly FieldShape[];
}

/** Paths of the lists a schema requires, e.g. `doelgroepen` or `fasen[].onderdelen`. */
export function requiredLists(schema: z.ZodType, path = ''): string[] {
  const { definition, optional } = unwrap(schema);
  if (definition.type === 'object')
    return Object.entries(definition.shape ?? {}).flatMap(([key, value]) =>
      requiredLists(value, path ? `${path}.${key}` : key),
    );
  if (definition.type !== 'array' || !definition.element) return [];
  return [...(optional ? [] : [path]), ...requiredLists(definition.element, `${path}[]`)];
}

/**
 * The same entry with its keys in the order of `fields` and an empty list wherever `lists` asks for one.
 * Keys that no field knows follow at the end.
 */
export function restoreLists(
  data: Readonly<Record<string, unknown>>,
  fields: readonly FieldShape[],
  lists: ReadonlySet<string>,
  path = '',
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const field of fields) {
    const here = path ? `${path}.${field.name}` : field.name;
    const value = data[field.name];
    if (value === undefined || value === null) {
      if (lists.has(here)) result[field.name] = [];
    } else result[field.name] = restoreValue(value, field, lists, here);
  }
  for (const [key, value] of Object.entries(data)) if (!(key in result) && value !== undefined) result[key] = value;
  return result;
}

function restoreValue(value: unknown, field: FieldShape, lists: ReadonlySet<string>, path: string): unknown {
  const { fields } = field;
  if (!fields) return value;
  if (Array.isArray(value))
    return value.map((item) => (isRecord(item) ? restoreLists(item, fields, lists, `${path}[]`) : item));
  return isRecord(value) ? restoreLists(value, fields, lists, path) : value;
}
