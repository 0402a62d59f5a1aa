import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collections } from '../schemas/index.ts';
import { canonicalFile } from '../../scripts/format/file.ts';
import { formBackend } from './backend.ts';
import { formData } from './config.ts';
import { restoreLists, requiredLists, type FieldShape } from './empty-lists.ts';
import { entryText, parseEntryText } from './entry-text.ts';
import { instellingenSchema } from '../schemas/instellingen.ts';

const content = join(import.meta.dirname, '../../content');

describe('entryText', () => {
  it('quotes every text in front matter, so that a date stays text', () => {
    expect(
      entryText('mdx', { titel: "'t Hof", nagekeken: '2026-11-21', volgorde: 3, lijst: [], body: '\n## Kop\n' }),
    ).toBe("---\ntitel: '''t Hof'\nnagekeken: '2026-11-21'\nvolgorde: 3\nlijst: []\n---\n\n## Kop\n");
  });

  it('writes JSON with one item per line and one line break at the end', () => {
    expect(entryText('json', { naam: 'An', netwerken: ['a'] })).toBe(
      '{\n  "naam": "An",\n  "netwerken": [\n    "a"\n  ]\n}\n',
    );
  });

  it('says in Dutch why it cannot read a file', () => {
    expect(() => parseEntryText('json', '{')).toThrow('geen geldige JSON');
    expect(() => parseEntryText('mdx', 'geen front matter')).toThrow('drie streepjes');
    expect(() => parseEntryText('mdx', "---\na: '1\n---\n")).toThrow('niet leesbaar (regel 2)');
    expect(() => parseEntryText('mdx', '---\n---\n')).toThrow('geen velden');
  });

  it('reads line ends of Windows and a byte order mark', () => {
    expect(parseEntryText('mdx', '\uFEFF---\r\na: 1\r\n---\r\n\r\nEen.\r\n\r\nTwee.\r\n')).toEqual({
      a: 1,
      body: 'Een.\n\nTwee.',
    });
  });
});

describe('every real file', () => {
  const form = formData(
    {
      collections,
      settings: instellingenSchema,
      siteName: 'n',
      siteUrl: 'https://x.example/',
      municipalities: ['Gent', 'Oostende'],
    },
    formBackend({}),
  );
  it.each(collections.map((collection) => [collection.name, collection] as const))(
    'in %s is written by the form exactly as `npm run fix` writes it',
    (name, { extension, schema }) => {
      const folder = join(content, name);
      const entry = form.config.collections?.find((item) => 'name' in item && item.name === name);
      const fields = (entry && 'fields' in entry ? entry.fields : []) as readonly FieldShape[];
      const files = readdirSync(folder).filter((file) => file.endsWith(`.${extension}`));
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        const canonical = canonicalFile(readFileSync(join(folder, file), 'utf8'), extension, schema, name);
        const data = restoreLists(parseEntryText(extension, canonical), fields, new Set(requiredLists(schema)));
        expect(entryText(extension, data), `${name}/${file}`).toBe(canonical);
      }
    },
  );
});

describe('restoreLists', () => {
  it('puts back required lists, also within items, in the order of the fields', () => {
    const fields = [{ name: 'a' }, { name: 'b', fields: [{ name: 'c' }, { name: 'd' }] }, { name: 'e' }];
    expect(restoreLists({ e: 1, b: [{ d: 2 }] }, fields, new Set(['a', 'b[].c']))).toEqual({
      a: [],
      b: [{ c: [], d: 2 }],
      e: 1,
    });
    expect(Object.keys(restoreLists({ e: 1, vreemd: 2 }, fields, new Set(['a'])))).toEqual(['a', 'e', 'vreemd']);
  });
});
