/** Renders the components a visitor acts on, as Astro does, and reads the HTML. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { agendaOfOffer } from '../model/agenda.ts';
import { catalog, offer } from '../model/catalog.fixture.ts';
import { contactCards } from '../model/contacts.ts';
import { offerChecks } from '../model/offers.ts';
import ContactCard from './contacts/ContactCard.astro';
import OfferPanel from './offers/OfferPanel.astro';
import Timeline from './offers/Timeline.astro';
import Term from './text/Term.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('OfferPanel', () => {
  it('says for whom and what to ask, then when, how and with whom to apply', async () => {
    const [contact] = contactCards(catalog, ['ann'], 'test');
    const dates = agendaOfOffer(catalog, 'voorbeeld', '2026-11-25');
    const props = { checks: offerChecks(offer), when: 'tot eind februari', dates, how: 'Bel de coördinator.', contact };
    const html = await container.renderToString(OfferPanel, { props });
    expect(text(html)).toMatch(
      /Voor wie één school .*Voorwaarde vier scholen .*Aanmelden .*tot eind februari .*28 februari 2027/,
    );
    expect(html).toContain('href="tel:+32470123456"');
  });
});

describe('Timeline', () => {
  it('gives the hours of each phase and their sum, computed from the parts', async () => {
    const html = await container.renderToString(Timeline, { props: { phases: offer.fasen } });
    expect(text(html)).toMatch(/Aanloop 1 uur .*Verdieping 4,5 uur/);
    expect(text(html)).toContain('3 × 1,5 uur');
    expect(text(html)).toContain('Samen aan tafel: 5,5 uur');
  });

  it('shows no hours and no sum where none are known', async () => {
    const html = await container.renderToString(Timeline, {
      props: { phases: [{ titel: 'Start', wat: 'Begin.', onderdelen: [] }] },
    });
    expect(text(html)).toBe('Start Begin.');
  });
});

describe('ContactCard', () => {
  const render = async (id: string) => {
    const [contact] = contactCards(catalog, [id], 'test');
    return container.renderToString(ContactCard, { props: { contact } });
  };

  it('has working links for telephone and e-mail, and its source', async () => {
    const html = await render('ann');
    expect(html).toContain('href="tel:+32470123456"');
    expect(html).toContain('href="mailto:ann@voorbeeld.be"');
    expect(text(html)).toContain('Bron: Krant , 7 februari 2023. Nagekeken op 21 november 2026.');
  });

  it('shows two addresses that differ, with the reason', async () => {
    const html = await render('bert');
    expect(html.match(/href="mailto:/g)).toHaveLength(2);
    expect(text(html)).toContain('Twee bronnen verschillen.');
    expect(text(html)).toContain('Bevestigd door de organisatie op 20 november 2026.');
  });

  it('says so when there is no address', async () => {
    const html = await render('cil');
    expect(text(html)).toContain('Geen rechtstreeks adres bekend');
    expect(html).not.toContain('mailto:');
  });
});

describe('Term', () => {
  it('is a button that opens its explanation without a script', async () => {
    const html = await container.renderToString(Term, {
      props: { id: 'uitleg-clb', href: '/begrippen/#clb', name: 'centrum', explanation: 'Helpt leerlingen.' },
      slots: { default: 'CLB' },
    });
    expect(html).toMatch(/<button[^>]*popovertarget="uitleg-clb"[^>]*>CLB<\/button>/);
    expect(html).toMatch(/<span[^>]*id="uitleg-clb"[^>]*popover/);
    expect(html).not.toContain('<script');
  });
});
