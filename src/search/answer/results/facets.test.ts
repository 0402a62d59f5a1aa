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
  it('counts a panel as its region, and every region of a list', () => {
    const regions = (shown: Partial<typeof results>) =>
      Object.fromEntries(countKinds({ ...results, ...shown }, noFacets))['regio'] ?? 0;
    expect(regions({})).toBe(regions({ panels: [] }) + 1);
    expect(regions({ panels: [], hits: hitsFor('schooluitval') })).toBe(2);
  });
});

describe('passing', () => {
  it('keeps everything without facets', () => expect(passing(results, noFacets)).toEqual(results));
  it('keeps what matches all of them, panels too', () => {
    const { panels, hits } = passing(results, { ...noFacets, regio: 'Limburg', soort: 'regio' });
    expect(panels).toHaveLength(1);
    expect(new Set(hits.flatMap(({ lines = [] }) => lines.map(({ name }) => name)))).toEqual(new Set(['Limburg']));
  });
  it('never hides what is for everybody, nor the place that was asked', () => {
    const { panels, hits } = passing(results, { ...noFacets, doelgroep: 'secundaire-school', regio: 'Antwerpen' });
    expect(panels).toEqual(results.panels);
    expect(hits.map(({ url }) => url)).toContain('/begrippen/#schooluitval');
    expect(hits.some(({ doelgroep }) => doelgroep.includes('basisschool'))).toBe(false);
  });
});
