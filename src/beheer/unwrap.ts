/** Reads what a zod schema says: its kind, its labels, its limits. The form's fields are made from this alone. */
import type { z } from 'zod';

/** Keys of `.meta()` that the form understands; see `src/schemas/fields.ts`. */
export interface Meta {
  readonly title?: string;
  readonly description?: string;
  readonly ref?: string;
  readonly format?: 'date' | 'partial-date' | 'email' | 'tel' | 'uri';
  readonly multiline?: boolean;
  readonly link?: boolean;
  readonly past?: boolean;
}

/** The part of a zod definition that is read here; zod types it per class. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly error?: (issue: { code: string; input: unknown }) => string | { message: string } | undefined;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

interface Check {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly error?: Definition['error'];
}

export interface Pattern {
  /** Source of a regular expression with its flags, as `/source/flags`. */
  readonly source: string;
  readonly message: string;
}

export interface Unwrapped {
  readonly schema: z.ZodType;
  readonly definition: Definition;
  readonly optional: boolean;
  readonly meta: Meta;
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** Takes `.optional()` off; labels on the outside win from those within. */
export function unwrap(schema: z.ZodType): Unwrapped {
  const outer = (schema.meta() ?? {}) as Meta;
  const definition = definitionOf(schema);
  if (definition.type !== 'optional' || !definition.innerType)
    return { schema, definition, optional: false, meta: outer };
  const inner = unwrap(definition.innerType);
  return { ...inner, optional: true, meta: { ...inner.meta, ...outer } };
}

/** All checks of a schema, e.g. `min_length`; custom ones are named `custom`. */
export function checksOf(definition: Definition): Check[] {
  return (definition.checks ?? []).map((check) => check._zod.def);
}

/** The first regular expression a text must match, with the Dutch message for when it does not. */
export function patternOf(definition: Definition): Pattern | undefined {
  const own: Check[] = definition.pattern ? [{ check: 'string_format', ...definition } as Check] : [];
  const found = [...own, ...checksOf(definition)].find((check) => check.check === 'string_format' && check.pattern);
  if (!found?.pattern) return undefined;
  const answer = found.error?.({ code: 'invalid_format', input: '' });
  const message = typeof answer === 'string' ? answer : answer?.message;
  return { source: String(found.pattern), message: message ?? 'Dit klopt niet.' };
}

/** Lowest and highest number of items or characters. */
export function sizeOf(definition: Definition): { min: number | undefined; max: number | undefined } {
  const checks = checksOf(definition);
  return {
    min: checks.find((check) => check.check === 'min_length')?.minimum,
    max: checks.find((check) => check.check === 'max_length')?.maximum,
  };
}

/** Lowest and highest value of a number. */
export function rangeOf(definition: Definition): { min: number | undefined; max: number | undefined } {
  const checks = checksOf(definition);
  return {
    min: checks.find((check) => check.check === 'greater_than')?.value,
    max: checks.find((check) => check.check === 'less_than')?.value,
  };
}
