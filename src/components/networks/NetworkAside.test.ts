import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import NetworkAside from './NetworkAside.astro';

it('lists the contacts of a region as a sentence does', async () => {
  const container = await AstroContainer.create();
  const region = (people: readonly string[]) => ({ name: 'Limburg', href: '/regio/limburg/', people });
  const html = await container.renderToString(NetworkAside, {
    props: { audience: 'scholen', organisers: ['Krijt'], regions: [region(['An', 'Bo', 'Cil']), region([])] },
  });
  expect(html).toContain('An, Bo en Cil');
  expect(html).toContain('geen contact bekend');
});
