import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import NetworkAside from './NetworkAside.astro';

it('names who runs the network as a sentence does', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(NetworkAside, {
    props: { audience: 'scholen', organisers: ['CLB’s', 'Krijt', 'Opgroeien'] },
  });
  expect(html).toContain('CLB’s, Krijt en Opgroeien');
});
