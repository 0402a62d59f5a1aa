import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.fixture.ts';
import { contactGroups } from './contact-groups.ts';
import { contactCards } from './contacts.ts';

describe('contactCards', () => {
  it('prepares working links, the source and both dates', () => {
    const [ann, bert] = contactCards(catalog, ['ann', 'bert'], 'test');
    expect(ann).toMatchObject({
      name: 'Ann',
      organisation: 'vzw Test',
      phone: { href: 'tel:+32470123456', text: '0470 12 34 56' },
      checked: '21 november 2026',
      source: { publisher: 'Krant', date: '7 februari 2023' },
    });
    expect(ann).not.toHaveProperty('confirmed');
    expect(bert?.confirmed).toBe('20 november 2026');
  });

  it('keeps both addresses where two sources differ, each with its source and the reason', () => {
    const [bert] = contactCards(catalog, ['bert'], 'test');
    expect(bert?.emails.map(({ address, source }) => [address, source.id])).toEqual([
      ['bert@oud.be', 'ongedateerd'],
      ['bert@nieuw.be', 'gedateerd'],
    ]);
    expect(bert?.emailsDiffer).toBe('Twee bronnen verschillen.');
  });

  it('invents no address', () => {
    const [cil] = contactCards(catalog, ['cil'], 'test');
    expect(cil).toMatchObject({ emails: [], note: 'Adres ontbreekt.' });
    expect(cil).not.toHaveProperty('phone');
  });

  it('refuses a contact that does not exist', () => {
    expect(() => contactCards(catalog, ['dirk'], 'content/aanbod/x.mdx')).toThrow('content/contacten/dirk');
  });
});

describe('contactGroups', () => {
  it('shows every contact once: those of the offers first, then each network by region', () => {
    const groups = contactGroups(catalog);
    expect(groups.map(({ id }) => id)).toEqual(['aanbod', 'netwerk']);
    expect(groups.flatMap(({ contacts }) => contacts.map(({ card }) => card.id))).toEqual(['ann', 'bert', 'cil']);
    expect(groups[1]?.contacts[0]?.region).toBe('Limburg');
  });

  it('does not lose a contact that no region names', () => {
    const dirk = {
      id: 'dirk',
      data: { naam: 'Dirk', rol: 'x', netwerken: ['netwerk'], bron: 'gedateerd', nagekeken: '2026-01-01' },
    };
    const groups = contactGroups({ ...catalog, contacts: [...catalog.contacts, dirk] });
    expect(groups[1]?.contacts.at(-1)).toMatchObject({ card: { id: 'dirk' } });
    expect(groups[1]?.contacts.at(-1)).not.toHaveProperty('region');
  });
});
