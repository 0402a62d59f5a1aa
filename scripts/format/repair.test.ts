import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentChecker } from '../check/check.ts';
import { filesOf, site, type Texts } from '../check/fixture.ts';
import { repairSummary } from '../check/format.ts';
import { repairedFiles } from './files.ts';
import { cleanText, repairBody, repairValue } from './repair.ts';

const secure = new Set(['vzwkrijt.be/aanbod']);
const body = (text: string): string => repairBody(text, secure);

describe('repairValue', () => {
  it.each([
    ['date', '21/11/2026', '2026-11-21'],
    ['date', '1-9-2026', '2026-09-01'],
    ['date', '21 november 2026', '2026-11-21'],
    ['date', '31/02/2026', '31/02/2026'],
    ['date', '11/21/2026', '11/21/2026'],
    ['tel', '0470 12 34 56', '+32470123456'],
    ['tel', '+32 (0)470/12.34.56', '+32470123456'],
    ['tel', '1234', '1234'],
    ['email', 'mailto:an.peeters@vzwkrijt.be', 'an.peeters@vzwkrijt.be'],
    ['email', 'an.peeters @VZWKrijt.be ;', 'an.peeters@vzwkrijt.be'],
    ['email', 'an; jef@vzwkrijt.be', 'an; jef@vzwkrijt.be'],
    ['uri', 'www.vzwkrijt.be/aanbod', 'https://www.vzwkrijt.be/aanbod'],
    ['uri', 'http://www.vzwkrijt.be/aanbod/', 'https://www.vzwkrijt.be/aanbod/'],
    ['uri', 'http://www.vzwkrijt.be/anders', 'http://www.vzwkrijt.be/anders'],
    ['uri', 'https://www.vzwkrijt.be/?utm_source=x', 'https://www.vzwkrijt.be/'],
  ] as const)('writes a %s "%s" as "%s"', (format, from, to) => {
    expect(repairValue(from, { format }, secure)).toBe(to);
  });
});

describe('repairBody', () => {
  it.each([
    ['5\u00A0scholen', '5 scholen'],
    ['school\u00ADuitval', 'schooluitval'],
    ['coo\u0308rdinator', 'coördinator'],
    ['de coÃ¶rdinator', 'de coördinator'],
    ['oﬃcieel', 'officieel'],
    ['• een\n• twee', '- een\n- twee'],
    ['-een\n– twee', '- een\n- twee'],
    ['1.eerst', '1. eerst'],
    ['##Kop', '## Kop'],
    ['[a] (/b/)', '[a](/b/)'],
    ['een\r\ntwee', 'een\ntwee'],
    ['Zie [het aanbod](http://www.vzwkrijt.be/aanbod).', 'Zie [het aanbod](https://www.vzwkrijt.be/aanbod).'],
    ['    vier', 'vier'],
    ['- een\n\n    vervolg', '- een\n\n    vervolg'],
    ['`##Kop` en `[a] (/b/)`', '`##Kop` en `[a] (/b/)`'],
    ['```\n•\tcode\n```', '```\n•\tcode\n```'],
    ['-5 graden – of –', '-5 graden – of –'],
    ['De groeps- en klasuren.', 'De groeps- en klasuren.'],
  ])('writes %j as %j', (from, to) => {
    expect(body(from)).toBe(to);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => cleanText(cleanText(text)) === cleanText(text)));
    fc.assert(fc.property(fc.string(), (text) => body(body(text)) === body(text)));
  });
});

describe('what fix puts right', () => {
  const CONTACT = 'content/contacten/an-peeters.json';
  const OFFER = 'content/aanbod/zelfscan.mdx';
  const options = { today: '2026-11-22' };
  const check = (files: ReturnType<typeof filesOf>) => new ContentChecker(options).check(files);

  it('is what the content check counts, and no more', () => {
    const texts: Texts = {
      ...site,
      [CONTACT]: (site[CONTACT] ?? '').replace('+32470123456', '0470/12.34.56').replace('2026-11-21', '21/11/2026'),
      [OFFER]: `${site[OFFER] ?? ''}\n• een\u00A0punt\n\n##Kop\n\nTekst en [weg](/bestaat-niet/).\n`,
    };
    const before = check(filesOf(texts));
    const after = check(repairedFiles(filesOf(texts)));
    expect(before.map(({ code }) => code).toSorted()).toEqual(
      ['datum-fout', 'link-intern', 'opmaak-fout', 'opmaak-fout', 'teken-onzichtbaar', 'telefoon-fout'].toSorted(),
    );
    expect(after.map(({ code }) => code)).toEqual(['link-intern']);
    expect(repairSummary(before, after)).toBe('5 hiervan zet "npm run fix" recht.');
    expect(repairSummary(after, after)).toBe('');
  });

  it('leaves alone what it can not read: another encoding, two versions in one, broken facts', () => {
    const broken = filesOf({
      ...site,
      [CONTACT]: '{"naam": ',
      [OFFER]: `${site[OFFER] ?? ''}\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n`,
    });
    const windows = { path: 'content/paginas/oud.mdx', bytes: Uint8Array.of(45, 45, 45, 10, 233, 10) };
    const files = [...broken, windows];
    const repaired = repairedFiles(files);
    for (const path of [CONTACT, OFFER, windows.path])
      expect(repaired.findLast((file) => file.path === path)).toBe(files.findLast((file) => file.path === path));
  });
});
