/** Content that means harm, for tests: its texts try to break out of whatever they are written into. */
import type { z } from 'zod';
import { leaves, schemaAt, type Path } from './reflect.ts';

/** Breaks out of an attribute, a script, a comment, CDATA, a template, a link: each fits in a field. */
export const HOSTILE_LINES = [
  '"><img src=x onerror=kwaad(1)>',
  "' onmouseover='kwaad(2)",
  '</script><script>kwaad(3)</script><!--',
  ']]>{{7*7}}${kwaad(4)}',
  '](javascript:kwaad(5)) `x` | &lt;b',
] as const;

/** All of them, and what breaks out of a line. */
export const HOSTILE = `${HOSTILE_LINES.join(' ')} \u2028a\r\nATTACH:https://evil.be/\r\nEND:VEVENT\r\nEND:VCARD\r\nBcc: a@evil.be`;

/** What a spreadsheet would run. */
const FORMULA = "=cmd|' /C calc'!A0";

function replaceAt(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaceAt(item, rest, text) : item));
  const record = value as Record<string, unknown>;
  return { ...record, [step]: replaceAt(record[step], rest, text) };
}

/**
 * The same entry with harm in each field that takes any words; addresses, days, choices and references stay.
 * @param wordsFor what to write instead of a text; `accepts` says what the field takes
 */
export function hostile<Data>(
  schema: z.ZodType,
  data: Data,
  wordsFor: (text: string, accepts: (words: string) => boolean) => string = () => `${FORMULA} ${HOSTILE}`,
): Data {
  return [...leaves(schema, data)].reduce<unknown>((changed, { path, value }) => {
    const accepts = (words: string) => schemaAt(schema, path)?.safeParse(words).success === true;
    return accepts('<b>') ? replaceAt(changed, path, wordsFor(String(value), accepts)) : changed;
  }, data) as Data;
}
