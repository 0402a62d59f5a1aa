import { describe, expect, it } from 'vitest';
import { collections } from '../schemas/index.ts';
import { pageOf } from '../model/routes.ts';
import { formCollections } from './collections.ts';

const placeholders = (template: string) => [...template.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name);

describe('formCollections', () => {
  it('knows exactly the collections of the site, in the same order', () => {
    expect(Object.keys(formCollections)).toEqual(collections.map(({ name }) => name));
  });

  it.each(collections)('names and sorts $name by fields that every entry has', ({ name, schema, titleKey }) => {
    const { slug = '', summary, state = '', sort } = formCollections[name];
    const required = Object.entries(schema.shape)
      .filter(([, field]) => !field.safeParse(undefined).success)
      .map(([key]) => key);
    expect(placeholders(summary)).not.toEqual([]);
    for (const field of [...placeholders(slug), ...placeholders(summary), ...placeholders(state), ...sort])
      expect(['slug', ...required]).toContain(field);
    expect([titleKey, 'slug', 'volgorde', 'gemeente', 'datum']).toContain(sort[0]);
  });

  it('lets nobody remove an entry with a page of its own', () => {
    for (const { name } of collections)
      if (pageOf(name, 'proef')) expect(formCollections[name].remove, name).toBe(false);
  });

  it('lets an editor take back what an editor can make, unless it has a page', () => {
    for (const { name } of collections)
      if (!pageOf(name, 'proef')) expect(formCollections[name].remove, name).toBe(formCollections[name].create);
  });

  it('gives each collection an icon and a sentence of its own', () => {
    const all = Object.values(formCollections);
    expect(new Set(all.map(({ icon }) => icon)).size).toBe(all.length);
    expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
    for (const { description } of all) expect(description).toMatch(/^[A-Z].{10,}\.$/);
  });
});
