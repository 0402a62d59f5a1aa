import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const page = (main: string, head = '') =>
  `<!doctype html><html lang="nl-BE"><head>${head}</head><body><header><h1>Groeps<wbr>traject</h1></header><main data-pagefind-body>${main}</main></body></html>`;

describe('readPage', () => {
  it('cuts the content at headings with an id', () => {
    const read = readPage(
      page(
        '<p>Vooraf.</p><h2 id="kostprijs">Kostprijs</h2><p>Staat in <em>geen</em> bron.</p><h3>Zonder id</h3><p>Meer</p>',
      ),
      '/aanbod/groepstraject/',
    );
    expect(read?.title).toBe('Groepstraject');
    expect(read?.sections).toEqual([
      { anchor: '', heading: 'Groepstraject', level: 1, text: 'Vooraf.' },
      { anchor: 'kostprijs', heading: 'Kostprijs', level: 2, text: 'Staat in geen bron. Zonder id. Meer.' },
    ]);
  });

  it('takes the id of a wrapper for its first heading only', () => {
    const read = readPage(
      page('<section id="rots"><h2>ROTS</h2><p>Overleg.</p><h3>Verder</h3></section>'),
      '/begrippen/',
    );
    expect(read?.sections.map(({ anchor, heading }) => `${anchor} ${heading}`)).toEqual([
      ' Groepstraject',
      'rots ROTS',
    ]);
  });

  it('leaves out what nobody reads as text', () => {
    const read = readPage(
      page(
        '<nav>menu</nav><p>tekst<span class="visually-hidden"> verborgen</span></p><script>x</script><svg><text>figuur</text></svg>',
      ),
      '/',
    );
    expect(read?.sections[0]?.text).toBe('tekst.');
  });

  it('reads the words that explain themselves, and not their explanation', () => {
    const term =
      '<span class="term"><button type="button" popovertarget="t">lokaal bestuur</button><span id="t" popover data-pagefind-ignore>Gemeente en OCMW.</span></span>';
    const read = readPage(page(`<p>Een ${term} vraagt het traject aan.</p><button>Print</button>`), '/');
    expect(read?.sections[0]?.text).toBe('Een lokaal bestuur vraagt het traject aan.');
  });

  it('makes sentences of labels, lists and tables', () => {
    const main =
      '<p>Wat je krijgt:</p><ul><li>twee jaar begeleiding</li><li>een <b>vast</b> aanspreekpunt</li></ul>' +
      '<dl><div><dt>Prijs</dt><dd>gratis</dd></div></dl><table><tr><th>Duur</th><td>2 jaar</td></tr></table>';
    expect(readPage(page(main), '/')?.sections[0]?.text).toBe(
      'Wat je krijgt: twee jaar begeleiding. een vast aanspreekpunt. Prijs: gratis. Duur: 2 jaar.',
    );
  });

  it('keeps words apart that styles keep apart', () =>
    expect(
      readPage(page('<p><a>Antwerpen</a><span>Babs</span><a>babs<wbr>@voorbeeld.be</a></p>'), '/')?.sections[0]?.text,
    ).toBe('Antwerpen Babs babs@voorbeeld.be.'));

  it('joins the small sections of a manual to the larger ones', () => {
    const read = readPage(
      page(
        `<h2 id="a">Alfa</h2>${Array.from({ length: 30 }, (_, index) => `<h3 id="s${index}">Stap ${index}</h3><p>Tekst.</p>`).join('')}`,
      ),
      '/redactie/',
    );
    expect(read?.sections.map(({ anchor }) => anchor)).toEqual(['', 'a']);
    expect(read?.sections[1]?.text).toMatch(/^Stap 0\. Tekst\. Stap 1\./);
  });

  it('reads the facets', () => {
    const head =
      '<meta name="description" content="Kort."><meta name="zoek-soort" content="aanbod"><meta name="zoek-doelgroep" content="basisschool">';
    const read = readPage(page('x', head), '/aanbod/groepstraject/');
    expect(read).toMatchObject({ description: 'Kort.', soort: 'aanbod', doelgroep: ['basisschool'], regio: [] });
  });

  it('skips a page that asks to be left out', () =>
    expect(readPage('<h1>Zoeken</h1><main>x</main>', '/zoeken/')).toBeUndefined());
});
