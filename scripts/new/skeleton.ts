/** The skeleton of a new content file: every required field, with a TODO where only the editor knows the value. */
import { Document, type Pair, type Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { formatJson } from '../format/file.ts';
import { YAML_STYLE } from '../../src/beheer/entry-text.ts';
import type { Collection } from '../../src/schemas/index.ts';
import { unwrap, type Unwrapped } from '../../src/schemas/reflect.ts';

/** Choices that honestly say that nothing is known yet; any other choice is for the editor to make. */
const UNKNOWN = ['onzeker', 'onbekend'];

export interface SkeletonInput {
  readonly title: string;
  /** The place in lists, after the entries that exist. */
  readonly order: number;
  /** Fills in choices with any valid value, to see which optional fields the schema then asks for. */
  readonly probe?: boolean;
}

export interface Hint {
  readonly field: string;
  readonly text: string;
  readonly optional: boolean;
}

export interface Skeleton {
  readonly source: string;
  readonly hints: readonly Hint[];
}

interface StringLimits {
  readonly maxLength?: number | null;
  readonly options?: readonly string[];
}

function todo({ schema, meta }: Unwrapped): string {
  const text = `TODO: ${meta.description ?? meta.title ?? 'vul in'}`;
  const max = (schema as StringLimits).maxLength ?? 300;
  return text.length <= max ? text : 'TODO';
}

/** How many items a list needs: its schema refuses an empty one or not. */
const needsItem = ({ schema }: Unwrapped): boolean => !schema.safeParse([]).success;

/** A placeholder for a choice: what says that nothing is known, or else TODO (`probe`: any choice the schema takes). */
function choice({ schema }: Unwrapped, probe: boolean): string {
  const options = (schema as StringLimits).options ?? [];
  return options.find((option) => UNKNOWN.includes(option)) ?? (probe ? options[0] : undefined) ?? 'TODO';
}

function valueFor(key: string, schema: z.ZodType, input: SkeletonInput): unknown {
  const field = unwrap(schema);
  const { type, shape, element } = field.definition;
  if (shape) return fill(schema, input);
  if (element) return needsItem(field) ? [valueFor('', element, input)] : [];
  if (type === 'boolean') return false;
  if (type === 'number') return key === 'volgorde' ? input.order : 1;
  if (type === 'enum') return choice(field, input.probe === true);
  const text = todo(field);
  return field.schema.safeParse(text).success ? text : 'TODO';
}

/** The fields of an object, by key. */
const shapeOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> => unwrap(schema).definition.shape ?? {};

const fill = (schema: z.ZodType, input: SkeletonInput): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shapeOf(schema))
      .filter(([, field]) => !unwrap(field).optional)
      .map(([key, field]) => [key, valueFor(key, field, input)]),
  );

/** Adds an optional field that another value makes required ("say why the status is uncertain"), in its place. */
function withField(value: unknown, schema: z.ZodType, path: readonly PropertyKey[], input: SkeletonInput): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const { element, shape = {} } = unwrap(schema).definition;
  if (Array.isArray(value)) {
    return element
      ? value.map((item: unknown, index) => (index === step ? withField(item, element, rest, input) : item))
      : value;
  }
  const key = String(step);
  const field = shape[key];
  if (!field || typeof value !== 'object' || value === null) return value;
  const data = value as Record<string, unknown>;
  const added = rest.length > 0 ? withField(data[key], field, rest, input) : (data[key] ?? valueFor(key, field, input));
  const all = { ...data, [key]: added };
  return Object.fromEntries(
    Object.keys(shape)
      .filter((name) => name in all)
      .map((name) => [name, all[name]]),
  );
}

/** What an editor must know of a field: label, explanation, choices, and what it refers to. */
export function hintText(field: z.ZodType): string {
  const { schema, definition, meta } = unwrap(field);
  const item = definition.element ? unwrap(definition.element) : undefined;
  const options = (item?.schema as StringLimits | undefined)?.options ?? (schema as StringLimits).options;
  const ref = meta.ref ?? item?.meta.ref;
  return [
    `${meta.title ?? ''}: ${meta.description ?? ''}`,
    options ? `Kies uit: ${options.join(', ')}.` : '',
    ref === undefined || meta.description?.includes('content/') ? '' : `Verwijst naar een bestand in content/${ref}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The data of a new entry: required fields only, the title filled in, and TODO (or "onbekend") elsewhere, the day of
 * checking included, so that the content check names what is left to do.
 */
export function skeletonData(collection: Collection, input: SkeletonInput): Record<string, unknown> {
  const { schema, titleKey } = collection;
  const asked = schema.safeParse(fill(schema, { ...input, probe: true })).error?.issues ?? [];
  const data = asked
    .filter((issue) => issue.code === 'custom')
    .reduce<unknown>((result, issue) => withField(result, schema, issue.path, input), fill(schema, input));
  const title = shapeOf(schema)[titleKey];
  const isList = title !== undefined && unwrap(title).definition.element !== undefined;
  return { ...(data as Record<string, unknown>), [titleKey]: isList ? [input.title] : input.title };
}

const BODY: Readonly<Record<string, string>> = {
  begrippen: 'TODO: leg het begrip uit in één tot drie gewone zinnen, zonder opmaak.',
  default:
    '## TODO: eerste kop\n\nTODO: schrijf hier de tekst. Begin elke nieuwe kop met ## en elk punt van een lijst met een streepje.',
};

/** Front matter with the explanation of each field as a comment above it; `npm run fix` and the form take those away. */
function commentedYaml(data: Record<string, unknown>, hints: readonly Hint[]): string {
  const document = new Document(data);
  visit(document, {
    Pair(_, pair: Pair, path) {
      if (path.length > 2) return;
      const key = pair.key as Scalar<string>;
      const hint = hints.find((item) => item.field === key.value);
      if (hint) key.commentBefore = ` ${hint.text}`;
    },
  });
  const optional = hints
    .filter((hint) => hint.optional && !(hint.field in data))
    .map((hint) => ` ${hint.field}: (mag weg) ${hint.text}`);
  if (optional.length > 0) document.comment = optional.join('\n');
  return document.toString(YAML_STYLE).trim();
}

/** The text of the new file, and the hints that JSON has no room for. */
export function makeSkeleton(collection: Collection, input: SkeletonInput): Skeleton {
  const data = skeletonData(collection, input);
  const hints = Object.entries(shapeOf(collection.schema)).map(([field, schema]): Hint => ({
    field,
    text: hintText(schema),
    optional: unwrap(schema).optional,
  }));
  if (collection.extension === 'json') return { source: formatJson(data), hints };
  const body = BODY[collection.name] ?? BODY['default'] ?? '';
  return { source: `---\n${commentedYaml(data, hints)}\n---\n\n${body}\n`, hints };
}
