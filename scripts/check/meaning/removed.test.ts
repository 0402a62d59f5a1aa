import { describe, expect, it } from 'vitest';
import { ContentChecker } from '../check.ts';
import { filesOf, site, type Texts } from '../fixture.ts';
import { removedDetails } from '../history.ts';
import { describePerson } from '../person.ts';

const OFFER = 'content/aanbod/zelfscan.mdx';
const PAGE = 'content/paginas/over.mdx';
const once = {
  names: ['An', 'An Peeters', 'Babs', 'Roos'],
  addresses: ['babs@vzwkrijt.be', '+32470123456', '+32473567279'],
};

/** What is told of people who are gone. */
function told(changes: Texts): string[] {
  const checker = new ContentChecker({ today: '2026-11-22', once });
  return checker
    .check(filesOf({ ...site, ...changes }))
    .filter(({ code }) => code === 'naam-verwijderd')
    .map(({ file, line, about }) => `${file}:${line} ${about ?? ''}`);
}
const added = (path: string, text: string): Texts => ({ [path]: `${site[path] ?? ''}\n${text}\n` });

describe('people who are gone from the contacts', () => {
  it('are found in every text that still holds their name, address or number, in any notation', () => {
    expect(
      told({
        ...added(OFFER, 'Bel Babs op 0473 56 72 79.'),
        ...added(PAGE, 'Mail naar babs@vzwkrijt.be of vraag het aan Babs.'),
      }),
    ).toEqual([`${OFFER}:37 Babs`, `${OFFER}:37 0473 56 72 79`, `${PAGE}:9 babs@vzwkrijt.be`, `${PAGE}:9 Babs`]);
  });

  it('are not who is still there, under a fuller name or with the same number', () => {
    expect(told(added(OFFER, 'Vraag het aan An Peeters.'))).toEqual([]);
  });

  it('are whole words with their capitals', () => {
    expect(told(added(OFFER, 'Een roos, de Babson en het Roosje.'))).toEqual([]);
  });

  it('are left alone while a contact can not be read', () => {
    expect(told({ ...added(OFFER, 'Bel Babs.'), 'content/contacten/an-peeters.json': '{' })).toEqual([]);
  });

  it('may stay where a reason says so, and that reason is never told as unused', () => {
    const excused = (site[OFFER] ?? '').replace(
      "bronnen:\n  - 'krijt'",
      "bronnen:\n  - 'krijt'\nuitzonderingen:\n  - soort: 'naam-verwijderd'\n    tekst: 'Babs'\n    reden: 'Ze schreef de bron.'",
    );
    const text = { [OFFER]: `${excused}\nBabs schreef dit.\n` };
    expect(told(text)).toEqual([]);
    const without = new ContentChecker({ today: '2026-11-22' }).check(filesOf({ ...site, ...text }));
    expect(without).toEqual([]);
  });
});

describe('removedDetails', () => {
  it('reads names, addresses and numbers from the lines that a difference takes away', () => {
    const difference = [
      '--- a/content/contacten/babs.json',
      '-  "naam": "Babs \\"B.\\"",',
      '-  "email": "babs@vzwkrijt.be",',
      '-    "adres": "b@vzwkrijt.be",',
      '-  "rol": "coördinator",',
      '+  "naam": "Jef",',
      '-  "telefoon": "+32473567279"',
    ].join('\n');
    expect(removedDetails(difference)).toEqual({
      names: ['Babs "B."'],
      addresses: ['babs@vzwkrijt.be', 'b@vzwkrijt.be', '+32473567279'],
    });
  });
});

describe('describePerson', () => {
  it('lists before a contact goes every text that holds it', () => {
    const files = filesOf({ ...site, ...added(OFFER, 'Vraag het aan An Peeters, op 0470 12 34 56.') });
    const text = describePerson(files, 'an-peeters');
    expect(text).toContain(`${OFFER}:37: An Peeters`);
    expect(text).toContain(`${OFFER}:37: 0470 12 34 56`);
  });

  it('helps with a name that is not there', () => {
    expect(describePerson(filesOf(site), 'an-peters')).toContain('Bedoelde je "an-peeters"?');
  });
});
