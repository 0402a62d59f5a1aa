/** The limits that a zod schema sets to a value: its form, its length, its size. */
import type { Check, Definition } from './reflect.ts';

export interface Pattern {
  /** Source of a regular expression with its flags, as `/source/flags`. */
  readonly source: string;
  readonly message: string;
}

export interface Range {
  readonly min: number | undefined;
  readonly max: number | undefined;
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
export function sizeOf(definition: Definition): Range {
  const checks = checksOf(definition);
  return {
    min: checks.find((check) => check.check === 'min_length')?.minimum,
    max: checks.find((check) => check.check === 'max_length')?.maximum,
  };
}

/** Lowest and highest value of a number. */
export function rangeOf(definition: Definition): Range {
  const checks = checksOf(definition);
  return {
    min: checks.find((check) => check.check === 'greater_than')?.value,
    max: checks.find((check) => check.check === 'less_than')?.value,
  };
}
