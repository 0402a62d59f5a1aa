import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.fixture.ts';
import { sourceIndex } from './source-index.ts';
import { citations } from './sources.ts';
import { stateOfAffairs } from './state.ts';

describe('citations', () => {
  it('says when a source has no date, and gives each source once', () => {
    const list = citations(catalog, ['gedateerd', 'ongedateerd', 'gedateerd'], 'test');
    expect(list.map(({ id, date }) => [id, date])).toEqual([
      ['gedateerd', '7 februari 2023'],
      ['ongedateerd', 'zonder datum'],
    ]);
    expect(list[1]).not.toHaveProperty('url');
  });

  it('names the file that refers to a missing source', () => {
    expect(() => citations(catalog, ['weg'], 'content/aanbod/x.mdx')).toThrow(
      /content\/aanbod\/x\.mdx.*content\/bronnen\/weg/,
    );
  });
});

describe('sourceIndex', () => {
  const publishers = sourceIndex(catalog);

  it('lists publishers in alphabetical order with every source', () => {
    expect(publishers.map(({ name, sources }) => [name, sources.map(({ id }) => id)])).toEqual([
      ['Agentschap', ['ongedateerd']],
      ['Krant', ['gedateerd']],
    ]);
  });

  it('names each place that rests on a source once', () => {
    const [used] = publishers[1]?.sources ?? [];
    expect(used?.usedBy).toContainEqual({ name: 'Voorbeeldtraject', href: '/aanbod/voorbeeld/' });
    expect(used?.usedBy).toContainEqual({ name: 'Bert', href: '/regio/limburg/' });
    expect(used?.usedBy).toContainEqual({ name: 'zorg', href: '/begrippen/#zorg' });
    expect(new Set(used?.usedBy.map(({ href, name }) => href + name)).size).toBe(used?.usedBy.length);
  });

  it('links to the page that shows a text, and to none where there is no such page', () => {
    const [over] = catalog.pages;
    const pages = ['start', 'over', 'niet-gevonden'].flatMap((id) => (over ? [{ ...over, id }] : []));
    const found = sourceIndex({ ...catalog, pages }).flatMap(({ sources }) => sources.flatMap(({ usedBy }) => usedBy));
    const hrefs = found.filter(({ name }) => name === 'Over').map(({ href }) => href);
    expect(hrefs).toEqual(['/', '/over/']);
  });
});

describe('stateOfAffairs', () => {
  const groups = stateOfAffairs(catalog);

  it('never mixes the day of checking, of the source and of confirmation', () => {
    const bert = groups.find(({ title }) => title === 'Contacten')?.rows.find(({ name }) => name === 'Bert');
    expect(bert).toMatchObject({
      checked: '21 november 2026',
      sourceDate: 'zonder datum',
      confirmed: '20 november 2026',
      doubt: 'Twee bronnen verschillen.',
    });
  });

  it('takes the newest dated source of an offer and its doubt', () => {
    expect(groups[0]?.rows[0]).toMatchObject({ sourceDate: '7 februari 2023', doubt: 'De bron is oud.' });
    expect(groups[0]?.rows[0]).not.toHaveProperty('confirmed');
  });
});
