/**
 * What zod finds wrong with one field, in Dutch: what is there, what belongs there and an example. Own code, since zod's
 * Dutch names neither field, value nor remedy.
 */
import type { z } from 'zod';
import type { Code } from '../../src/beheer/codes.ts';
import { exampleFor } from './example.ts';
import { suggestPhone } from './phone.ts';
import { didYouMean, listed } from './suggest.ts';
import { formatPath, type Finding } from './types.ts';
import { unwrap, type FieldMeta, type Path } from '../../src/schemas/reflect.ts';

/** Stands for "the schema has no words of its own for this". */
export const NO_WORDS = '\u0000';

const kinds: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een groep velden',
  enum: 'een tekst',
};

/** What a value is, in Dutch. */
function kindOf(value: unknown): string {
  if (value === null) return 'niets (null)';
  if (value instanceof Date) return 'een datum zonder aanhalingstekens';
  if (Array.isArray(value)) return 'een lijst';
  return kinds[typeof value] ?? 'iets anders';
}

/** A value as it can be shown in a message: on one line and not too long. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : value instanceof Date
        ? value.toISOString().slice(0, 10)
        : (JSON.stringify(value) ?? '');
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
}

const byFormat: Record<string, { code: Code; what: string }> = {
  date: { code: 'datum-fout', what: 'is geen bestaande dag' },
  'partial-date': { code: 'datum-fout', what: 'is geen bestaande dag, maand of jaar' },
  email: { code: 'email-fout', what: 'is geen geldig e-mailadres' },
  tel: { code: 'telefoon-fout', what: 'is geen Belgisch telefoonnummer in de vaste schrijfwijze' },
  uri: { code: 'url-fout', what: 'is geen volledig webadres' },
};

/** A field that is missing, or that has the wrong form. */
function wrongType(path: Path, value: unknown, schema: z.ZodType | undefined, extension: 'mdx' | 'json'): Finding {
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const meta = schema ? unwrap(schema).meta : {};
  const example = exampleFor(schema, key, extension);
  const hint = meta.description ? `${meta.description} ` : '';
  if (value === undefined)
    return {
      code: 'veld-ontbreekt',
      message: `Het veld "${key}" ontbreekt.`,
      remedy: `Voeg het toe. ${hint}Schrijf bv. ${example}`,
    };
  const wanted = schema ? (kinds[unwrap(schema).definition.type] ?? 'iets anders') : 'iets anders';
  if (value instanceof Date)
    return {
      code: 'type-fout',
      message: `De datum bij "${key}" staat niet tussen aanhalingstekens.`,
      remedy: `Zet ze tussen enkele aanhalingstekens, bv. ${key}: '${shown(value)}'`,
    };
  if (value === null)
    return {
      code: 'veld-leeg',
      message: `Bij "${key}" staat niets.`,
      remedy: `Vul het veld in of wis de regel. ${hint}Schrijf bv. ${example}`,
    };
  return {
    code: 'type-fout',
    message: `Bij "${key}" staat ${kindOf(value)}, maar er hoort ${wanted}.`,
    remedy: `${hint}Schrijf bv. ${example}`,
  };
}

/** What is wrong with the value of one field, for the issues that have one place. */
export function explain(
  issue: z.core.$ZodIssue,
  path: Path,
  value: unknown,
  schema: z.ZodType | undefined,
  extension: 'mdx' | 'json',
): Finding {
  const words = issue.message === NO_WORDS ? undefined : issue.message;
  const meta: FieldMeta = schema ? unwrap(schema).meta : {};
  const key = formatPath(path.slice(-1)).replace(/^\[.*/, formatPath(path));
  const example = exampleFor(schema, key, extension);
  if (issue.code === 'invalid_type') {
    if (value !== undefined && issue.expected === 'int')
      return {
        code: 'type-fout',
        message: `"${shown(value)}" is geen geheel getal.`,
        remedy: `Schrijf een getal zonder komma of aanhalingstekens, bv. ${example}`,
      };
    return wrongType(path, value, schema, extension);
  }
  if (value === '')
    return {
      code: 'veld-leeg',
      message: `Het veld "${key}" is leeg.`,
      remedy: `Vul het in of wis het veld als het niet verplicht is. Schrijf bv. ${example}`,
    };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (value === undefined) return wrongType(path, value, schema, extension);
    return {
      code: 'waarde-fout',
      message: `"${shown(value)}" kan niet bij "${key}".${didYouMean(shown(value), values)}`,
      remedy: `Kies uit ${listed(values)}.`,
    };
  }
  const format = meta.format ? byFormat[meta.format] : undefined;
  if (format) {
    const suggestion = meta.format === 'tel' ? suggestPhone(shown(value)) : undefined;
    const remedy = suggestion
      ? `Schrijf "${suggestion}": met +32 en zonder spaties.`
      : (words ?? `Schrijf bv. ${example}`);
    return { code: format.code, message: `"${shown(value)}" ${format.what}.`, remedy };
  }
  if (meta.ref)
    return {
      code: 'verwijzing-fout',
      message: `"${shown(value)}" kan geen bestandsnaam zijn.`,
      remedy: words ?? `Schrijf bv. ${example}`,
    };
  if (meta.link)
    return {
      code: 'link-fout',
      message: `"${shown(value)}" is geen adres op deze site.`,
      remedy: words ?? `Schrijf bv. ${example}`,
    };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return {
      code: 'te-lang',
      message: `De tekst bij "${key}" telt ${String(value).length} tekens; er passen er ${issue.maximum}.`,
      remedy: `${words ?? 'Maak de tekst korter.'} Schrap bv. wat ook elders op de pagina staat.`,
    };
  if (issue.code === 'too_small' && issue.origin === 'array')
    return {
      code: 'veld-leeg',
      message: `De lijst "${key}" is te kort.`,
      remedy: `${words ?? `Zet er minstens ${issue.minimum} in.`} Schrijf bv. ${example}`,
    };
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? `minstens ${issue.minimum}` : `hoogstens ${issue.maximum}`;
    return {
      code: 'veld-fout',
      message: `${shown(value)} kan niet bij "${key}": het is ${limit}.`,
      remedy: words ?? `Schrijf een getal van ${limit}, bv. ${example}`,
    };
  }
  if (value === undefined)
    return {
      code: 'veld-ontbreekt',
      message: `Het veld "${key}" ontbreekt.`,
      remedy: words ?? `Schrijf bv. ${example}`,
    };
  return {
    code: 'veld-fout',
    message: `De waarde van "${key}" klopt niet: "${shown(value)}".`,
    remedy: words ?? `Schrijf bv. ${example}`,
  };
}
