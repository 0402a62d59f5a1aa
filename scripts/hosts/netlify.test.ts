import { describe, expect, it } from 'vitest';
import { addressOf } from './files.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { everywhere, headersAt, HSTS, type Headers } from './rules.ts';

const files = [
  '404.html',
  '_astro/a.Xy12.js',
  'beheer/index.html',
  'index.html',
  'insluiten/index.html',
  'insluiten/kaart/index.html',
  'insluiten/regio/limburg/index.html',
  'kaart/index.html',
  'robots.txt',
  'zoek/bbb81687/pagefind/pagefind.js',
  'zoek/kop.json',
].toSorted();

/** The blocks of a `_headers` file: pattern and headers. */
function read(text: string): [pattern: string, headers: Headers][] {
  const blocks = text.split('\n').reduce<[string, Record<string, string>][]>((found, line) => {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    const last = found.at(-1)?.[1];
    if (line.startsWith('/')) found.push([line, {}]);
    else if (name && last) last[name] = value;
    return found;
  }, []);
  return blocks;
}
const fits = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

describe('headersFile', () => {
  it.each(['/', '/trajectwijzer/'])('gives each file below %s its headers, each from one pattern', (base) => {
    const blocks = read(headersFile({ base, redirects: [] }, files));
    for (const file of files) {
      const path = addressOf(file);
      const given = blocks.filter(([pattern]) => fits(pattern, base + path.slice(1))).map(([, headers]) => headers);
      const names = given.flatMap((headers) => Object.keys(headers));
      expect(new Set(names).size, path).toBe(names.length);
      expect(Object.assign({}, ...given), path).toEqual({
        ...everywhere,
        [HSTS.name]: HSTS.value,
        ...headersAt(base)(path),
      });
    }
  });
});

describe('redirectsFile', () => {
  it('sends on from both forms of an old address', () => {
    expect(redirectsFile({ base: '/wijzer/', redirects: [['/oud/', '/kaart/#lijst']] })).toContain(
      '\n/wijzer/oud/ /wijzer/kaart/#lijst 301\n/wijzer/oud /wijzer/kaart/#lijst 301\n',
    );
  });
});
