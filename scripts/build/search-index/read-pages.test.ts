import { describe, expect, it } from 'vitest';
import { searchedText } from './read-pages.ts';

const page =
  '<!doctype html><html lang="nl-BE"><head></head><body><h1>Titel</h1><main data-pagefind-body><h2 id="deel">Deel</h2><p>Een tekst.</p></main></body></html>';
const headings = (file: string) => searchedText(file, page)?.sections.map(({ heading }) => heading);

describe('searchedText', () => {
  it('reads the sections of a page', () => expect(headings('over/index.html')).toContain('Deel'));

  it('reads of the manual for editors its names and headings alone', () => {
    expect(searchedText('redactie/index.html', page)).toMatchObject({
      title: 'Titel',
      sections: [{ anchor: 'deel', heading: 'Deel', text: '' }],
    });
    expect(searchedText('redactie/fouten/index.html', page)?.title).toBe('Titel');
    expect(headings('redactie/fouten/index.html')).toEqual([]);
  });

  it.each(['gemeente/genk/index.html', 'insluiten/kaart/index.html', '404.html'])('leaves %s out', (file) =>
    expect(searchedText(file, page)).toBeUndefined(),
  );
});
