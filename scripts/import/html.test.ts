import { describe, expect, it } from 'vitest';
import { looksLikeHtml, readHtml } from './html.ts';
import { markdownOf } from './markdown.ts';
import { ImportError } from './types.ts';

const read = (html: string): string => markdownOf(readHtml(html).blocks);

describe('looksLikeHtml', () => {
  it.each([
    '<p>Hallo</p>',
    'Tekst<BR/>verder',
    '<!DOCTYPE html>',
    '<a href="https://voorbeeld.be">x</a>',
    '<h3 class="x">',
  ])('sees the tags in %s', (text) => {
    expect(looksLikeHtml(text)).toBe(true);
  });

  it.each(['minder < dan 5 en > 3', '<an.peeters@voorbeeld.be>', 'Vul <naam> in', '<parcours>', '<p'])(
    'takes %s for plain text',
    (text) => {
      expect(looksLikeHtml(text)).toBe(false);
    },
  );
});

describe('readHtml: running text', () => {
  it('makes a block of each block, and keeps the line of a <br>', () => {
    expect(read('<div><h2>Titel <em>twee</em></h2><p>Een\n   regel.</p><p>Straat 1<br>1000 Brussel</p></div>')).toBe(
      '## Titel twee\n\nEen regel.\n\nStraat 1\\\n1000 Brussel',
    );
  });

  it('splits a paragraph at an empty line, and makes a list of lines with a bullet', () => {
    expect(read('<p>Een<br><br>Twee:<br>• a<br>• b<br>Drie</p>')).toBe('Een\n\nTwee:\n\n- a\n- b\n\nDrie');
  });

  it('keeps one space between inline elements, and none where none stood', () => {
    expect(read('<p><strong>Wie</strong> <em> belt</em>je?</p>')).toBe('Wie beltje?');
  });

  it('keeps addresses of links that lead somewhere, and tells those of the others', () => {
    const html =
      '<p><a href="https://voorbeeld.be/x">de <b>site</b></a>, <a href="MAILTO:an@voorbeeld.be">mail</a>, ' +
      '<a href="/pad">hier</a>, <a href="javascript:alert(1)">knop</a><a href="https://voorbeeld.be"><img></a></p>';
    expect(read(html)).toBe('[de site](https://voorbeeld.be/x), [mail](MAILTO:an@voorbeeld.be), hier, knop');
    expect(readHtml(html).notes.map((note) => note.text)).toContain(
      'Links binnen de oude site, waarvan alleen de woorden bleven: hier (/pad).',
    );
  });

  it('writes a link whose words are its address as a link, since MDX has no other form', () => {
    expect(read('<a href="https://voorbeeld.be/">https://voorbeeld.be/</a>')).toBe(
      '[https://voorbeeld.be/](https://voorbeeld.be/)',
    );
  });

  it('decodes entities, leaves comments and invisible characters out', () => {
    expect(read('<p>co&ouml;rdi&shy;nator&nbsp;&amp; co &lt;3<!-- intern --></p>')).toBe('coördinator & co \\<3');
  });
});

