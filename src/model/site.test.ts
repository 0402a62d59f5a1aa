import { describe, expect, it } from 'vitest';
import { currentSection } from './site.ts';

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
