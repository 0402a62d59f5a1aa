import { describe, expect, it } from 'vitest';
import { dueGroups } from './due.ts';

const source = (id: string, geraadpleegd: string) => ({
  id,
  data: { titel: `Bron ${id}`, uitgever: 'Kompas', url: `https://voorbeeld.be/${id}`, geraadpleegd, kopie: false },
});
const sources = [source('a', '2026-11-20'), source('b', '2025-11-26'), source('c', '2026-03-01')];
const entries = [
  { collection: 'contacten', id: 'an', data: { naam: 'An', bron: 'a', nagekeken: '2024-11-26' } },
  { collection: 'aanbod', id: 'kompas', data: { titel: 'Kompas', bronnen: ['a', 'c'], nagekeken: '2026-11-01' } },
  {
    collection: 'regios',
    id: 'limburg',
    data: { naam: 'Limburg', netwerken: [{ bron: 'c' }, { bron: 'c' }], nagekeken: '2026-10-01' },
  },
  {
    collection: 'begeleiders',
    id: 'genk',
    data: { organisatie: 'Stad', gemeente: 'Genk', bron: 'b', nagekeken: '2026-01-01' },
  },
  { collection: 'zoekwoorden', id: 'x', data: { woorden: [] } },
];

describe('dueGroups', () => {
  const groups = dueGroups(sources, entries, '2026-11-26');

  it('puts sources in groups by their oldest day, that of what rests on them included', () => {
    expect(
      groups.map(({ title, due, sources }) => [title, due, sources.map(({ id, oldest }) => [id, oldest])]),
    ).toEqual([
      ['Langer dan twee jaar geleden', true, [['a', '2024-11-26']]],
      ['Langer dan een jaar geleden', true, [['b', '2025-11-26']]],
      ['Minder dan een jaar geleden', false, [['c', '2026-03-01']]],
    ]);
  });

  it('names what rests on a source once, oldest first, with its page where it has one', () => {
    expect(groups[2]?.sources[0]?.entries).toEqual([
      { name: 'Limburg', file: 'regios/limburg', href: '/regio/limburg/', checked: '2026-10-01' },
      { name: 'Kompas', file: 'aanbod/kompas', href: '/aanbod/kompas/', checked: '2026-11-01' },
    ]);
    expect(groups[1]?.sources[0]?.entries[0]).toMatchObject({ name: 'Stad (Genk)', file: 'begeleiders/genk' });
    expect(groups[0]?.sources[0]?.entries[0]).not.toHaveProperty('href');
  });

  it('has no group without sources', () => {
    expect(dueGroups(sources, [], '2026-11-25').map(({ due }) => due)).toEqual([false]);
  });
});
