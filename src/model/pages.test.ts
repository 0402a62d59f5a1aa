import { describe, expect, it } from 'vitest';
import { pageAt, pageIds, pages } from './pages.ts';

describe('pages', () => {
  it('have names and addresses of their own', () => {
    expect(new Set(pageIds).size).toBe(pages.length);
    expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length);
  });
});

describe('pageAt', () => {
  it.each([
    ['/', 'start'],
    ['/begrippen/', 'begrip'],
    ['/over/', 'pagina'],
    ['/aanbod/zelfscan/', 'aanbod'],
    ['/regio/limburg/', 'regio'],
    ['/gemeente/genk/', 'gemeente'],
    ['/bestaat-niet/', 'pagina'],
  ])('knows the kind of %s', (path, kind) => {
    expect(pageAt(path).kind).toBe(kind);
  });

  it('keeps search, what editors must check and the page for a wrong address unlisted, and no other', () => {
    const unlisted = pages.filter(({ href }) => pageAt(href).unlisted).map(({ id }) => id);
    expect(unlisted).toEqual(['fouten', 'nakijken', 'zoeken', 'niet-gevonden']);
  });
});
