import { describe, expect, it } from 'vitest';
import { siteAddress } from './site-address.ts';

describe('siteAddress', () => {
  it.each([undefined, '', ' '])('takes %j for a trial copy', (siteUrl) => {
    expect(siteAddress(siteUrl)).toEqual({
      href: 'https://trajectwijzer.example/',
      base: '/',
      builtWith: 'https://trajectwijzer.example',
    });
  });

  it.each(['https://naam.github.io/wijzer/', 'https://naam.github.io/wijzer'])('keeps the path of %s', (siteUrl) => {
    expect(siteAddress(siteUrl)).toEqual({
      href: 'https://naam.github.io/wijzer/',
      base: '/wijzer/',
      builtWith: 'https://adres-van-de-site.invalid',
    });
  });

  it.each([
    'www.jouwadres.be',
    'ftp://a.be/',
    'https://a.be/?x',
    'https://a.be/#x',
    'https://a.be/a b/',
    'https://a@b.be/',
  ])('refuses %s', (siteUrl) => {
    expect(() => siteAddress(siteUrl)).toThrow(`SITE_URL is "${siteUrl}"`);
  });
});
