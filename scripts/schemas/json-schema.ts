/** JSON Schemas of the collections, so that an editor program completes fields and explains them in Dutch. */
import { z } from 'zod';
import { doorverwijzingenSchema } from '../../src/schemas/doorverwijzingen.ts';
import type { Collection } from '../../src/schemas/index.ts';

export type JsonSchema = Record<string, unknown>;

/** Keys of `.meta()` that mean something to this site only. */
const OWN_KEYS = ['ref', 'multiline', 'past', 'link'];

const PATTERNS: Readonly<Record<string, readonly [pattern: string, message: string]>> = {
  date: [String.raw`^\d{4}-\d{2}-\d{2}$`, 'Schrijf een datum als jaar-maand-dag, bv. "2026-11-21".'],
  'partial-date': [String.raw`^\d{4}(?:-\d{2}){0,2}$`, 'Schrijf een datum als "2024-03-12", "2024-03" of "2024".'],
};

/** Formats JSON Schema knows; the others are checked by a pattern. */
const FORMATS = new Set(['date', 'email', 'uri']);

/** The Dutch message a schema gives for text of the wrong form, for editors that can show it. */
function messageFor(schema: z.core.$ZodType): string | undefined {
  const result = z.safeParse(schema, '\u0000 ');
  return result.error?.issues.find((issue) => issue.code === 'invalid_format')?.message;
}

function explain(schema: z.core.$ZodType, target: JsonSchema): void {
  const { ref } = target as { ref?: string };
  const known = PATTERNS[String(target['format'])];
  if (known) [target['pattern'], target['patternErrorMessage']] = known;
  else if (target['pattern'] !== undefined) {
    const message = messageFor(schema);
    if (message !== undefined) target['patternErrorMessage'] = message;
  }
  if (ref !== undefined && !String(target['description']).includes('content/'))
    target['description'] = `${String(target['description'])} Bestandsnaam in content/${ref}, zonder extensie.`;
  if (target['format'] !== undefined && !FORMATS.has(String(target['format']))) delete target['format'];
  for (const key of OWN_KEYS) Reflect.deleteProperty(target, key);
  if (target['type'] === 'integer' && target['maximum'] === Number.MAX_SAFE_INTEGER) delete target['maximum'];
}

/**
 * The JSON Schema (draft 7, which VS Code reads in full) of one collection. References are checked for their form only:
 * that the file exists is checked by `npm run check:content`, and the schemas then need no new version with each new file.
 * @throws Error when a zod type has no counterpart in JSON Schema.
 */
export function jsonSchemaOf(collection: Pick<Collection, 'label' | 'labelOne' | 'name' | 'schema'>): JsonSchema {
  const schema = z.toJSONSchema(collection.schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'throw',
    override: ({ zodSchema, jsonSchema }) => explain(zodSchema, jsonSchema as JsonSchema),
  }) as JsonSchema;
  const { $schema, ...rest } = schema;
  return {
    $schema,
    title: collection.label,
    description: `Eén bestand in content/${collection.name}: één ${collection.labelOne}.`,
    ...rest,
  };
}

const schemaUrl = (name: string): string => `./.vscode/schemas/${name}.schema.json`;

/** Settings for VS Code: which schema belongs to which files, and the form every file is saved in. */
function editorSettings(collections: readonly Collection[], extra: readonly string[]): JsonSchema {
  const names = [
    ...collections.filter((item) => item.extension === 'json').map((item) => item.name as string),
    ...extra,
  ];
  return {
    'json.schemas': [
      ...names.map((name) => ({ fileMatch: [`/content/${name}/*.json`], url: schemaUrl(name) })),
      { fileMatch: ['/content/doorverwijzingen.json'], url: schemaUrl('doorverwijzingen') },
    ],
    'astro.content-intellisense': true,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'files.trimTrailingWhitespace': true,
    'editor.tabSize': 2,
    '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: true, comments: false, strings: true } },
  };
}

/** Extensions VS Code proposes: fields in front matter (Astro), MDX, spelling. */
const editorExtensions: JsonSchema = {
  recommendations: [
    'astro-build.astro-vscode',
    'unifiedjs.vscode-mdx',
    'streetsidesoftware.code-spell-checker',
    'streetsidesoftware.code-spell-checker-dutch',
  ],
};

/** The list of pages that moved, which is no collection. */
const redirects: JsonSchema = {
  ...z.toJSONSchema(doorverwijzingenSchema, { target: 'draft-7' }),
  title: 'Doorverwijzingen',
  description: "Pagina's die verhuisd zijn: links het oude adres, rechts het nieuwe.",
};

/** All files that are made from the schemas: path from the root of the project, and content before formatting. */
export function schemaFiles(collections: readonly Collection[], settings: z.ZodObject): Map<string, JsonSchema> {
  const site = {
    name: 'instellingen',
    label: 'Instellingen',
    labelOne: 'stel instellingen',
    schema: settings,
  } as unknown as Collection;
  return new Map<string, JsonSchema>([
    ...[...collections, site].map((item): [string, JsonSchema] => [
      `.vscode/schemas/${item.name}.schema.json`,
      jsonSchemaOf(item),
    ]),
    ['.vscode/schemas/doorverwijzingen.schema.json', redirects],
    ['.vscode/settings.json', editorSettings(collections, ['instellingen'])],
    ['.vscode/extensions.json', editorExtensions],
  ]);
}