describe('readHtml: lists', () => {
  it('keeps sublists, and the number with which a list starts', () => {
    expect(read('<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><ol start="3"><li>e</li></ol>')).toBe(
      '- a\n  1. b\n  2. c\n- d\n\n3. e',
    );
  });

  it('keeps a sublist that stands straight in the list instead of in an item', () => {
    expect(read('<ol><li>a</li><ul><li>b</li></ul><li>c</li></ol>')).toBe('1. a\n   - b\n2. c');
  });

  it('makes a list of the paragraphs with bullets of Word, links and levels included', () => {
    const item = (level: number, bullet: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${bullet}` +
      `<span>&nbsp;&nbsp; </span></span>${text}</p>`;
    expect(
      read(item(1, '·', 'Met <a href="https://a.be/">link</a>') + item(2, 'o', 'Onder') + item(1, '·', 'Twee')),
    ).toBe('- Met [link](https://a.be/)\n  - Onder\n- Twee');
  });

  it('keeps blocks in an item apart', () => {
    expect(read('<ul><li><p>Een.</p><p>Twee</p></li><li>drie</li></ul>')).toBe('- Een.\n\n  Twee\n- drie');
  });
});

describe('readHtml: tables', () => {
  it('gives a row per row, keeps empty cells, the words of a cell apart and the caption', () => {
    const html =
      '<table><caption>Wie doet wat</caption><thead><tr><th>Wie</th><th>Wat|hoe</th></tr></thead>' +
      '<tbody><tr><td><p>An</p><p>Bo</p></td><td></td></tr></tbody></table>';
    expect(read(html)).toBe('Wie doet wat\n\n| Wie | Wat\\|hoe |\n| --- | --- |\n| An / Bo | |');
  });

  it('takes the first row for the header where there is none', () => {
    expect(read('<table><tr><td>A</td></tr><tr><td>1</td></tr></table>')).toBe('| A |\n| --- |\n| 1 |');
  });

  it('reads a table that only puts parts of a page in place as those parts', () => {
    expect(read('<table><tr><td><h2>Kop</h2><p>Tekst</p></td><td>Rechts</td></tr></table>')).toBe(
      '## Kop\n\nTekst\n\nRechts',
    );
  });
});

describe('readHtml: what a page shows and hides', () => {
  /** Each hidden part holds the word `stil`, each part that a reader sees one that begins with `zie`. */
  const page = `<!doctype html><title>stil</title><style>.stil{}</style>
<div id="cookie-banner"><p>stil Deze site gebruikt cookies.</p><button>stil</button></div>
<div class="ot-consent-sdk">stil</div><section role="alertdialog">stil</section>
<main class="has-cookies"><article><h1>zieTitel van de pagina</h1>
<h2><button type="button" aria-expanded="false">zieKop over <b>scholen</b><i aria-hidden="true">stil</i></button></h2>
<div><p>zieEen zin.<span style="color:red; DISPLAY : none !important">stil</span></p></div>
<button aria-expanded="false">zieTwee kan ook</button><p>zieDrie</p>
<ul><li>zieVier</li><li hidden>stil</li></ul>
<p hidden="until-found">stil</p><p style="visibility:hidden">stil</p><div aria-hidden="true"><p>stil</p></div>
<noscript><p>stil</p></noscript><template><p>stil</p></template><script>stil()</script>
<p style="display: block">zieVijf</p><p aria-hidden="false">zieZes</p><details><summary>zieZeven</summary>zieAcht</details>
<table><tr><th>zieNegen</th><td>zieTien<span hidden>stil</span></td></tr></table></article></main>`;

  it('takes in all that a reader sees and nothing that is hidden, and tells the words of that', () => {
    const { blocks, notes } = readHtml(page);
    const draft = markdownOf(blocks);
    expect(draft).not.toContain('stil');
    expect([...new Set(page.match(/zie\p{L}+/gu))].filter((word) => !draft.includes(word))).toEqual([]);
    expect(draft).toContain('## zieKop over scholen');
    expect(draft).toContain('### zieTwee kan ook');
    expect(notes.map(({ text }) => text)).toContain(
      '2 keer HTML-onderdeel <div cookies>: dat hoort niet in een tekst. Daarin stond: "stil Deze site gebruikt cookies. stil / stil".',
    );
  });

  it('keeps a text about cookies, and a page in an element that has them in its name', () => {
    expect(read('<div class="cookie-page"><h1>Cookies</h1><p>We hebben er geen.</p></div>')).toContain('geen');
    expect(read(`<div class="cookiebeleid"><p>${'Een lange zin. '.repeat(200)}</p></div>`)).toContain('Een lange zin.');
  });
});

describe('readHtml: notes and refusals', () => {
  it('names every kind of dropped element with its count and its words', () => {
    const { blocks, notes } = readHtml(
      '<style>p{}</style><nav>Home <a href="/x">Aanbod</a></nav><p>Blijft <s>niet</s></p><script>weg()</script>' +
        '<script>weg()</script><img alt="Tijdlijn"><div hidden>Verborgen</div><footer>info@voorbeeld.be</footer>',
    );
    expect(markdownOf(blocks)).toBe('Blijft');
    expect(notes.map((note) => note.text)).toEqual([
      'De tekst bevatte HTML. Die is omgezet naar gewone tekst.',
      '1 keer HTML-onderdeel <style>: dat hoort niet in een tekst.',
      '1 keer HTML-onderdeel <nav>: dat hoort niet in een tekst. Daarin stond: "Home Aanbod".',
      '1 keer HTML-onderdeel <s>: dat hoort niet in een tekst. Daarin stond: "niet".',
      '2 keer HTML-onderdeel <script>: dat hoort niet in een tekst.',
      '1 keer HTML-onderdeel <img>: dat hoort niet in een tekst. Daarin stond: "Tijdlijn".',
      '1 keer HTML-onderdeel <div hidden>: dat hoort niet in een tekst. Daarin stond: "Verborgen".',
      '1 keer HTML-onderdeel <footer>: dat hoort niet in een tekst. Daarin stond: "info@voorbeeld.be".',
    ]);
  });

  it('refuses elements that are nested too deeply', () => {
    expect(() => readHtml('<div>\n'.repeat(20_000))).toThrow(ImportError);
    expect(() => readHtml('<div>\n'.repeat(20_000))).toThrow(/^De HTML zit te diep in elkaar om te lezen\./);
  });

  it('reads a long page with many small elements', () => {
    const page = `<p>${'<span>Een</span> woord<br>'.repeat(15_000)}</p>${'<p>Een <b>zin</b>.</p>'.repeat(5000)}`;
    expect(readHtml(page).blocks).toHaveLength(5001);
  }, 60_000);
});
