import { describe, expect, it } from 'vitest';
import { isPublicAddress, refusal } from './public-site.ts';

const complete = {
  naam: 'Trajectwijzer',
  uitgever: 'vzw Voorbeeld',
  adres: 'Kerkstraat 1, 9000 Gent',
  correctieEmail: 'fouten@voorbeeld.be',
  privacyEmail: 'privacy@voorbeeld.be',
};

describe('isPublicAddress', () => {
  it.each([undefined, '', 'geen adres', 'http://localhost:4321', 'http://127.0.0.1/', 'https://trajectwijzer.example'])(
    'takes %s for a trial copy',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it('takes any other address for a public site', () => {
    expect(isPublicAddress('https://www.example.be/')).toBe(true);
    expect(isPublicAddress('https://voorbeeld.github.io/trajectwijzer/')).toBe(true);
  });
});

describe('refusal', () => {
  const address = 'https://www.trajectwijzer.be/';

  it('says in Dutch what to fill in, and where', () => {
    const text = refusal(address, { naam: 'Trajectwijzer', uitgever: 'vzw Voorbeeld' }) ?? '';
    expect(text).toContain('content/instellingen/site.json');
    expect(text).toContain('"correctieEmail"');
    expect(text).toContain('"privacyEmail"');
    expect(text).not.toContain('"uitgever"');
  });

  it('lets a trial copy and a complete site pass', () => {
    expect(refusal(undefined, { naam: 'Trajectwijzer' })).toBeUndefined();
    expect(refusal(address, complete)).toBeUndefined();
  });
});
