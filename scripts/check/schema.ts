/** Turns what zod finds wrong into Dutch that says where, what and how to solve it. */
import type { z } from 'zod';
import { collections, type Collection } from '../../src/schemas/index.ts';
import type { ParsedData } from './data.ts';
import { explain, NO_WORDS, shown } from './explain.ts';
import { didYouMean } from './suggest.ts';
import { fieldAt, problem, type Diagnostic } from './types.ts';
import { schemaAt, unwrap, type Path } from '../../src/schemas/reflect.ts';

type Shape = Pick<Collection, 'schema' | 'extension'>;

/** The value at a path, or undefined. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null ? (current as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}

/** Fields that may stand where an unknown one was found. */
function knownKeys(schema: z.ZodType | undefined): string[] {
  return schema ? Object.keys(unwrap(schema).definition.shape ?? {}) : [];
}

/**
 * Checks the facts of one file against its schema.
 * @returns every problem at once, each with field, line, what is wrong and a remedy with an example.
 */
export function checkSchema(
  file: string,
  { schema, extension }: Shape,
  data: Pick<ParsedData, 'value' | 'locate'>,
): Diagnostic[] {
  const result = schema.safeParse(data.value, { error: () => NO_WORDS });
  if (result.success) return [];
  const found = result.error.issues.flatMap((issue): Diagnostic[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schemaAt(schema, path));
      return issue.keys.map((key) =>
        problem(file, fieldAt(data.locate, [...path, key], 'key'), 'sleutel-onbekend', {
          message: `Het veld "${shown(key)}" bestaat niet.${didYouMean(key, known)}`,
          remedy: `Wis het of verbeter de naam. Deze velden bestaan hier: ${known.join(', ')}.`,
        }),
      );
    }
    const finding = explain(issue, path, valueAt(data.value, path), schemaAt(schema, path), extension);
    return [problem(file, fieldAt(data.locate, path), finding.code, finding)];
  });
  // An empty value breaks several rules of its field; one of them is enough to solve it.
  const first = new Map(found.toReversed().map((item) => [`${item.field ?? ''}|${item.code}`, item]));
  return found.filter((item) => first.get(`${item.field ?? ''}|${item.code}`) === item);
}

/**
 * The collection that the facts of a file belong to, when they don't follow the schema of their own folder but do
 * follow that of another one with the same extension.
 */
export function otherHome(own: Collection, value: unknown): Collection | undefined {
  return collections.find(
    ({ name, extension, schema }) =>
      name !== own.name && extension === own.extension && schema.safeParse(value).success,
  );
}
