/** "Ik vond een fout": with a publisher every page ends in a mail to them; a trial copy says which way there is instead. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { publisherOf, type Publisher } from '../../model/publisher.ts';
import PublisherWay from '../contacts/PublisherWay.astro';
import ReportLine from './ReportLine.astro';
import SiteFooter from './SiteFooter.astro';

const publisher = publisherOf({
  naam: 'Trajectwijzer',
  uitgever: 'vzw Voorbeeld',
  adres: 'Straat 1, 3600 Genk',
  correctieEmail: 'fouten@voorbeeld.be',
  privacyEmail: 'privacy@voorbeeld.be',
}) as Publisher;
const page = {
  title: 'Bij wie kun je terecht in Genk?',
  url: 'https://www.voorbeeld.be/gemeente/genk/',
  checked: '25 november 2026',
};

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'));

describe('with a publisher', () => {
  it('every page ends in a mail that names the page and the day on which it was checked', async () => {
    const [href = ''] = hrefs(await container.renderToString(ReportLine, { props: { publisher, page } }));
    const mail = new URL(href);
    expect(mail.protocol + mail.pathname).toBe('mailto:fouten@voorbeeld.be');
    expect(mail.searchParams.get('subject')).toBe('Fout op "Bij wie kun je terecht in Genk?"');
    expect(mail.searchParams.get('body')).toContain(page.url);
    expect(mail.searchParams.get('body')).toContain('25 november 2026');
  });

  it('mistakes, details and barriers have an address, and by post', async () => {
    const corrections = await container.renderToString(PublisherWay, { props: { publisher, about: 'corrections' } });
    expect(hrefs(corrections)).toEqual(['mailto:fouten@voorbeeld.be']);
    expect(corrections).toContain('Straat 1, 3600 Genk');
    const privacy = await container.renderToString(PublisherWay, { props: { publisher, about: 'privacy' } });
    expect(hrefs(privacy)).toEqual(['mailto:privacy@voorbeeld.be']);
  });

  it('the footer names them, and no trial copy', async () => {
    const props = { siteName: 'Trajectwijzer', publisher, isTrial: false };
    const html = await container.renderToString(SiteFooter, { props });
    expect(html).toContain('Uitgegeven door');
    expect(html).toContain('vzw Voorbeeld');
    expect(html).not.toContain('Proefversie');
  });
});

describe('in a trial copy', () => {
  it('every page leads to the way that exists: whose fact it is', async () => {
    expect(hrefs(await container.renderToString(ReportLine, { props: { page } }))).toEqual(['/contact/#fout-melden']);
    const html = await container.renderToString(PublisherWay, { props: { about: 'corrections' } });
    expect(hrefs(html)).toEqual(['/bronnen/']);
    expect(html).toContain('proefversie');
  });

  it('the footer says so', async () => {
    const props = { siteName: 'Trajectwijzer', isTrial: true };
    expect(await container.renderToString(SiteFooter, { props })).toContain('Proefversie');
  });
});
