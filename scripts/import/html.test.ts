import { describe, expect, it } from 'vitest';
import { htmlToText, looksLikeHtml } from './html.ts';
import { ImportError } from './types.ts';

const read = (html: string): string => htmlToText(html).text;

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

describe('htmlToText: running text', () => {
  it('puts a blank line between blocks and one line end at a <br>', () => {
    expect(read('<div><h2>Titel <em>twee</em></h2><p>Een\n   regel.</p><p>Straat 1<br>1000 Brussel</p></div>')).toBe(
      '## Titel twee\n\nEen regel.\n\nStraat 1\n1000 Brussel\n',
    );
  });

  it('keeps one space between inline elements, and none where none stood', () => {
    expect(read('<p><strong>Wie</strong> <em> belt</em>je?</p>')).toBe('Wie beltje?\n');
  });

  it('keeps addresses of links that lead somewhere, and only the words of the others', () => {
    const html =
      '<p><a href="https://voorbeeld.be/x">de <b>site</b></a>, <a href="MAILTO:an@voorbeeld.be">mail</a>, ' +
      '<a href="/pad">hier</a>, <a href="javascript:alert(1)">knop</a><a href="https://voorbeeld.be"><img></a></p>';
    expect(read(html)).toBe('[de site](https://voorbeeld.be/x), [mail](MAILTO:an@voorbeeld.be), hier, knop\n');
  });

  it('decodes entities and leaves comments out', () => {
    expect(read('<p>co&ouml;rdinator &amp; co &lt;3<!-- intern --></p>')).toBe('coördinator & co <3\n');
  });
});

describe('htmlToText: lists', () => {
  it('indents a sublist by two spaces and numbers ordered items anew per list', () => {
    expect(read('<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><ol><li>e</li></ol>')).toBe(
      '- a\n  1. b\n  2. c\n- d\n\n1. e\n',
    );
  });

  it('keeps a sublist that stands straight in the list instead of in an item', () => {
    expect(read('<ol><li>a</li><ul><li>b</li></ul><li>c</li></ol>')).toBe('1. a\n  - b\n2. c\n');
  });

  it('keeps blocks in an item on its line, with their words apart', () => {
    expect(read('<ul><li><p>Een.</p><p>Twee</p></li><li><div>drie</div><div>vier</div>vijf</li></ul>')).toBe(
      '- Een. Twee\n- drie vier vijf\n',
    );
  });
});

describe('htmlToText: tables', () => {
  it('gives a line per row, keeps empty cells and replaces a bar in a cell', () => {
    const html =
      '<table><thead><tr><th>Wie</th><th>Wat|hoe</th></tr></thead>' +
      '<tbody><tr><td><p>An</p><p>Bo</p></td><td></td></tr></tbody></table>';
    expect(read(html)).toBe('| Wie | Wat/hoe |\n| An Bo |  |\n');
  });
});

describe('htmlToText: notes and refusals', () => {
  it('says that the text was HTML, then names every kind of dropped element with its count', () => {
    const { text, notes } = htmlToText(
      '<style>p{}</style><p>Blijft</p><script>weg()</script><script>weg()</script><select><option>weg</option></select>',
    );
    expect(text).toBe('Blijft\n');
    expect(notes).toEqual([
      { kind: 'aangepast', text: 'De tekst bevatte HTML. Die is omgezet naar gewone tekst.' },
      { kind: 'weggelaten', text: '1 keer HTML-onderdeel <style>: dat hoort niet in een tekst.' },
      { kind: 'weggelaten', text: '2 keer HTML-onderdeel <script>: dat hoort niet in een tekst.' },
      { kind: 'weggelaten', text: '1 keer HTML-onderdeel <select>: dat hoort niet in een tekst.' },
    ]);
  });

  it('counts dropped elements inside cells and headings too', () => {
    const { notes } = htmlToText('<h2>Kop<svg></svg></h2><table><tr><td><svg></svg></td></tr></table>');
    expect(notes.at(-1)?.text).toMatch(/^2 keer HTML-onderdeel <svg>/);
  });

  it('refuses elements that are nested too deeply', () => {
    let error: unknown;
    try {
      htmlToText('<span>'.repeat(20_000));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toHaveProperty('message', expect.stringMatching(/^De HTML zit te diep in elkaar om te lezen\./));
  });
});
