/** The skeleton of a new content file: every required field, with a TODO where only the editor knows the value. */
import { Document, type Pair, type Scalar, visit } from 'yaml';
import { formatJson } from '../format/file.ts';
import { type Shape, shapeOf } from '../format/schema-shape.ts';
import type { Collection } from '../../src/schemas/index.ts';

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

function todo(shape: Shape): string {
  const text = `TODO: ${String(shape.meta.description ?? shape.meta.title ?? 'vul in')}`;
  const max = (shape.schema as StringLimits).maxLength ?? 300;
  return text.length <= max ? text : 'TODO';
}

/** How many items a list needs: its schema refuses an empty one or not. */
const needsItem = (shape: Shape): boolean => !shape.schema.safeParse([]).success;

/** A placeholder for a choice: what says that nothing is known, or else TODO (`probe`: any choice the schema takes). */
function choice(shape: Shape, probe: boolean): string {
  const options = (shape.schema as StringLimits).options ?? [];
  return options.find((option) => UNKNOWN.includes(option)) ?? (probe ? options[0] : undefined) ?? 'TODO';
}

function valueFor(key: string, shape: Shape, input: SkeletonInput): unknown {
  if (shape.kind === 'object') return fill(shape, input);
  if (shape.kind === 'array') return shape.element && needsItem(shape) ? [valueFor('', shape.element, input)] : [];
  if (shape.type === 'boolean') return false;
  if (shape.type === 'number') return key === 'volgorde' ? input.order : 1;
  if (shape.type === 'enum') return choice(shape, input.probe === true);
  return shape.meta.ref === undefined && shape.meta.format === undefined && shape.meta.link === undefined
    ? todo(shape)
    : 'TODO';
}

const fill = (shape: Shape, input: SkeletonInput): Record<string, unknown> =>
  Object.fromEntries(
    [...shape.keys].filter(([, field]) => !field.optional).map(([key, field]) => [key, valueFor(key, field, input)]),
  );

/** Adds an optional field that another value makes required ("say why the status is uncertain"), in its place. */
function withField(value: unknown, shape: Shape, path: readonly PropertyKey[], input: SkeletonInput): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const { element } = shape;
    return element
      ? value.map((item: unknown, index) => (index === step ? withField(item, element, rest, input) : item))
      : value;
  }
  const key = String(step);
  const field = shape.keys.get(key);
  if (!field || typeof value !== 'object' || value === null) return value;
  const data = value as Record<string, unknown>;
  const added = rest.length > 0 ? withField(data[key], field, rest, input) : (data[key] ?? valueFor(key, field, input));
  const all = { ...data, [key]: added };
  return Object.fromEntries([...shape.keys.keys()].filter((name) => name in all).map((name) => [name, all[name]]));
}

/** What an editor must know of a field: label, explanation, choices, and what it refers to. */
export function hintText(shape: Shape): string {
  const options =
    (shape.element?.schema as StringLimits | undefined)?.options ?? (shape.schema as StringLimits).options;
  const ref = shape.meta.ref ?? shape.element?.meta.ref;
  return [
    `${String(shape.meta.title ?? '')}: ${String(shape.meta.description ?? '')}`,
    options ? `Kies uit: ${options.join(', ')}.` : '',
    ref === undefined || /content\//.test(String(shape.meta.description))
      ? ''
      : `Verwijst naar een bestand in content/${String(ref)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The data of a new entry: required fields only, the title filled in, and TODO (or "onbekend") elsewhere, the day of
 * checking included, so that the content check names what is left to do.
 */
export function skeletonData(collection: Collection, input: SkeletonInput): Record<string, unknown> {
  const shape = shapeOf(collection.schema);
  const title = shape.keys.get(collection.titleKey);
  const asked = collection.schema.safeParse(fill(shape, { ...input, probe: true })).error?.issues ?? [];
  const data = asked
    .filter((issue) => issue.code === 'custom')
    .reduce<unknown>((result, issue) => withField(result, shape, issue.path, input), fill(shape, input));
  return {
    ...(data as Record<string, unknown>),
    [collection.titleKey]: title?.kind === 'array' ? [input.title] : input.title,
  };
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
  return document
    .toString({
      indent: 2,
      indentSeq: true,
      lineWidth: 0,
      defaultKeyType: 'PLAIN',
      defaultStringType: 'QUOTE_SINGLE',
      singleQuote: true,
    })
    .trim();
}

/** The text of the new file, and the hints that JSON has no room for. */
export function makeSkeleton(collection: Collection, input: SkeletonInput): Skeleton {
  const data = skeletonData(collection, input);
  const hints = [...shapeOf(collection.schema).keys].map(([field, shape]): Hint => ({
    field,
    text: hintText(shape),
    optional: shape.optional,
  }));
  if (collection.extension === 'json') return { source: formatJson(data), hints };
  const body = BODY[collection.name] ?? BODY['default'] ?? '';
  return { source: `---\n${commentedYaml(data, hints)}\n---\n\n${body}\n`, hints };
}
