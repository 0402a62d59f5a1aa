/** Reporting a local guide: to the publisher, who edits the site, or in a trial copy to vzw Krijt. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import GuideReport from './GuideReport.astro';

const render = async (toEditors: boolean): Promise<string> => {
  const container = await AstroContainer.create();
  const to = { name: 'Wie', address: 'wie@voorbeeld.be' };
  return container.renderToString(GuideReport, { props: { to, toEditors, municipalities: [{ name: 'Genk' }] } });
};

it.each([true, false])('writes to whom it is told, without a script too (editors: %s)', async (toEditors) => {
  const html = await render(toEditors);
  const mails = [...html.matchAll(/href="(mailto:[^"]*)"/g)].map(([, href = '']) => href);
  expect(mails).toHaveLength(2);
  expect(mails[0]).toContain('mailto:wie@voorbeeld.be?subject=Lokale%20begeleider%20melden');
  expect(mails[0]).toContain('Organisatie%3A%20%0D%0AGemeente%3A%20');
  // Only who edits this site has use for its files.
  expect(html.includes('voeg ze toe aan je mail')).toBe(toEditors);
});

it('asks for every field that an entry must have, as long as it may be', async () => {
  const html = await render(true);
  for (const name of ['organisatie', 'gemeente', 'rol', 'sinds', 'bronTitel', 'bronAdres', 'soort'])
    expect(html, name).toMatch(new RegExp(`name="${name}"[^>]*required|required[^>]*name="${name}"`));
  expect(html).toMatch(/name="rol"[^>]*maxlength="600"/);
});
