import { describe, expect, it } from 'vitest';
import { isIgnored, filePlace } from './place.ts';

const codesOf = (path: string) => filePlace(path).diagnostics.map(({ code }) => code);

describe('filePlace', () => {
  it.each([
    'content/aanbod/zelfscan.mdx',
    'content/contacten/an-peeters.json',
    'content/geo/README.md',
    'content/instellingen/site.json',
    'content/woordenlijst.txt',
    'content/doorverwijzingen.json',
  ])('accepts %s', (path) => {
    expect(filePlace(path).diagnostics).toEqual([]);
  });

  it.each([
    ['content/aanbod/zelfscan.md', 'extensie-fout'],
    ['content/contacten/colette.mdx', 'extensie-fout'],
    ['content/contacten/colette', 'extensie-fout'],
    ['content/aanbod/Zelfscan.mdx', 'bestandsnaam-fout'],
    ['content/aanbod/zelf--scan.mdx', 'bestandsnaam-fout'],
    ['content/aanbod/dé.mdx', 'bestandsnaam-fout'],
    ['content/aanbod/oud/zelfscan.mdx', 'map-onverwacht'],
    ['content/aanbiedingen/zelfscan.mdx', 'map-onverwacht'],
    ['content/zelfscan.mdx', 'map-onverwacht'],
    ['content/instellingen/Site.json', 'extensie-fout'],
  ])('refuses %s as %s', (path, code) => {
    expect(codesOf(path)).toEqual([code]);
  });

  it('suggests the folder and the name that were meant', () => {
    expect(filePlace('content/contact/x.json').diagnostics[0]?.message).toContain('Bedoelde je "contacten"?');
    expect(filePlace('content/aanbod/Dé Selfie (kopie).mdx').diagnostics[0]?.remedy).toContain(
      'content/aanbod/de-selfie-kopie.mdx',
    );
  });
});

describe('isIgnored', () => {
  it('passes over what git and systems leave behind', () => {
    expect([
      isIgnored('content/aanbod/.gitkeep'),
      isIgnored('content/.DS_Store'),
      isIgnored('content/aanbod/a.mdx'),
    ]).toEqual([true, true, false]);
  });
});
