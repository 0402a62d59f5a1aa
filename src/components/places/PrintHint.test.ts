/** The sheet on paper has the page's address as a QR code, once the page has one. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import { qrCode } from '../../model/qr-code.ts';
import PrintHint from './PrintHint.astro';

it('shows the QR code of the public address, and none in a trial copy', async () => {
  const container = await AstroContainer.create();
  const render = (code?: string) => container.renderToString(PrintHint, { props: { code } });
  const address = 'https://www.voorbeeld.be/pad/regio/limburg/';
  expect(await render(address)).toContain(qrCode(address).src);
  expect(await render()).not.toContain('<img');
});
