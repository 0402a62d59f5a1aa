import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collections } from '../../src/schemas/index.ts';
import { instellingenSchema } from '../../src/schemas/instellingen.ts';
import { type JsonSchema, jsonSchemaOf, schemaFiles } from './json-schema.ts';

const root = new URL('../../', import.meta.url);

/** Every property of a schema with its path. */
function properties(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const own = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const items = schema['items'] as JsonSchema | undefined;
  return [
    ...own.flatMap(([key, value]): [string, JsonSchema][] => [
      [`${path}${key}`, value],
      ...properties(value, `${path}${key}.`),
    ]),
    ...(items ? properties(items, `${path}[].`) : []),
  ];
}

describe('JSON Schemas', () => {
  it.each([...schemaFiles(collections, instellingenSchema)])('%s is up to date (npm run schemas)', (path, data) => {
    expect(JSON.parse(readFileSync(new URL(path, root), 'utf8'))).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it.each(collections.map((collection) => [collection.name, jsonSchemaOf(collection)] as const))(
    '%s explains every field in Dutch',
    (_, schema) => {
      const found = properties(schema);
      expect(found.length).toBeGreaterThan(1);
      for (const [path, property] of found)
        expect([path, property['title'], property['description']]).toEqual([
          path,
          expect.stringMatching(/\S/),
          expect.stringMatching(/\S/),
        ]);
    },
  );

  it('refuses unknown keys, names choices, and says in Dutch what is wrong with a reference', () => {
    const offers = collections.find(({ name }) => name === 'aanbod');
    if (!offers) throw new Error('There is no collection of offers.');
    const schema = jsonSchemaOf(offers);
    const fields = schema['properties'] as Record<string, JsonSchema>;
    expect(schema['additionalProperties']).toBe(false);
    expect(fields['status']?.['enum']).toEqual(['actief', 'onzeker', 'afgelopen']);
    expect(fields['contact']?.['patternErrorMessage']).toContain('bestandsnaam zonder extensie');
    expect(fields['nagekeken']?.['pattern']).toBe(String.raw`^\d{4}-\d{2}-\d{2}$`);
    expect(JSON.stringify(schema)).not.toMatch(/"(?:multiline|ref|past|link)":/);
  });

  it('gives each JSON folder its schema in VS Code', () => {
    const settings = JSON.parse(readFileSync(new URL('.vscode/settings.json', root), 'utf8')) as {
      'json.schemas': { fileMatch: string[]; url: string }[];
    };
    for (const { name, extension } of collections) {
      const entry = settings['json.schemas'].find((item) => item.fileMatch.includes(`/content/${name}/*.json`));
      expect(entry?.url).toBe(extension === 'json' ? `./.vscode/schemas/${name}.schema.json` : undefined);
    }
  });
});
