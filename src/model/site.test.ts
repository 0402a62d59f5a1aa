import { describe, expect, it } from 'vitest';
import { pages } from './pages.ts';
import { currentSection, footerNavigation, mainNavigation } from './site.ts';

describe('currentSection', () => {
  it('finds the item whose pages a path belongs to', () => {
    expect(currentSection('/aanbod/zelfscan/')).toBe('/aanbod/');
    expect(currentSection('/contact/')).toBe('/contact/');
  });

  it('counts regions and municipalities under the map', () => {
    expect(currentSection('/regio/limburg/')).toBe('/kaart/');
    expect(currentSection('/gemeente/')).toBe('/kaart/');
  });

  it('leaves pages of no section alone', () => {
    expect(currentSection('/')).toBeUndefined();
    expect(currentSection('/privacy/')).toBeUndefined();
  });
});

describe('navigation', () => {
  it('leads to pages of the registry, in its order', () => {
    expect(mainNavigation.map(({ href }) => href)).toEqual([
      '/wegwijzer/',
      '/aanbod/',
      '/kaart/',
      '/netwerken/',
      '/begrippen/',
      '/contact/',
    ]);
    const hrefs = footerNavigation.flatMap(({ links }) => links.map(({ href }) => href));
    expect(hrefs).toHaveLength(pages.filter(({ footer }) => footer).length);
    expect(hrefs).toContain('/contact/#fout-melden');
  });

  it('has no empty group in the footer', () => {
    expect(footerNavigation.filter(({ links }) => links.length === 0)).toEqual([]);
  });
});
