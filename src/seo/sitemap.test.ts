import { expect, it } from 'vitest';
import { inSitemap } from './sitemap.ts';

const listed = (path: string) => inSitemap(new URL(path, 'https://trajectwijzer.example').href);

it.each(['/', '/aanbod/zelfscan/', '/gemeente/pajottegem/'])('lists %s', (path) => {
  expect(listed(path)).toBe(true);
});

it.each(['/beheer/', '/zoeken/', '/404/', '/gemeente/galmaarden/'])('leaves %s out', (path) => {
  expect(listed(path)).toBe(false);
});
