/**
 * Places in the search, in Node, with the functions and the data that the browser loads: every question begins with
 * nothing loaded but the index, as on a fresh page, and is asked again with all that other questions loaded.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../scripts/bench/search-bench.ts';
import type { PlaceIndex } from '../../src/places/place.ts';
import { placeSlug } from '../../src/places/normalise.ts';
import type { Answerer } from '../../src/search/answer/answer.ts';
import type { Understood } from '../../src/search/answer/understand/query.ts';
import { answererOf } from '../../src/search/build/fill-postings.ts';
import { openPage } from '../support/browser.ts';
import { municipalities, outside, places } from '../support/geo-content.ts';
import { indexWith } from '../support/search-in-node.ts';

const parts = new Map<string, PlaceIndex>();
let answerer: Answerer;
beforeAll(async () => {
  const { whole, pieces } = await indexWith();
  for (const [name, data] of pieces) if (name.startsWith('p-')) parts.set(name.slice(2), data as PlaceIndex);
  answerer = answererOf(whole);
});

/** What a question comes down to when only what it takes has been loaded. */
function onFreshPage(query: string): Understood {
  answerer.placeParts.clear();
  for (const part of answerer.partsFor(query, false)) answerer.placeParts.set(part, parts.get(part) as PlaceIndex);
  return answerer.understand(query, false);
}

/** The pages of the places in a question; it may not matter what was asked before. */
function placesOf(query: string): string[] {
  const fresh = onFreshPage(query);
  for (const [part, index] of parts) answerer.placeParts.set(part, index);
  expect(answerer.understand(query, false), query).toEqual(fresh);
  return fresh.place?.matches.map(({ href }) => href) ?? [];
}

const towns = Object.values(municipalities).flat();
const pageOf = (name: string) => `/gemeente/${placeSlug(name)}/`;
/** The names of regions lead to the region. */
const isRegion = (name: string) => ['Antwerpen', 'Brussel'].includes(name);

describe('each of the 304 municipalities', () => {
  it.each<[string, (name: string) => string]>([
    ['alone', (name) => name],
    ['in small letters', (name) => name.toLowerCase()],
    ['after "contact in"', (name) => `contact in ${name}`],
    ['with a word that is no place', (name) => `gemeente ${name} schooluitval`],
  ])('is found %s', (_, ask) =>
    expect(towns.filter((name) => !isRegion(name) && !placesOf(ask(name)).includes(pageOf(name)))).toEqual([]),
  );
});

describe('each place and postcode of the data', () => {
  it('leads to its municipality', () => {
    const asked = Object.entries(places).flatMap(([town, postcodes]) =>
      Object.entries(postcodes)
        .flat(2)
        .map((name) => [name, town] as const),
    );
    const lost = asked.filter(([name, town]) => !isRegion(name) && !placesOf(name).includes(pageOf(town)));
    expect(lost).toEqual([]);
  });

  it('elsewhere is said to lie elsewhere', () => {
    const lost = Object.values(outside)
      .flat()
      .filter((name) => placesOf(name).length === 0 && onFreshPage(name).place?.outside === undefined);
    expect(lost).toEqual([]);
  });
});

describe('an everyday word', () => {
  it.each([
    'kind leest slecht',
    'hulp halen',
    'ik wil meer weten',
    'peer learning',
    'van aartselaar tot zelzate',
    'hoe melden',
    'namen van ouders',
    'werken met gezinnen',
  ])('is no place in "%s"', (query) => expect(placesOf(query)).toEqual([]));

  it.each(['Peer', 'Geel', 'Hove', 'De Haan', 'Menen', 'Staden', 'Machelen', 'Brugge', 'halen', 'mol'])(
    'is a place as a whole question: %s',
    (query) => expect(placesOf(query)[0]).toBe(pageOf(query.replace(/^./, (letter) => letter.toUpperCase()))),
  );

  it.each([
    ['3990 peer', 'Peer'],
    ['hulp in geel', 'Geel'],
    ['stad peer contact', 'Peer'],
    ['peer limburg', 'Peer'],
  ])('is a place in "%s"', (query, town) => expect(placesOf(query)).toEqual([pageOf(town)]));
});

describe('in the browser', () => {
  it('depends on the question alone, not on what was asked before', async () => {
    const { page, problems, close } = await openPage('/zoeken/');
    for (const query of ['peer', 'kind leest slecht', 'Kermt', 'peer'])
      expect((await ask(page, query))[0]?.startsWith('/gemeente/'), query).toBe(query !== 'kind leest slecht');
    await ask(page, 'luik');
    expect(await page.innerText('site-search .notice')).toContain('Luik ligt niet in Vlaanderen of Brussel');
    expect(problems).toEqual([]);
    await close();
  });
});
