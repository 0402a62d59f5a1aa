import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import DueList from './DueList.astro';

it('shows a source with its publisher and what rests on it, with a day where that differs', async () => {
  const container = await AstroContainer.create();
  const entries = [
    { name: 'An', file: 'contacten/an', checked: '2024-01-02' },
    { name: 'Kompas', file: 'aanbod/kompas', href: '/aanbod/kompas/', checked: '2024-03-04' },
  ];
  const source = {
    id: 'a',
    title: 'Het kompas',
    publisher: 'vzw Noord',
    consulted: '2024-03-04',
    entries,
    oldest: '2024-01-02',
  };
  const html = await container.renderToString(DueList, {
    props: { groups: [{ title: 'Langer dan een jaar geleden', due: true, sources: [source] }] },
  });
  const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  expect(text).toContain('Langer dan een jaar geleden 1 bron');
  expect(text).toContain('vzw Noord · gelezen op 4 maart 2024 · zonder adres');
  expect(text).toContain('Hierop rust: An (2 januari 2024), Kompas');
  expect(html).toContain('href="/aanbod/kompas/"');
});
