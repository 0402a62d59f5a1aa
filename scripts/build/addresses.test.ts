import { describe, expect, it } from 'vitest';
import { siteAddresses } from './addresses.ts';

const of = (html: string, path = '/aanbod/') => [...siteAddresses(html, path)];

describe('siteAddresses', () => {
  it.each([
    ['<a href="/kaart/?laag=a#b">', '/kaart/'],
    ['<a href="../kaart/">', '/kaart/'],
    ['<link rel="preload" href="/font.woff2" as="font">', '/font.woff2'],
    ['<link rel="preload" imagesrcset="/c.webp 1x" as="image">', '/c.webp'],
    ['<script src="/a.js"></script>', '/a.js'],
    ['<svg><use href="/icons.svg#tel"/></svg>', '/icons.svg'],
    ['<svg><a xlink:href="/regio/limburg/"/></svg>', '/regio/limburg/'],
    ['<form action="/zoeken/">', '/zoeken/'],
    ['<template><img src="/t.png"></template>', '/t.png'],
    ['<img style="background: url(/b.png)">', '/b.png'],
    ['<meta property="og:image" content="/og.png">', '/og.png'],
    ['<meta http-equiv="refresh" content="0;url=/nieuw/">', '/nieuw/'],
    ['<a href="/caf%C3%A9/">', '/café/'],
    ['<a href="/100%/">', '/100%/'],
  ])('finds %s', (html, path) => {
    expect(of(html)).toEqual([path]);
  });

  it('finds every candidate of a srcset and every url() of a style', () => {
    expect(of('<img srcset="/a.webp 1x, /b.webp 2x">')).toEqual(['/a.webp', '/b.webp']);
    expect(of(`<style>@font-face { src: url("/a.woff2"), url('/b.woff2'), url( /c.woff2 ) }</style>`)).toEqual([
      '/a.woff2',
      '/b.woff2',
      '/c.woff2',
    ]);
  });

  it('knows the site by its canonical link', () => {
    const head = '<link rel="canonical" href="https://wijzer.example/aanbod/">';
    const image = '<meta property="og:image" content="https://wijzer.example/og.png">';
    expect(of(head + image)).toEqual(['/aanbod/', '/og.png']);
    expect(of(image)).toEqual([]);
  });

  it.each([
    '<a href="https://elders.example/x">',
    '<a href="mailto:a@b.be">',
    '<a href="tel:+3221234567">',
    '<a href="http://[">',
    '<p>href="/x/"</p>',
    '<script>const a = "<img src=/x.png>"</script>',
    '<meta name="description" content="/x/">',
  ])('leaves %s alone', (html) => {
    expect(of(html)).toEqual([]);
  });

  it('takes a link to the page itself as that page', () => {
    expect(of('<a href="#top">')).toEqual(['/aanbod/']);
  });
});
