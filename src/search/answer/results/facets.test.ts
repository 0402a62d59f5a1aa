import { describe, expect, it } from 'vitest';
import { ready } from '../../fixture.ts';
import { countKinds, noFacets, passing } from './facets.ts';
import { panelsOf } from './panels.ts';

const { answerer, ask, hitsFor } = ready();
const { understood, ranked } = ask('limburg');
const results = {
  panels: panelsOf(answerer, understood.place, ranked),
  hits: [...hitsFor('schooluitval'), ...hitsFor('coördinator')],
};

describe('countKinds', () => {
  it('counts panels and results of every kind, without regard for the chosen kind', () =>
    expect(countKinds(results, { ...noFacets, soort: 'begrip' })).toEqual(countKinds(results, noFacets)));
  it('has the kinds in their order, and none without results', () =>
    expect(Object.fromEntries(countKinds({ ...results, panels: [] }, noFacets))).toMatchObject({
      netwerk: 2,
      begrip: 1,
    }));
  it('counts a panel as its region', () => {
    const regions = (panels: typeof results.panels) =>
      Object.fromEntries(countKinds({ ...results, panels }, { ...noFacets, regio: 'Limburg' }))['regio'] ?? 0;
    expect(regions(results.panels)).toBe(regions([]) + 1);
  });
});

describe('passing', () => {
  it('keeps everything without facets', () => expect(passing(results, noFacets)).toEqual(results));
  it('keeps what matches all of them, panels too', () => {
    const { panels, hits } = passing(results, { ...noFacets, regio: 'Limburg', soort: 'regio' });
    expect(panels).toHaveLength(1);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ kind, regio }) => kind === 'regio' && regio.includes('Limburg'))).toBe(true);
  });
  it('has no panel where somebody in particular is asked for, or another region', () => {
    expect(passing(results, { ...noFacets, doelgroep: 'basisschool' }).panels).toEqual([]);
    expect(passing(results, { ...noFacets, regio: 'Antwerpen' }).panels).toEqual([]);
  });
});
