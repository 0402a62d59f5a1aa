/**
 * Zod schema to the fields of the form at /beheer/. What it does not know it refuses, so that the build stops before
 * the form and the content model differ.
 */
import type { Field } from '@sveltia/cms';
import type { z } from 'zod';
import { checksOf, patternOf, rangeOf, sizeOf } from '../schemas/limits.ts';
import { unwrap, type Unwrapped } from '../schemas/reflect.ts';
import { TODAY } from './today.ts';

/** A date as exact as its source: 2024-03-12, 2024-03 or 2024. */
const PARTIAL_DATE = '/^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$/';
const WEB_ADDRESS = '/^https?:\\/\\/[^\\s]+\\.[^\\s]+$/';

export interface FieldContext {
  /** The key that names an entry of another collection, for lists to choose from. */
  readonly titleKeyOf: (collection: string) => string;
  /** What one chooses from where the schema asks for a line of text. */
  readonly optionsOf?: (path: string) => readonly string[] | undefined;
}

/** Thrown when the content model holds something the form has no field for. */
export class UnknownFieldError extends Error {
  constructor(path: string, what: string) {
    super(`The form at /beheer/ has no field for "${path}": ${what}. Teach src/beheer/fields.ts about it.`);
    this.name = 'UnknownFieldError';
  }
}

/** A schema without `.optional()`; the form has no field for any other layer. */
function known(schema: z.ZodType, path: string): Unwrapped {
  const unwrapped = unwrap(schema);
  const other = unwrapped.layers.find((layer) => layer !== 'optional');
  if (other) throw new UnknownFieldError(path, `the zod type "${other}"`);
  return unwrapped;
}

/**
 * Fields for every key of an object schema, in the order of the schema.
 * @throws UnknownFieldError when a key has a type, check or format that is not known here, or no Dutch label.
 */
export function fieldsOf(schema: z.ZodType, context: FieldContext, path = ''): Field[] {
  const { definition } = known(schema, path);
  if (definition.type !== 'object' || !definition.shape) throw new UnknownFieldError(path, 'not an object');
  return Object.entries(definition.shape).map(([key, value]) =>
    fieldOf(key, value, context, path ? `${path}.${key}` : key),
  );
}

/** One field; see `fieldsOf`. */
export function fieldOf(name: string, schema: z.ZodType, context: FieldContext, path = name): Field {
  const unwrapped = known(schema, path);
  const { meta, optional, definition } = unwrapped;
  if (!meta.title || !meta.description) throw new UnknownFieldError(path, 'no Dutch title and description in .meta()');
  const hint = meta.ref ? choiceHint(meta.description) : meta.description;
  const common = { name, label: meta.title, hint, required: !optional, i18n: false as const };
  switch (definition.type) {
    case 'string':
      return { ...common, ...textField(unwrapped, context, path) } as Field;
    case 'number':
      return { ...common, ...numberField(unwrapped, path) } as Field;
    case 'boolean':
      return { ...common, widget: 'boolean', default: false } as Field;
    case 'enum':
      return { ...common, widget: 'select', options: optionsOf(unwrapped) } as Field;
    case 'object':
      return { ...common, widget: 'object', fields: fieldsOf(unwrapped.schema, context, path) } as Field;
    case 'array':
      return { ...common, ...listField(unwrapped, context, path) } as Field;
    default:
      throw new UnknownFieldError(path, `the zod type "${definition.type}"`);
  }
}

function textField({ definition, meta }: Unwrapped, context: FieldContext, path: string): object {
  const { max, min } = sizeOf(definition);
  const pattern = patternOf(definition);
  const length = {
    ...(max === undefined ? {} : { maxlength: max }),
    ...(min === undefined || min === 1 ? {} : { minlength: min }),
  };
  const checked = pattern ? { pattern: [pattern.source, pattern.message] } : {};
  if (meta.ref) return relation(meta.ref, context);
  const options = context.optionsOf?.(path);
  if (options) return { widget: 'select', options: [...options] };
  if (meta.multiline) return { widget: 'text', ...length, ...checked, use_emoji_autocomplete: false };
  const custom = checksOf(definition).some((check) => check.check === 'custom') || definition.type !== 'string';
  const plain = { widget: 'string', use_emoji_autocomplete: false };
  switch (meta.format) {
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', ...(meta.past ? { max: TODAY } : {}) };
    case 'partial-date':
      return { ...plain, pattern: [PARTIAL_DATE, 'Schrijf een datum als "2024-03-12", "2024-03" of "2024".'] };
    case 'uri':
      return {
        ...plain,
        type: 'url',
        pattern: [WEB_ADDRESS, 'Schrijf het volledige adres, bv. "https://www.voorbeeld.be/".'],
      };
    case 'email':
    case 'tel':
      if (!pattern) throw new UnknownFieldError(path, `format "${meta.format}" without a pattern`);
      return { ...plain, ...length, ...checked };
    case undefined:
      if (custom) throw new UnknownFieldError(path, 'a custom check without a known .meta({ format })');
      return { ...plain, ...length, ...checked };
    default:
      throw new UnknownFieldError(path, `the format "${String(meta.format)}"`);
  }
}

function numberField({ definition }: Unwrapped, path: string): object {
  if (definition.format !== 'safeint') throw new UnknownFieldError(path, 'a number that is not a whole number');
  const { min, max } = rangeOf(definition);
  return {
    widget: 'number',
    value_type: 'int',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

function listField({ definition }: Unwrapped, context: FieldContext, path: string): object {
  if (!definition.element) throw new UnknownFieldError(path, 'a list without items');
  const item = known(definition.element, path);
  const { min, max } = sizeOf(definition);
  const size = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  // A list that may be empty cannot be "required" in the form; `empty-lists.ts` puts the empty list back when saving.
  const required = min === undefined ? { required: false } : {};
  if (item.definition.type === 'enum')
    return { widget: 'select', multiple: true, options: optionsOf(item), ...size, ...required };
  if (item.meta.ref) return { ...relation(item.meta.ref, context), multiple: true, ...size, ...required };
  const list = { widget: 'list', label_singular: item.meta.title ?? 'Item', ...size, ...required };
  if (item.definition.type === 'object')
    return {
      ...list,
      fields: fieldsOf(item.schema, context, `${path}[]`),
      summary: summaryOf(item),
      collapsed: 'auto',
    };
  if (item.definition.type === 'string')
    return { ...list, field: fieldOf('waarde', item.schema, context, `${path}[]`) };
  throw new UnknownFieldError(path, `a list of the zod type "${item.definition.type}"`);
}

/** The first key of a list item names it when it is folded. */
function summaryOf({ definition }: Unwrapped): string {
  return `{{${Object.keys(definition.shape ?? {})[0] ?? 'titel'}}}`;
}

/** In a file one types the name of another file; in the form one chooses from a list. */
function choiceHint(description: string): string {
  return description
    .replace(/: bestandsnaam in content\/\w+, zonder extensie\./, '.')
    .replace(/Bestandsnaam in content\/\w+, zonder extensie\./, 'Kies uit de lijst.');
}

function relation(collection: string, context: FieldContext): object {
  const title = context.titleKeyOf(collection);
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [`{{${title}}}`],
    search_fields: [title],
  };
}

function optionsOf({ definition }: Unwrapped): { label: string; value: string }[] {
  return Object.values(definition.entries ?? {}).map((value) => ({ value, label: optionLabel(value) }));
}

/** `tot-1-schooljaar` reads "Tot 1 schooljaar"; codes such as BE-VAN stay as they are. */
export function optionLabel(value: string): string {
  if (value === value.toUpperCase()) return value;
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
