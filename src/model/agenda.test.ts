import { describe, expect, it } from 'vitest';
import { agenda, agendaOfOffer } from './agenda.ts';
import { catalog } from './catalog.fixture.ts';

describe('agenda', () => {
  it('keeps what comes apart from what is over', () => {
    const { current, past } = agenda(catalog, '2026-11-25');
    expect(current.map(({ id }) => id)).toEqual(['kandidaten']);
    expect(past.map(({ id, time }) => [id, time.standing])).toEqual([['infosessie', 'Voorbij']]);
  });

  it('puts first what ends first', () => {
    expect(agenda(catalog, '2024-03-01').current.map(({ id }) => id)).toEqual(['infosessie', 'kandidaten']);
    expect(agenda(catalog, '2024-02-29').current.map(({ id }) => id)).toEqual(['kandidaten', 'infosessie']);
  });

  it('says what each is about, how firm it is and whom to ask', () => {
    const { current, past } = agenda(catalog, '2026-11-25');
    expect(current[0]).toMatchObject({
      about: { href: '/aanbod/voorbeeld/', name: 'Voorbeeldtraject' },
      firmness: 'Volgens een pagina van Agentschap zonder datum. Vraag na of dit nog geldt.',
      contact: { name: 'Ann' },
      calendar: '/agenda/kandidaten.ics',
    });
    expect(past[0]).toMatchObject({
      about: { href: '/netwerken/netwerk/' },
      firmness: 'Volgens een bericht van Krant van 7 februari 2023.',
    });
    expect(past[0]?.contact).toBeUndefined();
  });

  it('gives an offer its own items', () => {
    expect(agendaOfOffer(catalog, 'voorbeeld', '2026-11-25').map(({ id }) => id)).toEqual(['kandidaten']);
    expect(agendaOfOffer(catalog, 'ander', '2026-11-25')).toEqual([]);
  });

  it('names the file that refers to what is not there', () => {
    expect(() => agenda({ ...catalog, sources: [] }, '2026-11-25')).toThrow(/content\/agenda\/kandidaten\.json/);
  });
});
