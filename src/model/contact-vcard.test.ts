import { describe, expect, it } from 'vitest';
import { parse } from 'vcard4';
import { catalog } from './catalog.fixture.ts';
import { vcard } from './contact-vcard.ts';
import { contactCards, type ContactCard } from './contacts.ts';

const site = new URL('https://www.voorbeeld.be/');
const [ann, bert, cil] = contactCards(catalog, ['ann', 'bert', 'cil'], 'test') as [
  ContactCard,
  ContactCard,
  ContactCard,
];

/** Name, parameters and value of each property, read by another library than the one that made the card. */
const read = (card: string) =>
  [parse(card)]
    .flat()
    .flatMap(({ parsedVcard }) =>
      parsedVcard.map(({ property, parameters, value }) => [
        property,
        parameters,
        String(value).replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter)),
      ]),
    );

describe('vcard', () => {
  it('holds name, organisation, role, mail, telephone and where they come from', () => {
    expect(read(vcard({ ...ann, website: 'https://www.test.be/' }, site))).toEqual([
      ['UID', {}, 'ann@trajectwijzer'],
      ['FN', {}, 'Ann'],
      ['ORG', {}, 'vzw Test'],
      ['TITLE', {}, ann.role],
      ['ROLE', {}, ann.role],
      ['EMAIL', { TYPE: 'work', PREF: '1' }, ann.emails[0]?.address],
      ['TEL', { TYPE: 'work', VALUE: 'TEXT' }, '+32470123456'],
      ['URL', {}, 'https://www.test.be/'],
      ['URL', {}, 'https://www.voorbeeld.be/contact/#contact-ann'],
      ['SOURCE', {}, 'https://www.voorbeeld.be/contact/ann.vcf'],
      [
        'NOTE',
        {},
        `Bron: Krant, ${ann.source.title}, 7 februari 2023 (${ann.source.url ?? ''}).\nNagekeken op 21 november 2026.`,
      ],
      ['REV', {}, '20261121T000000Z'],
    ]);
  });

  it('gives both addresses in the order of the page, with the reason and the day of confirmation', () => {
    const card = read(vcard(bert, site));
    expect(card.filter(([name]) => name === 'EMAIL')).toEqual([
      ['EMAIL', { TYPE: 'work', PREF: '1' }, 'bert@oud.be'],
      ['EMAIL', { TYPE: 'work', PREF: '2' }, 'bert@nieuw.be'],
    ]);
    expect(card.find(([name]) => name === 'NOTE')?.[2]).toContain(
      'Bevestigd door de organisatie op 20 november 2026.\nTwee bronnen verschillen.',
    );
  });

  it('invents nothing', () => {
    const names = read(vcard(cil, site)).map(([name]) => name);
    expect(names).toContain('FN');
    expect(names.filter((name) => ['ORG', 'EMAIL', 'TEL'].includes(String(name)))).toEqual([]);
  });

  it('keeps lines of 75 octets, whole letters, and signs that have a meaning of their own', () => {
    const name = `Zoë, ${'é'.repeat(90)}: \\`;
    const card = vcard({ ...ann, name, organisation: 'vzw A, B' }, site);
    expect(card.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[\s\S]*[^\n]\r\nEND:VCARD\r\n$/);
    expect(read(card)).toContainEqual(['ORG', {}, 'vzw A, B']);
    expect(card.replaceAll('\r\n ', '')).toContain(`FN:${name.replace(/[,\\]/g, '\\$&')}\r\n`);
  });
});
