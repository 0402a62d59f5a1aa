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
  it('leaves out what a panel shows', () => {
    const [first, ...others] = hitsFor('schooluitval').map(({ url }) => url);
    expect(hitsFor('schooluitval', [first ?? '']).map(({ url }) => url)).toEqual(others);
  });
});
