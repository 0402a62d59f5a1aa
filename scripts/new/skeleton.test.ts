import { describe, expect, it } from 'vitest';
import { canonicalFile } from '../format/file.ts';
import { splitMdx } from '../../src/beheer/entry-text.ts';
import { collections } from '../../src/schemas/index.ts';
import { makeSkeleton, skeletonData } from './skeleton.ts';

const input = { title: 'Mijn titel', order: 40 };

/** Replaces what a skeleton leaves to the editor by values that fit, as an editor would. */
function fillIn(value: unknown, example: (path: string) => unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => fillIn(item, example, `${path}[]`));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fillIn(item, example, path === '' ? key : `${path}.${key}`)]),
    );
  return typeof value === 'string' && value === 'TODO' ? example(path) : value;
}

const VALUES: Readonly<Record<string, unknown>> = {
  'situaties.stappen[].soort': 'clb',
  'aanbod.soort': 'kort',
  'aanbod.doelgroepen[]': 'basisschool',
  'agenda.soort': 'activiteit',
  'agenda.tot': '2024-04-25',
  'begrippen.zekerheid': 'laag',
  'regios.code': 'BE-VLI',
  'regios.soort': 'provincie',
  'begeleiders.soort': 'partner',
  'begeleiders.gebied': 'gemeente',
  'zoekwoorden.paginas[]': '/begrippen/',
  'wijzigingen.paginas[]': '/begrippen/',
};
const example = (collection: string, path: string): unknown =>
  VALUES[`${collection}.${path}`] ??
  (/^(?:nagekeken|geraadpleegd|datum)$/.test(path) ? '2026-11-22' : 'bestaand-bestand');

describe.each(collections)('the skeleton of $name', (collection) => {
  it('names only fields whose value the editor has to choose: with those filled in, the schema accepts it', () => {
    const data = skeletonData(collection, input);
    const filled = fillIn(data, (path) => example(collection.name, path));
    expect(collection.schema.safeParse(filled).error?.issues ?? []).toEqual([]);
  });

  it('has the title, and the order of the schema once the comments are stripped', () => {
    const { source } = makeSkeleton(collection, input);
    const canonical = canonicalFile(source, collection.extension, collection.schema, collection.name);
    expect(canonical).toContain('Mijn titel');
    expect(canonical).not.toMatch(/^\s*# /m);
    const data =
      collection.extension === 'json' ? (JSON.parse(canonical) as object) : (splitMdx(canonical).data as object);
    expect(data).toEqual(skeletonData(collection, input));
    if (collection.extension === 'json') expect(source).toBe(canonical);
  });

  it('explains every field', () => {
    const { source, hints } = makeSkeleton(collection, input);
    expect(hints.map((hint) => hint.field)).toEqual(Object.keys(collection.schema.shape));
    if (collection.extension === 'mdx') for (const hint of hints) expect(source).toContain(hint.text);
  });
});

describe('makeSkeleton', () => {
  const offers = collections.find(({ name }) => name === 'aanbod');
  if (!offers) throw new Error('There is no collection of offers.');

  it('adds the field that another value makes required, at its place', () => {
    const keys = Object.keys(skeletonData(offers, input));
    expect(keys.indexOf('statusReden')).toBe(keys.indexOf('status') + 1);
  });

  it('numbers after the entries that exist, and leaves the day of checking to the editor', () => {
    expect(skeletonData(offers, input)).toMatchObject({ volgorde: 40, nagekeken: 'TODO', status: 'onzeker' });
  });
});
