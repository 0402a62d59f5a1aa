import { describe, expect, it } from 'vitest';
import { markdownOf } from './markdown-pages.ts';

const page = (main: string, head = '<link rel="canonical" href="https://voorbeeld.be/aanbod/x/">'): string =>
  `<!doctype html><html lang="nl"><head><title>x</title>${head}</head><body><nav>menu</nav><main>${main}</main></body></html>`;
const body = (main: string): string => markdownOf(page(main))?.split('\n').slice(2).join('\n').trim() ?? '';

describe('markdownOf', () => {
  it('begins with the address and holds the main part alone', () => {
    expect(markdownOf(page('<h1>Titel</h1><p>Tekst.</p>'))).toBe(
      '<!-- https://voorbeeld.be/aanbod/x/ -->\n\n# Titel\n\nTekst.\n',
    );
  });

  it('makes no file of a page that search engines may not list', () => {
    expect(markdownOf(page('<h1>Zoeken</h1>', '<meta name="robots" content="noindex">'))).toBeUndefined();
  });

  it('keeps the words of a term and drops its explanation, forms and drawings', () => {
    const term = '<button popovertarget="u">CLB</button><span popover id="u">uitleg</span>';
    const drawings = '<svg><text>kaart</text></svg><img src="data:image/gif;base64,R0" alt="">';
    expect(body(`<p>Bel het ${term}’s nu.</p><form>zoek</form>${drawings}`)).toBe('Bel het CLB’s nu.');
  });

  it('makes addresses whole, and parts what only a style keeps apart', () => {
    expect(body('<ul><li><a href="/regio/limburg/">Limburg</a><b>Ann</b></li></ul>')).toBe(
      '- [Limburg](https://voorbeeld.be/regio/limburg/) **Ann**',
    );
    expect(body('<p>via Babs<a href="mailto:a@b.be">a@<wbr>b.be</a></p>')).toBe('via Babs [a@b.be](mailto:a@b.be)');
  });

  it('writes tables, lists of facts and folded parts', () => {
    const table = '<table><thead><tr><th>Wat</th></tr></thead><tbody><tr><td>een</td></tr></tbody></table>';
    expect(body(table)).toBe('| Wat |\n| --- |\n| een |');
    expect(body('<dl><div><dt>Kost</dt><dd>gratis</dd></div></dl>')).toBe('- Kost: gratis');
    expect(body('<details><summary><h2>Hoe?</h2></summary><p>Zo.</p></details>')).toBe('## Hoe?\n\nZo.');
    expect(body('<details><summary>Meer</summary><p>Zo.</p></details>')).toBe('**Meer**\n\nZo.');
  });
});
