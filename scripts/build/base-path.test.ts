import { describe, expect, it } from 'vitest';
import { rebase } from './base-path.ts';
import { siteAddress } from './site-address.ts';

const address = siteAddress('https://voorbeeld.github.io/wijzer/');
const names = ['_astro', 'aanbod', 'favicon.svg', 'kaart', 'media', 'plaatsen.json', 'pagefind', 'zoek'];
const { page, file } = rebase(address, names);
const origin = address.builtWith;

describe('rebase, pages', () => {
  it.each([
    ['<a href="/kaart/?laag=a#b">', '<a href="/wijzer/kaart/?laag=a#b">'],
    ['<a href=/kaart/>', '<a href=/wijzer/kaart/>'],
    ["<a href = '/'>", "<a href = '/wijzer/'>"],
    ['<svg><a xlink:href="/kaart/"/></svg>', '<svg><a xlink:href="/wijzer/kaart/"/></svg>'],
    ['<form action="/aanbod/">', '<form action="/wijzer/aanbod/">'],
    ['<img src="/media/a.webp">', '<img src="/wijzer/media/a.webp">'],
    [
      '<img srcset="/_astro/a.webp 1x, /_astro/b.webp 2x">',
      '<img srcset="/wijzer/_astro/a.webp 1x, /wijzer/_astro/b.webp 2x">',
    ],
    [
      '<meta http-equiv="refresh" content="0;url=/kaart/">',
      '<meta http-equiv="refresh" content="0;url=/wijzer/kaart/">',
    ],
    ['<p style="background:url(/_astro/a.png)">', '<p style="background:url(/wijzer/_astro/a.png)">'],
    ['<style>a{src:url("/_astro/a.woff2")}</style>', '<style>a{src:url("/wijzer/_astro/a.woff2")}</style>'],
    [
      '<script type="module">fetch("/plaatsen.json")</script>',
      '<script type="module">fetch("/wijzer/plaatsen.json")</script>',
    ],
    ['<template><a href="/kaart/"></template>', '<template><a href="/wijzer/kaart/"></template>'],
    [
      `<link rel="canonical" href="${origin}/kaart/">`,
      '<link rel="canonical" href="https://voorbeeld.github.io/wijzer/kaart/">',
    ],
    [`<p>${encodeURIComponent(`${origin}/a`)}`, `<p>${encodeURIComponent('https://voorbeeld.github.io/wijzer/a')}`],
  ])('changes %s', (before, after) => {
    expect(page(before)).toBe(after);
  });

  it.each([
    '<a href="https://voorbeeld.github.io/kaart/">',
    '<a href="#kaart">',
    '<a href="../kaart/">',
    '<a href="//kaart/">',
    '<a href="/kaartje/">',
    '<p title="a /kaart/">/kaart/ &amp; "/kaart/"</p>',
    '<!-- href="/kaart/" -->',
  ])('leaves %s alone', (html) => {
    expect(page(html)).toBe(html);
  });

  it('leaves the form the folder of pictures, which it writes into content', () => {
    expect(page('<script type="application/json">{"src":"/favicon.svg","public_folder":"/media"}</script>')).toBe(
      '<script type="application/json">{"src":"/wijzer/favicon.svg","public_folder":"/media"}</script>',
    );
  });
});

describe('rebase, other files', () => {
  it.each([
    [
      'a.js',
      'x=`/kaart/${a}/`+"/plaatsen.json"+/^\\/aanbod\\//',
      'x=`/wijzer/kaart/${a}/`+"/wijzer/plaatsen.json"+/^\\/wijzer\\/aanbod\\//',
    ],
    ['a.js', 'a.replace(/"/g,"/x")', 'a.replace(/"/g,"/x")'],
    ['a.js', 't=function(e){return`/`+e}', 't=function(e){return`/wijzer/`+e}'],
    ['zoek/snel.json', '{"u":"/kaart/","t":"Op de /kaart/"}', '{"u":"/wijzer/kaart/","t":"Op de /kaart/"}'],
    ['a.pf_fragment', 'pagefind_dcd{"url":"/12/kaart/#a"}', 'pagefind_dcd{"url":"/12/wijzer/kaart/#a"}'],
    ['sitemap-0.xml', `<loc>${origin}/kaart/</loc>`, '<loc>https://voorbeeld.github.io/wijzer/kaart/</loc>'],
    [
      'robots.txt',
      `Disallow: /beheer/\nSitemap: ${origin}/s.xml`,
      'Disallow: /wijzer/beheer/\nSitemap: https://voorbeeld.github.io/wijzer/s.xml',
    ],
  ])('changes %s: %s', (name, before, after) => {
    expect(file(name, before)).toBe(after);
  });
});
