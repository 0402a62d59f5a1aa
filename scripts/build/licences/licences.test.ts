import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { insideSveltia } from './inside-sveltia.ts';
import { grouped, licencesText, type Notice } from './notice.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('the notices of what @sveltia/cms carries within', () => {
  const notices = JSON.parse(readFileSync(join(root, 'scripts/build/licences/sveltia-cms.json'), 'utf8')) as Notice[];

  it('are those of this version: else run `npm run licenties`', () => {
    const inside = insideSveltia(root);
    expect(inside.length).toBeGreaterThan(40);
    expect(inside.map((id) => id.replace(/@[^@]+$/, ''))).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'lexical', 'dompurify', 'svelte', '@sveltia/ui']),
    );
    expect(notices.flatMap(({ packages }) => packages).toSorted()).toEqual(inside);
  });

  it('each name who made it', () => {
    expect(notices.filter(({ text }) => !/copyright|\(c\)|Apache License/i.test(text))).toEqual([]);
  });
});

describe('grouped', () => {
  it('says the same text once, with every package that it is of', () => {
    const of = (name: string, text: string): Notice => ({ packages: [name], licence: 'MIT', text });
    expect(grouped([of('b@1', 'By  X\nfree'), of('c@1', 'By Y'), of('a@1', 'By X free')])).toEqual([
      { packages: ['a@1', 'b@1'], licence: 'MIT', text: 'By  X\nfree' },
      { packages: ['c@1'], licence: 'MIT', text: 'By Y' },
    ]);
  });
});

describe('licencesText', () => {
  it('has a heading for each part and what belongs to it below', () => {
    const text = licencesText([['Fonts', [{ packages: ['f@1'], licence: 'OFL-1.1', text: 'Copyright F\n' }]]]);
    expect(text).toMatch(/=\nFonts\n=+\n\n-+\nf@1\nOFL-1\.1\n\nCopyright F\n$/);
  });
});
