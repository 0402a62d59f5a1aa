import { describe, expect, it } from 'vitest';
import { ready } from '../../fixture.ts';
import { mergeHits, type TextHit } from './merge.ts';

const { answerer, hitsFor } = ready();
const found = (url: string, text: string, complete = true): TextHit => {
  const numberOf = (address: string) => answerer.data.entries.findIndex(({ u }) => u === address);
  const page = numberOf(url.split('#')[0] ?? '');
  return { url, entry: Math.max(numberOf(url), page), heading: 'Kop', text, complete };
};

describe('mergeHits', () => {
  const instant = hitsFor('schooluitval');
  const order = (frozen: boolean, ...text: TextHit[]) =>
    mergeHits(answerer, instant, text, ['schooluitval'], [], frozen).map(({ url }) => url);

  it('keeps what the instant index is sure of in front', () =>
    expect(
      order(false, found('/aanbod/lokale-begeleider/#prijs', 'Over schooluitval.')).slice(0, instant.length),
    ).toEqual(instant.map(({ url }) => url)));
  it('adds a page once', () => {
    const urls = order(
      false,
      found('/aanbod/lokale-begeleider/#prijs', 'Over schooluitval.'),
      found('/aanbod/lokale-begeleider/', 'Ook schooluitval.'),
    );
    expect(urls.filter((url) => url.startsWith('/aanbod/lokale-begeleider/'))).toEqual([
      '/aanbod/lokale-begeleider/#prijs',
    ]);
  });
  it('moves nothing once the visitor is in the list', () =>
    expect(order(true, found('/aanbod/lokale-begeleider/', 'Over schooluitval.'))).toEqual([
      ...instant.map(({ url }) => url),
      '/aanbod/lokale-begeleider/',
    ]));
  it('leaves out what the site does not have', () =>
    expect(order(false, found('/weg/', 'schooluitval'))).toEqual(instant.map(({ url }) => url)));
  it('takes over an excerpt with the word in it', () => {
    const weak = hitsFor('spijbelen');
    const [hit] = mergeHits(
      answerer,
      weak,
      [found('/begrippen/#schooluitval', 'Wie spijbelt, loopt gevaar.')],
      ['spijbelen'],
      [],
      false,
    );
    expect(hit?.segments.some(({ mark }) => mark)).toBe(true);
  });
});
