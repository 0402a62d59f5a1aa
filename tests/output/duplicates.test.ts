/**
 * Each thing is said once: no run of twelve words stands on two pages. Data that pages share by design (contact cards,
 * sources, cards of offers) is marked with `data-shared` in the HTML, and does not count; nor do explanations of terms.
 */
import { expect, it } from 'vitest';
import { attribute, elements, mainOf, readContentPages, textOf, type DistPage, type Element } from '../support/dist.ts';
import { repetitions, wordsOf } from '../support/passages.ts';

/** The explanation of a term is closed until somebody asks for it. */
const isClosed = (element: Element) => attribute(element, 'popover') !== undefined;
const isShared = (element: Element) => attribute(element, 'data-shared') !== undefined || isClosed(element);
const blockTags = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'h2',
  'h3',
  'h4',
  'h5',
  'td',
  'th',
  'caption',
  'figcaption',
  'summary',
  'blockquote',
]);

/** Texts of the blocks of a page's main content, without what is shared; a block inside another counts apart. */
function blocksOf(page: DistPage): string[] {
  const main = mainOf(page);
  const shared = new Set([...elements(main)].filter(isShared).flatMap((element) => [element, ...elements(element)]));
  return [...elements(main)]
    .filter((element) => blockTags.has(element.tagName) && !shared.has(element))
    .map((element) =>
      textOf(element, (inner) => isShared(inner) || (blockTags.has(inner.tagName) && inner !== element)),
    );
}

/** The pages of municipalities share one sentence pattern by design: the first of them stands for all. */
function sample(pages: readonly DistPage[]): DistPage[] {
  const isMunicipality = ({ path }: DistPage) => /^\/gemeente\/[^/]+\/$/.test(path);
  const first = pages.find(isMunicipality);
  return pages.filter((page) => !isMunicipality(page) || page === first);
}

it('no passage of twelve words stands on two pages', () => {
  const pages = sample(readContentPages());
  expect(pages.length).toBeGreaterThan(20);
  const texts = pages.map((page) => ({ path: page.path, blocks: blocksOf(page) }));
  expect(texts.flatMap(({ blocks }) => blocks).join(' ').length).toBeGreaterThan(20_000);
  const found = repetitions(texts, 12);
  expect(found.map(({ passage, pages: [one, two] }) => `${one} and ${two}: ${passage}`)).toEqual([]);
});

it('little is marked as shared on pages that are read as a text', () => {
  const read = readContentPages().filter(({ path }) => /^\/(?:aanbod\/(?!vergelijken)|netwerken\/)[^/]+\/$/.test(path));
  expect(read.length).toBeGreaterThanOrEqual(10);
  const share = (page: DistPage) =>
    wordsOf(blocksOf(page).join(' ')).length / wordsOf(textOf(mainOf(page), isClosed)).length;
  expect(read.filter((page) => share(page) < 0.35).map((page) => `${page.path}: ${share(page).toFixed(2)}`)).toEqual(
    [],
  );
});

it('would notice a passage that stands on two pages', () => {
  const passage = 'Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.';
  const pages = [
    { path: '/a/', blocks: ['Iets anders.', passage] },
    { path: '/b/', blocks: [`Vooraf. ${passage.toUpperCase()}`] },
    { path: '/c/', blocks: ['Een twee drie vier vijf zes.', 'zeven acht negen tien elf twaalf.'] },
  ];
  expect(repetitions(pages, 12)).toEqual([
    { passage: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien', pages: ['/a/', '/b/'] },
  ]);
});
