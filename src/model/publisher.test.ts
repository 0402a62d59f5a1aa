import { describe, expect, it } from 'vitest';
import { correctionMail, missingForPublic, publisherOf } from './publisher.ts';

const complete = {
  naam: 'Trajectwijzer',
  uitgever: 'vzw Voorbeeld',
  website: 'https://www.voorbeeld.be/',
  correctieEmail: 'fouten@voorbeeld.be',
  privacyEmail: 'privacy@voorbeeld.be',
};

describe('missingForPublic', () => {
  it('names every key that is still empty, and takes a website for a postal address', () => {
    expect(missingForPublic({ naam: 'Trajectwijzer' }).map((line) => /"(\w+)"/.exec(line)?.[1])).toEqual([
      'uitgever',
      'adres',
      'correctieEmail',
      'privacyEmail',
    ]);
    expect(missingForPublic(complete)).toEqual([]);
  });
});

describe('publisherOf', () => {
  it('gives nobody as long as something is missing', () => {
    const { privacyEmail: _left, ...incomplete } = complete;
    expect(publisherOf(incomplete)).toBeUndefined();
    expect(publisherOf(complete)).toEqual({
      name: 'vzw Voorbeeld',
      website: 'https://www.voorbeeld.be/',
      corrections: 'fouten@voorbeeld.be',
      privacy: 'privacy@voorbeeld.be',
    });
  });
});

describe('correctionMail', () => {
  it('names the page and the day it was checked, with every character safe in an address', () => {
    const mail = new URL(
      correctionMail(
        { corrections: 'fouten@voorbeeld.be' },
        { title: 'Genk & co', url: 'https://a.be/gemeente/genk/', checked: '22 november 2026' },
      ),
    );
    expect(mail.pathname).toBe('fouten@voorbeeld.be');
    expect(mail.searchParams.get('subject')).toBe('Fout op "Genk & co"');
    expect(mail.searchParams.get('body')).toMatch(
      /^Pagina: https:\/\/a\.be\/gemeente\/genk\/\r\nNagekeken op: 22 november 2026\r\n/,
    );
  });
});
