import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOELGROEPEN, KOSTPRIJZEN, LOOPTIJDEN, STATUS } from '../../schemas/aanbod.ts';

const source = readFileSync(new URL('./OfferFilter.astro', import.meta.url), 'utf8');

describe('the filters that work without JavaScript', () => {
  it.each([
    ['doelgroep', '~=', DOELGROEPEN],
    ['looptijd', '=', LOOPTIJDEN],
    ['kostprijs', '=', KOSTPRIJZEN],
    ['status', '=', STATUS],
  ] as const)('have a rule for every value of %s', (key, operator, values) => {
    const missing = values.filter(
      (value) => !source.includes(`[value='${value}']:checked) li:not([data-${key}${operator}'${value}'])`),
    );
    expect(missing).toEqual([]);
  });
});
