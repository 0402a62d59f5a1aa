import { describe, expect, it } from 'vitest';
import { ready } from '../../fixture.ts';

const { hitsFor } = ready();

describe('instantHits', () => {
  it('marks the words of the query', () => {
    const [hit] = hitsFor('rekening');
    expect(hit?.segments.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['rekening']);
  });
  it('names the section that answers', () =>
    expect(hitsFor('aanmelden groepstraject')[0]).toMatchObject({
      url: '/aanbod/groepstraject/#aanmelden',
      section: 'Aanmelden',
    }));
  it('has every region that answers in one list, with whom to call there', () =>
    expect(hitsFor('schooluitval').find(({ lines }) => lines)).toMatchObject({
      title: 'Samen tegen Schooluitval',
      kind: 'regio',
      lines: [
        { name: 'Antwerpen', url: '/regio/antwerpen/#samen-tegen-schooluitval', contacts: [] },
        {
          name: 'Limburg',
          url: '/regio/limburg/#samen-tegen-schooluitval',
          contacts: [{ naam: 'Nathalie Vanbergen' }],
        },
      ],
    }));
  it('says how to reach a person', () =>
    expect(hitsFor('nathalie')[0]).toMatchObject({
      title: 'Nathalie Vanbergen',
      contact: { email: 'nathalie@voorbeeld.be', telefoon: '+32470123456' },
    }));
  it('leaves out what a panel shows', () => {
    const [first, ...others] = hitsFor('schooluitval').map(({ url }) => url);
    expect(hitsFor('schooluitval', [first ?? '']).map(({ url }) => url)).toEqual(others);
  });
});
