/** Pages as content systems make them, grown from a seed: every word that a reader sees is in the draft, and none is glued. */
import { expect, it } from 'vitest';
import { readHtml } from './html.ts';
import { markdownOf } from './markdown.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

/** A page of nested parts; each word has a number of its own, so that none can hide behind another. */
function page(seed: number): { html: string; words: string[] } {
  let state = seed * 2_654_435_761;
  const pick = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % most;
  };
  const words: string[] = [];
  const word = (): string => {
    words.push(`woord${seed}x${words.length}`);
    return words.at(-1) ?? '';
  };
  const some = (part: () => string, most = 3): string => Array.from({ length: 1 + pick(most) }, part).join('');
  const line = (): string =>
    [
      () => `${word()} &amp; ${word()}`,
      () => `<strong>${word()}</strong> <em>${word()}</em>&nbsp;${word()}`,
      () => `<a href="https://voorbeeld.be/${seed}">${word()}</a> ${word()}`,
      () => `<span>${word()}</span><br>${word()}`,
      () => `<a href="/hier">${word()}</a><a href="/daar">${word()}</a>`,
    ][pick(5)]?.() ?? '';
  const card = (): string =>
    `<a href="${pick(2) === 0 ? 'https://voorbeeld.be/' : '/kaart'}"><div>${word()}</div><div>${line().replaceAll(/<\/?a\b[^>]*>/g, ' ')}</div><p>${word()}</p></a>`;
  const part = (depth: number): string => {
    const inner = (): string => (depth > 3 ? `<p>${line()}</p>` : part(depth + 1));
    const shapes = [
      () => `<p>${line()}</p>`,
      () => `<h${2 + pick(3)}>${word()} ${word()}</h${2}>`,
      () => `<div class="a"><div>${some(inner)}</div></div>`,
      () => card(),
      () => `<ul>${some(() => `<li>${line()}${pick(2) === 0 ? inner() : ''}</li>`)}</ul>`,
      () => `<ol>${some(() => `<li>${card()}</li>`)}</ol>`,
      () =>
        `<table><caption>${word()}</caption>${some(() => `<tr><th>${word()}</th><td><div>${line()}</div><div>${line()}</div>${card()}</td></tr>`)}</table>`,
      () =>
        `<dl>${some(() => `<dt><div>${word()}</div><div>${word()}</div></dt><dd>${line()}</dd><dd>${inner()}</dd>`)}</dl>`,
      () => `<details><summary><span>${word()}</span> ${word()}</summary>${some(inner)}</details>`,
      () => `<figure><img src="x.png" alt=""><figcaption>${line()}</figcaption></figure>`,
      () => `<section><header>${inner()}</header><article>${some(inner)}</article></section>`,
      () => `<blockquote>${inner()}</blockquote>`,
      () => `<h3><div>${word()}</div><div>${word()}</div></h3>`,
      () => `<p><a href="https://voorbeeld.be/"><div>${word()}</div><div>${word()}</div></a>${word()}</p>`,
    ];
    return shapes[pick(shapes.length)]?.() ?? '';
  };
  return { html: `<main>${Array.from({ length: 8 }, () => part(0)).join('\n')}</main>`, words };
}

it.each(SEEDS)('page %i loses no word and glues none', (seed) => {
  const { html, words } = page(seed);
  const { blocks, notes } = readHtml(html);
  const draft = markdownOf(blocks);
  const seen = new Set(`${draft}\n${notes.map(({ words: gone = '' }) => gone).join(' ')}`.match(/[\p{L}\d]+/gu));
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => !seen.has(word))).toEqual([]);
});
