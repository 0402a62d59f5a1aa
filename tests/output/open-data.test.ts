/** What the site offers to programs: open data that follow their schemas, pages as Markdown, the feed and the lists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/open-data/datasets.ts';
import { distFolder } from '../support/dist-folder.ts';
import { readPages } from '../support/dist.ts';

const read = (path: string): string => readFileSync(join(distFolder(), path), 'utf8');
const ids = datasets.map(({ id }) => id);
interface Rows {
  readonly rijen: readonly Readonly<Record<string, unknown>>[];
}
const rowsOf = (id: string): Rows['rijen'] => (JSON.parse(read(`data/${id}.json`)) as Rows).rijen;
/** Path of an address of the site. */
const pathOf = (address: string): string => decodeURIComponent(new URL(address).pathname);
const listed = readPages().filter(({ source }) => source.includes('rel="canonical"'));

describe('open data', () => {
  it.each(ids)('%s follows its published schema', (id) => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read(`data/${id}.schema.json`)) as object);
    validate(JSON.parse(read(`data/${id}.json`)));
    expect(validate.errors ?? []).toEqual([]);
    // A schema that accepts anything would pass too.
    expect(validate({ ...(JSON.parse(read(`data/${id}.json`)) as object), rijen: [{ id: 1 }] })).toBe(false);
  });

  it.each(ids)('%s has as many rows in CSV as in JSON, and its pages exist', (id) => {
    const rows = rowsOf(id);
    const lines = read(`data/${id}.csv`).trimEnd().split('\r\n');
    expect(lines).toHaveLength(rows.length + 1);
    const missing = rows
      .map(({ pagina }) => pathOf(String(pagina)))
      .filter((path) => !existsSync(join(distFolder(), path)));
    expect(missing).toEqual([]);
  });

  it('names only people whom a page shows', () => {
    const page = read('contact/index.html');
    for (const { id, email, telefoon } of rowsOf('contacten')) {
      expect(page).toContain(`data-contact="${String(id)}"`);
      for (const way of [email, telefoon]) if (typeof way === 'string') expect(page).toContain(way);
    }
  });
});

describe('pages as Markdown', () => {
  it('stand beside every page that may be found, and nowhere else', () => {
    const expected = listed.map(({ file }) => file.replace(/html$/, 'md')).toSorted();
    const found = readdirSync(distFolder(), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    expect(found.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual(expected);
  });

  it('hold the heading, whole addresses and, code apart, no markup', () => {
    for (const { file } of listed) {
      const text = read(file.replace(/html$/, 'md')).replace(/^```[\s\S]*?^```$|`[^`\n]+`/gm, '');
      expect([file, text.match(/^# \S/gm)?.length]).toEqual([file, 1]);
      expect([file, text.match(/\]\((?!https?:|mailto:|tel:)[^)]*\)|<\/?[a-z][^>]*>|\u200B|\u00AD/)?.[0]]).toEqual([
        file,
        undefined,
      ]);
    }
  });
});

describe('lists for programs', () => {
  it('llms.txt leads to pages that exist', () => {
    const addresses = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => pathOf(address));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((path) => !existsSync(join(distFolder(), path)))).toEqual([]);
  });

  it('the feed has an entry with a stable place for each change', () => {
    const feed = read('wijzigingen.xml');
    const changes = readdirSync('content/wijzigingen').map((file) => file.replace(/\.json$/, ''));
    const page = read('stand-van-zaken/index.html');
    for (const id of changes) {
      expect(feed).toContain(`/stand-van-zaken/#wijziging-${id}</id>`);
      expect(page).toContain(`id="wijziging-${id}"`);
    }
    expect(feed.match(/<entry>/g)).toHaveLength(changes.length);
  });
});
