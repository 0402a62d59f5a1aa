import { describe, expect, it } from 'vitest';
import { breadcrumbList } from './breadcrumbs.ts';
import { contactPoint, contactPoints } from './contact-point.ts';
import { organization } from './organizations.ts';
import { service } from './service.ts';
import { website } from './website.ts';

const base = new URL('https://voorbeeld.be/aanbod/');
const mail = (address: string) => ({ address, href: `mailto:${address}`, source: {} as never });
const colette = {
  name: 'An Peeters',
  role: 'coördinator',
  organisation: 'vzw Krijt',
  emails: [mail('an.peeters@voorbeeld.be')],
  phone: { href: 'tel:+32470123456', text: '0470 12 34 56' },
};
const claudia = { name: 'Claudia', role: 'coördinator', emails: [mail('a@b.be'), mail('c@d.be')] };

describe('organization', () => {
  it('knows a vzw wherever the name has it', () => {
    expect(organization('vzw Krijt')['@type']).toBe('NGO');
    expect(organization('vzw AURA, Heule')['@type']).toBe('NGO');
    expect(organization('Alba vzw')['@type']).toBe('NGO');
  });

  it('knows Opgroeien as a government agency, and claims nothing of the rest', () => {
    expect(organization('Opgroeien')['@type']).toBe('GovernmentOrganization');
    expect(organization('KANS')['@type']).toBe('Organization');
    expect(organization('CLB')['@type']).toBe('Organization');
  });
});

describe('contactPoint', () => {
  it('gives the number without its scheme', () => {
    expect(contactPoint(colette, 'Limburg')).toEqual({
      '@type': 'ContactPoint',
      name: 'An Peeters',
      contactType: 'coördinator',
      email: 'an.peeters@voorbeeld.be',
      telephone: '+32470123456',
      areaServed: 'Limburg',
      availableLanguage: 'nl',
    });
  });

  it('gives both addresses when sources differ', () => {
    expect(contactPoint(claudia)).toMatchObject({ email: ['a@b.be', 'c@d.be'] });
  });
});

describe('contactPoints', () => {
  it('puts those of one organisation together and the others apart', () => {
    const [krijt, apart, ...rest] = contactPoints([colette, claudia, { ...colette, name: 'Ludo' }]);
    expect(krijt).toMatchObject({ '@type': 'NGO', contactPoint: [{ name: 'An Peeters' }, { name: 'Ludo' }] });
    expect(apart).toMatchObject({ '@context': 'https://schema.org', '@type': 'ContactPoint', name: 'Claudia' });
    expect(rest).toEqual([]);
  });
});

describe('service', () => {
  const offer = {
    titel: 'Groepstraject',
    samenvatting: 'Scholen werken samen.',
    doelgroepen: ['lokaal-bestuur' as const],
    kostprijs: { soort: 'gratis' as const, tekst: 'gratis' },
  };

  it('names the provider, its contact and the audience', () => {
    expect(service(offer, colette, base)).toMatchObject({
      '@type': 'Service',
      name: 'Groepstraject',
      url: 'https://voorbeeld.be/aanbod/',
      audience: [{ audienceType: 'Lokaal bestuur' }],
      provider: { '@type': 'NGO', name: 'vzw Krijt', contactPoint: { telephone: '+32470123456' } },
      offers: { price: 0 },
    });
  });

  it('claims no provider and no price that no source names', () => {
    const data = { ...offer, kostprijs: { soort: 'onbekend' as const, tekst: 'niet bekend' } };
    const result = service(data, claudia, base);
    expect(result).not.toHaveProperty('provider');
    expect(result).not.toHaveProperty('offers');
    expect(result).toMatchObject({ availableChannel: { servicePhone: { name: 'Claudia' } } });
  });
});

describe('website', () => {
  it('points to the start page of the same site', () => {
    expect(website('Trajectwijzer', 'Wat het is.', base)).toMatchObject({
      name: 'Trajectwijzer',
      description: 'Wat het is.',
      url: 'https://voorbeeld.be/',
    });
  });
});

describe('breadcrumbList', () => {
  it('numbers the steps and makes their links absolute', () => {
    const trail = [
      { name: 'Start', href: '/' },
      { name: 'Aanbod', href: '/aanbod/' },
      { name: 'Groepstraject', href: '/aanbod/groepstraject/' },
    ];
    expect(breadcrumbList(trail, base)).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://voorbeeld.be/' },
        { position: 2, name: 'Aanbod', item: 'https://voorbeeld.be/aanbod/' },
        { position: 3, name: 'Groepstraject' },
      ],
    });
  });
});
