/** Reads a built page into what the search indexes: titles, sections with their anchors, and text. Build time only. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageSection {
  /** Fragment of the section; empty for what stands before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  /** Level of the heading: 2, 3 or 4; 4 for a term in a list. */
  readonly level: number;
  readonly text: string;
}

export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly soort: string;
  readonly doelgroep: readonly string[];
  readonly regio: readonly string[];
  readonly sections: readonly PageSection[];
}

/** What nobody reads as text. */
const SKIPPED = new Set('script style svg template noscript form nav button select dialog'.split(' '));
/** Elements that stand inside a word or sentence; around any other a word ends. */
const INLINE = new Set('a abbr b button cite code dfn em i mark q small strong sub sup time span wbr'.split(' '));
/** Elements that say what the next is about. */
const LABELS = new Set(['dt', 'th', 'figcaption', 'caption']);
const HEADINGS = new Set(['h2', 'h3', 'h4', 'dt']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;
const children = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const tidy = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();

function* elements(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  for (const child of children(node)) yield* elements(child);
}

/** A word in a sentence that opens its explanation (components/text/Term.astro); any other button is no text. */
const isTerm = (element: Element): boolean =>
  element.tagName === 'button' && attribute(element, 'popovertarget') !== undefined;

/** Whether a reader of the page gets to see this and search should too. */
const isIndexed = (element: Element): boolean =>
  (!SKIPPED.has(element.tagName) || isTerm(element)) &&
  attribute(element, 'data-pagefind-ignore') === undefined &&
  attribute(element, 'hidden') === undefined &&
  attribute(element, 'aria-hidden') !== 'true' &&
  !/\bvisually-hidden\b/.test(attribute(element, 'class') ?? '');

/** What stands between a node and the one before: styles keep apart what has no space between it, but for a break in a word. */
const gapBetween = (before: Node | undefined, node: Node): string =>
  [before, node].every((each) => each && isElement(each) && isIndexed(each) && each.tagName !== 'wbr') ? ' ' : '';

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && !isIndexed(node)) return ' ';
  const inner = children(node)
    .map((child, index, all) => gapBetween(all[index - 1], child) + textOf(child))
    .join('');
  return isElement(node) && !INLINE.has(node.tagName) ? ` ${inner} ` : inner;
}

/** A section in the making: its text grows in pieces, since a page may have thousands. */
interface Draft extends Omit<PageSection, 'text'> {
  readonly pieces: string[];
}

/** So many pieces tell whether a sentence has ended: a mark, and what closes around it. */
const LAST = 4;

/** Ends what stands in a block as a sentence, or a label as one, so that an excerpt is no row of loose words. */
function endSentence(section: Draft | undefined, mark: '.' | ':'): void {
  if (!section) return;
  const { pieces } = section;
  while (pieces.at(-1)?.trim() === '') pieces.pop();
  const last = pieces.pop()?.trimEnd();
  if (last === undefined) return;
  const end = pieces.slice(1 - LAST).join('') + last;
  pieces.push(/[.!?:;,…][”"’')]*$/.test(end) ? `${last} ` : `${last}${mark} `);
}

/** Cuts the content into sections at each heading that has an id, itself or on a wrapper of which it is the first heading. */
function sectionsOf(body: Element, title: string): PageSection[] {
  const sections: Draft[] = [{ anchor: '', heading: title, level: 1, pieces: [] }];
  const walk = (node: Node, wrapperId: { value: string | undefined }): void => {
    const current = sections.at(-1);
    if (!isElement(node)) {
      if (current && node.nodeName === '#text') current.pieces.push(textOf(node));
      return;
    }
    if (!isIndexed(node)) return;
    if (HEADINGS.has(node.tagName)) {
      const anchor = attribute(node, 'id') ?? wrapperId.value;
      const heading = tidy(textOf(node));
      wrapperId.value = undefined;
      if (anchor && heading) {
        sections.push({ anchor, heading, level: Number(node.tagName[1]) || 4, pieces: [] });
        return;
      }
    }
    const id = node === body ? undefined : attribute(node, 'id');
    const block = !INLINE.has(node.tagName);
    if (block) endSentence(sections.at(-1), '.');
    const inner = id === undefined ? wrapperId : { value: id };
    children(node).forEach((child, index, all) => {
      sections.at(-1)?.pieces.push(gapBetween(all[index - 1], child));
      walk(child, inner);
    });
    if (block) endSentence(sections.at(-1), LABELS.has(node.tagName) ? ':' : '.');
  };
  walk(body, { value: undefined });
  return sections.map(({ pieces, ...section }) => ({ ...section, text: tidy(pieces.join('')) }));
}

/** A page with more sections is a manual: there only the main headings (h2) are results of their own. */
const MAX_SECTIONS = 24;

/** Puts smaller sections into the one before. */
function joinSmaller(sections: readonly PageSection[]): PageSection[] {
  const joined: { -readonly [Key in keyof PageSection]: PageSection[Key] }[] = [];
  for (const section of sections) {
    const last = joined.at(-1);
    if (last && section.level > 2) {
      const heading = /[.!?]$/.test(section.heading) ? section.heading : `${section.heading}.`;
      last.text = `${last.text} ${heading} ${section.text}`.trim();
    } else joined.push({ ...section });
  }
  return joined;
}

/**
 * The text of a built page.
 * @param page as it will be served, or what was read of it
 * @param url its address, root-relative
 * @returns undefined when the page asks to be left out of the search: no `data-pagefind-body`
 */
export function readPage(page: string | DefaultTreeAdapterTypes.Document, url: string): PageText | undefined {
  const document = typeof page === 'string' ? parse(page) : page;
  const all = document.childNodes.flatMap((node) => [...elements(node)]);
  const body = all.find((element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (!body) return undefined;
  const heading = all.find(({ tagName }) => tagName === 'h1');
  const description = all.find((element) => element.tagName === 'meta' && attribute(element, 'name') === 'description');
  const facet = (name: string): string[] =>
    all
      .filter((element) => attribute(element, 'name') === `zoek-${name}`)
      .map((element) => attribute(element, 'content') ?? '');
  const soort = facet('soort')[0] ?? 'pagina';
  const title = heading ? tidy(textOf(heading)) : url;
  const sections = sectionsOf(body, title);
  return {
    url,
    title,
    description: description ? (attribute(description, 'content') ?? '') : '',
    soort,
    doelgroep: facet('doelgroep'),
    regio: facet('regio'),
    sections: soort !== 'begrip' && sections.length > MAX_SECTIONS ? joinSmaller(sections) : sections,
  };
}
