/** What visitors come to do, in their own words, with the most clicks and pixels that it may take. */
import { expect } from 'vitest';
import { task } from '../support/visitor.ts';
import { desk, twoScreens } from '../support/measure.ts';

const oneScreen = desk.height;

task(
  'Wie bereik ik in Genk over een leerling die niet meer komt?',
  { clicks: 2, phone: 820, desk: oneScreen },
  async (visitor) => {
    await visitor.asksFor('Genk');
    const { page } = visitor;
    expect(await page.locator('h1').innerText()).toBe('Bij wie kun je terecht in Genk?');
    const situation = page.locator('[data-situation="leerling-haakt-af"]');
    await visitor.reads(situation.getByRole('heading', { name: 'Praat eerst met het CLB van de school' }));
    expect(await visitor.wouldPress(situation.locator('.people a').first())).toMatch(
      /^mailto:[^?\s]+@[^?\s]+\.be\?subject=/,
    );
  },
);

task(
  'Is er iets gratis voor één school, en tegen wanneer vraag ik het aan?',
  { clicks: 2, phone: twoScreens, desk: 1100 },
  async (visitor) => {
    const { page } = visitor;
    const card = page.locator('.offer').filter({ hasText: 'Eén school' });
    await visitor.follows(card.getByRole('link', { name: 'Individueel Krijt-traject' }));
    const panel = page.locator('.panel');
    await visitor.reads(panel.getByText('gratis', { exact: true }));
    await visitor.reads(panel.getByText('elk jaar in januari en februari'));
    expect(await visitor.wouldPress(panel.locator('a[href^="tel:"]'))).toMatch(/^tel:\+32\d+$/);
  },
);

task('Druk de contacten van West-Vlaanderen af.', { clicks: 1, phone: 3100, desk: 2400 }, async (visitor) => {
  await visitor.asksFor('West-Vlaanderen');
  expect(new URL(visitor.page.url()).pathname).toBe('/regio/west-vlaanderen/');
  await visitor.reads(visitor.page.getByText('Druk de pagina af: ze past op een A4.'));
});

task('Hoe roep ik ROTS in in Vlaams-Brabant?', { clicks: 2, phone: twoScreens, desk: 1100 }, async (visitor) => {
  const { page } = visitor;
  await visitor.follows(
    page.getByRole('main').getByRole('link', { name: 'CLB en hulpverlening zitten vast met een jongere' }),
  );
  await visitor.reads(page.getByText('ROTS staat voor Regionaal Overleg Tegen Schooluitval'));
  await visitor.reads(page.getByText('Bij een consult bekijkt iemand met jullie het geheel'));
  const region = page.getByRole('listitem').filter({ hasText: 'Vlaams-Brabant' });
  expect(await visitor.wouldPress(region.getByRole('link', { name: /^Mail Barbara/ }))).toMatch(/^mailto:/);
});

task(
  'Ik werk voor een gemeente. Wat past bij ons en onze scholen?',
  { clicks: 3, phone: twoScreens, desk: oneScreen },
  async (visitor) => {
    const { page } = visitor;
    await visitor.follows(
      page.getByRole('main').getByRole('link', { name: 'Je wilt iets doen aan armoede en schoolkosten' }),
    );
    const choice = page.getByRole('listitem').filter({ hasText: 'een lokaal bestuur met zijn scholen' }).last();
    await visitor.follows(choice.getByRole('link', { name: 'Groepstraject' }));
    await visitor.reads(page.locator('#aanmelden'));
    expect(await visitor.wouldPress(page.locator('.apply .contact a').first())).toMatch(/^(?:tel|mailto):/);
  },
);

task(
  'Mijn kind wil niet naar school. Met wie praten we?',
  { clicks: 2, phone: 1100, desk: oneScreen },
  async (visitor) => {
    const { page } = visitor;
    await visitor.follows(
      page.getByRole('main').getByRole('link', { name: 'Je bent leerling of ouder en zoekt raad' }),
    );
    expect(await visitor.wouldPress(page.getByRole('link', { name: 'Naar clbchat.be' }))).toBe(
      'https://www.clbchat.be/',
    );
    await visitor.reads(page.getByRole('heading', { name: 'Praat met het CLB van de school' }));
  },
);

task('Ik werk in een CLB en zoek een protocol.', { clicks: 2, phone: twoScreens, desk: 1100 }, async (visitor) => {
  const { page } = visitor;
  await visitor.follows(page.getByRole('main').getByRole('link', { name: 'Je werkt in een CLB' }));
  await visitor.reads(page.getByRole('heading', { name: 'Vraag het aan de POC van je net' }));
  expect(await visitor.wouldPress(page.getByRole('link', { name: 'Naar prodiagnostiek.be' }))).toMatch(
    /^https:\/\/prodiagnostiek\.be\//,
  );
});

task('Ik vond een fout.', { clicks: 2, phone: 4600, desk: 3200 }, async (visitor) => {
  const { page } = visitor;
  await visitor.follows(page.getByRole('link', { name: 'Zo laat je het verbeteren' }));
  expect(new URL(page.url()).hash).toBe('#fout-melden');
  await visitor.reads(page.getByText('Laat het weten aan de organisatie die het publiceerde.'));
  // A trial copy has no address of its own: it says so, and leads to the sources, where each organisation's page is.
  await visitor.follows(page.getByRole('main').getByRole('link', { name: 'Bronnen', exact: true }));
  await visitor.reads(page.getByRole('main').locator('a[href^="https://"]').first());
});
