import { describe, expect, it } from 'vitest';
import { headersFor, isRefused } from './rules.ts';

describe('headersFor', () => {
  it.each(['/', '/kaart/', '/404.html', '/nergens', '/insluiten/', '/beheer/', '/_astro/a.js', '/plaatsen.json'])(
    'lets no other site frame %s',
    (path) => {
      expect(headersFor(path)['Content-Security-Policy']).toBe("frame-ancestors 'none'");
    },
  );

  it.each(['/insluiten/kaart/', '/insluiten/regio/limburg/', '/insluiten/gemeente/genk/'])(
    'lets %s be framed',
    (path) => {
      expect(headersFor(path)['Content-Security-Policy']).toBeUndefined();
    },
  );

  it('keeps for ever what has its content in its name, and nothing else', () => {
    const lasts = (path: string) => headersFor(path)['Cache-Control']?.includes('immutable');
    expect(['/_astro/a.Xy12.js', '/zoek/bbb81687/pagefind/index/nl_1.pf_index'].every(lasts)).toBe(true);
    expect(['/', '/zoek/kop.json', '/plaatsen.json'].some(lasts)).toBe(false);
  });

  it('leaves the form its window for signing in', () => {
    expect(headersFor('/beheer/')['Cross-Origin-Opener-Policy']).toBeUndefined();
    expect(headersFor('/kaart/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
  });
});

describe('isRefused', () => {
  it.each(['/.git/config', '/kaart/.verborgen', '/.htaccess', '/.well-knownx', '/_headers'])('refuses %s', (path) => {
    expect(isRefused(path)).toBe(true);
  });

  it.each(['/', '/.well-known/security.txt', '/a.b/c', '/kaart/'])('allows %s', (path) => {
    expect(isRefused(path)).toBe(false);
  });
});
