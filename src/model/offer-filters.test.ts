import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.fixture.ts';
import { offerFilters } from './offer-filters.ts';
import { offerCard } from './offers.ts';

describe('offerFilters', () => {
  const groups = offerFilters(catalog.offers.map((entry) => offerCard(catalog, entry, '2026-11-25')));
  const valuesOf = (key: string) => groups.find((group) => group.key === key)?.options.map(({ value }) => value);

  it('has only values that some offer has, in the order of their names', () => {
    expect(valuesOf('status')).toEqual(['actief', 'onzeker']);
  });

  it('names them in Dutch', () => {
    expect(groups.map(({ title }) => title)).toEqual(['Kostprijs', 'Status']);
    expect(groups[0]?.options).toEqual([{ value: 'gratis', name: 'Gratis' }]);
  });
});
