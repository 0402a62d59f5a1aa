import { describe, expect, it } from 'vitest';
import { ready } from '../../fixture.ts';
import { panelsOf, shownBy } from './panels.ts';

const { answerer, ask } = ready();
const panels = (query: string) => {
  const { understood, ranked } = ask(query);
  return panelsOf(answerer, understood.place, ranked);
};

describe('panelsOf', () => {
  it('shows the contacts of a municipality, and its guide', () =>
    expect(panels('genk')).toMatchObject([
      {
        title: 'Genk',
        kind: 'gemeente',
        url: '/gemeente/genk/',
        note: '',
        guide: 'Stad Genk',
        regionUrl: '/regio/limburg/',
        region: { contacten: [{ naam: 'Nathalie Vanbergen' }] },
      },
    ]));
  it('leads to the section of the region that answers', () =>
    expect(panels('schooluitval limburg')).toMatchObject([
      { title: 'Limburg', kind: 'regio', url: '/regio/limburg/#samen-tegen-schooluitval', guide: '' },
    ]));
  it('leads from a village to its region, and says so', () =>
    expect(panels('melden')).toMatchObject([
      { title: 'Melden', kind: 'regio', url: '/regio/antwerpen/', note: 'Melden ligt in Antwerpen.' },
    ]));
  it('says what a municipality named in another language is called', () =>
    expect(panels('malines')).toMatchObject([
      {
        title: 'Mechelen',
        kind: 'gemeente',
        url: '/gemeente/mechelen/',
        note: 'Malines heet in het Nederlands Mechelen.',
      },
    ]));
  it('says which municipality has a short name', () => {
    const municipality = { name: 'Sint-Jans-Molenbeek', slug: 'sint-jans-molenbeek' };
    const region = { id: 'limburg', name: 'Limburg' };
    const match = { name: 'Molenbeek', municipality, region, href: '/gemeente/sint-jans-molenbeek/' };
    expect(panelsOf(answerer, { matches: [match], isRegion: false, rest: '' }, [])).toMatchObject([
      { note: 'Molenbeek is kort voor Sint-Jans-Molenbeek.' },
    ]);
  });
  it('says nothing of a name that only differs in its accents', () =>
    expect(panels('hasselt')).toMatchObject([{ title: 'Hasselt', note: '' }]));
  it('names a region by the postcode that was asked', () =>
    expect(panels('3600')).toMatchObject([{ title: '3600: Limburg', kind: 'regio' }]));
  it('names the municipality that is called as its region', () =>
    expect(panels('antwerpen')).toMatchObject([
      { title: 'Antwerpen', kind: 'regio', namesake: { name: 'Antwerpen', url: '/gemeente/antwerpen/' } },
    ]));
  it('is nothing where no place is named, nor for one elsewhere', () => {
    expect(panels('schooluitval')).toEqual([]);
    expect(panels('4000')).toEqual([]);
  });
});

describe('shownBy', () => {
  it('is the page of the place, and that of its region when the panel leads there', () => {
    expect(shownBy(panels('genk'))).not.toContain('/regio/limburg/');
    expect(shownBy(panels('schooluitval limburg'))).toEqual(
      expect.arrayContaining(['/regio/limburg/', '/regio/limburg/#samen-tegen-schooluitval']),
    );
  });
});
