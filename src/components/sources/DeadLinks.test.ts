import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import { deadLinksOf } from '../../model/dead-links.ts';
import DeadLinks from './DeadLinks.astro';

const gone = 'https://kompas.be/weg?a=1&b=2';
const entries = [
  { collection: 'bronnen', id: 'kompas', data: { titel: 'Het kompas', url: gone } },
  { collection: 'regios', id: 'noord', data: { naam: 'Noord' }, body: `Lees [meer](${gone}).` },
  { collection: 'contacten', id: 'an', data: { naam: 'An', website: 'https://kompas.be/an' } },
];
const check = (dood: { url: string; reden: string; staatIn: string[] }[]) => ({ gecontroleerd: '2026-11-02', dood });

async function textOf(props: { checked: string | undefined; links: ReturnType<typeof deadLinksOf> }) {
  const container = await AstroContainer.create();
  const html = await container.renderToString(DeadLinks, { props });
  return { html, text: html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ') };
}

it('names what no longer answers, since when that is known, and where it stands', async () => {
  const staatIn = ['bronnen/kompas', 'regios/noord'];
  const found = deadLinksOf(check([{ url: gone, reden: 'bestaat niet meer (404)', staatIn }]), entries);
  const { html, text } = await textOf({ checked: '2026-11-02', links: found });
  expect(text).toContain('Zo was het op 2 november 2026.');
  expect(text).toContain('https://kompas.be/weg?a=1&amp;b=2 bestaat niet meer (404). Staat in: Het kompas, Noord');
  expect(html).toContain('href="/bronnen/#kompas"');
});

it('drops an address that its entry no longer has, and an entry that is gone', () => {
  const wanted = { url: gone, reden: 'antwoordt niet' };
  expect(deadLinksOf(check([{ ...wanted, staatIn: ['contacten/an', 'contacten/bo'] }]), entries)).toEqual([]);
  const [one] = deadLinksOf(check([{ ...wanted, staatIn: ['contacten/an', 'bronnen/kompas'] }]), entries);
  expect(one?.places).toEqual([{ name: 'Het kompas', collection: 'bronnen', id: 'kompas' }]);
});

it('says so when all answered, and when none was asked', async () => {
  expect((await textOf({ checked: '2026-11-02', links: [] })).text).toContain(
    'Op 2 november 2026 antwoordde elke link',
  );
  expect((await textOf({ checked: undefined, links: [] })).text).toContain('Dat is nog niet nagekeken.');
});
