/** Takes out of parsed HTML what is no text, and puts the rest in the shapes that Markdown has. */
import type { Element, ElementContent, RootContent } from 'hast';
import { cleanText } from './decode.ts';
import { isHidden, isNamedForCookies } from './html-hidden.ts';
import type { Note } from './types.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that are no text of the page, or that say what no longer holds. */
const DROPPED = set(
  'script style base noscript template svg math iframe object embed audio video canvas title dialog nav footer button select textarea input label datalist del s strike',
);
const ROLES = set('navigation search contentinfo dialog alertdialog');
/** Elements whose look is no meaning: the words stay. */
const INLINE = set(
  'span b strong em i u mark ins font small big sub sup abbr acronym cite dfn time code kbd samp var tt data bdi bdo nobr',
);
const LISTS = set('ul ol menu dir');

/** Elements without a word for a reader. */
const WORDLESS = set('script style svg template base');
/** Between two lines in a cell of a table, where Markdown has room for one. */
const SLASH: ElementContent = { type: 'text', value: ' / ' };
const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';
const tag = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const isLink = (node: RootContent | ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'a';

/** Two links that touch are two words, however the page sets them apart. */
const apart = (nodes: readonly (RootContent | ElementContent)[]): (RootContent | ElementContent)[] =>
  nodes.flatMap((node, index) =>
    isLink(node) && isLink(nodes[index - 1]) ? [{ type: 'text', value: ' ' }, node] : [node],
  );

/** All words of a page, also those that it hides, with a space where one part of it ends. */
export function wordsOfPage(nodes: readonly (RootContent | ElementContent)[]): string {
  return apart(nodes)
    .map((node) => {
      if (node.type === 'text') return cleanText(node.value).text;
      if (node.type !== 'element' || WORDLESS.has(node.tagName)) return '';
      const words = wordsOfPage(node.children);
      return (INLINE.has(node.tagName) && !isHidden(node)) || isLink(node) ? words : ` ${words} `;
    })
    .join('');
}

/** The words in elements, on one line. */
const wordsIn = (nodes: readonly (RootContent | ElementContent)[]): string =>
  wordsOfPage(nodes).replace(/\s+/g, ' ').trim();

/** The elements of some kinds within another, but not those within one of them. */
function descendants(node: Element, names: ReadonlySet<string>): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return names.has(child.tagName) ? [child] : descendants(child, names);
  });
}

/** Letters of the longest question about cookies; more is a page, whatever its name. */
const BANNER = 2000;

const asksForCookies = (node: Element): boolean =>
  isNamedForCookies(node) &&
  descendants(node, set('main article h1')).length === 0 &&
  wordsIn(node.children).length <= BANNER;

/** Why an element goes: the name under which it stands in the account. */
function reason(node: Element): string | undefined {
  const { tagName, properties } = node;
  if (isHidden(node)) return `${tagName} hidden`;
  if (tagName !== 'main' && tagName !== 'article' && asksForCookies(node)) return `${tagName} cookies`;
  return DROPPED.has(tagName) || ROLES.has(String(properties['role'])) ? tagName : undefined;
}

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

/** A heading that unfolds what is below it is a button in a heading, or one of some words by itself. */
const unfolds = ({ tagName, properties, children }: Element): boolean =>
  tagName === 'button' && properties['ariaExpanded'] !== undefined && wordsIn(children).includes(' ');

/** The parts of a heading, with its button as words. */
const withoutButtons = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.map((node) =>
    node.type === 'element'
      ? { ...node, tagName: node.tagName === 'button' ? 'span' : node.tagName, children: withoutButtons(node.children) }
      : node,
  );

/** Items of a list. What stands between them, as the sublists of Word and older editors, belongs to the item before. */
function itemsOf(children: readonly ElementContent[]): Element[] {
  const items: Element[] = [];
  for (const child of children.filter((node) => !isBlank(node)))
    if (child.type === 'element' && child.tagName === 'li') items.push(child);
    else if (items.length > 0) items.at(-1)?.children.push(child);
    else items.push(tag('li', [child]));
  return items;
}

const SPACE: ElementContent = { type: 'text', value: ' ' };

/** Parts of a page where a title, a caption or a link in a cell has room for one line: what stood apart stays apart. */
function onOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || node.children.length === 0) return [node];
    const children = onOneLine(node.children);
    return isLink(node) ? [{ ...node, children }] : [SPACE, ...children, SPACE];
  });
}

/** The lines in a cell: words and links, block by block. */
function cellLines(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children)
    if (child.type !== 'element' || child.tagName === 'a') lines.at(-1)?.push(...onOneLine([child]));
    else lines.push(...cellLines(child.children), []);
  return lines.filter((line) => wordsIn(line) !== '');
}

/** Cleans a tree and keeps account of what went, by the name of its element. */
export class Cleaner {
  readonly #gone = new Map<string, string[]>();

  #note(name: string, words: string): void {
    const all = this.#gone.get(name) ?? [];
    this.#gone.set(name, all);
    all.push(words);
  }

  /** The clean form of some nodes. Neighbouring texts become one here: the library takes the square of their number. */
  clean(nodes: readonly (RootContent | ElementContent)[]): ElementContent[] {
    const found: ElementContent[] = [];
    for (const child of apart(nodes).flatMap((node) => this.#node(node))) {
      const last = found.at(-1);
      if (child.type === 'text' && last?.type === 'text') last.value += child.value;
      else found.push(child);
    }
    return found;
  }

  #node(node: RootContent | ElementContent): ElementContent[] {
    if (node.type === 'text') return [{ type: 'text', value: cleanText(node.value).text }];
    if (node.type !== 'element') return [];
    if (unfolds(node)) return this.#node({ ...node, tagName: 'summary' });
    const why = reason(node);
    if (why !== undefined) {
      this.#note(why, WORDLESS.has(why) ? '' : wordsIn(node.children));
      return [];
    }
    if (node.tagName === 'img') {
      this.#note('img', String(node.properties['alt'] ?? ''));
      return [];
    }
    if (node.tagName === 'table') return this.#table(node);
    const children = this.clean(isHeading(node) ? withoutButtons(node.children) : node.children);
    if (node.tagName === 'a') return this.#link(node, children);
    if (INLINE.has(node.tagName)) return children;
    if (LISTS.has(node.tagName))
      return [{ ...node, tagName: node.tagName === 'ol' ? 'ol' : 'ul', children: itemsOf(children) }];
    if (node.tagName === 'summary') return [tag('h3', onOneLine(children))];
    if (isHeading(node)) return [{ ...node, children: onOneLine(children) }];
    if (node.tagName !== 'p') return [{ ...node, children }];
    const own = node.children.filter((child) => !isBlank(child));
    const bold =
      own.length > 0 && own.every((child) => child.type === 'element' && /^(?:b|strong)$/.test(child.tagName));
    const level = /mso-list:\s*\w+ level(\d)/.exec(String(node.properties['style']))?.[1];
    return [{ ...node, children, properties: { dataBold: bold, dataLevel: level ?? null } }];
  }

  /** A link that leads somewhere from another site too; of any other only the words stay. */
  #link(node: Element, children: ElementContent[]): ElementContent[] {
    const words = wordsIn(children);
    const href = String(node.properties['href'] ?? '');
    if (/^(?:https?:|mailto:|tel:)/i.test(href) && URL.canParse(href))
      return words === '' ? [] : [{ ...node, children }];
    if (!/^(?:$|#|javascript:)/i.test(href)) this.#note('a', `${words} (${href})`);
    return children;
  }

  /** A table with its caption above it; one that only puts parts of a page in place becomes those parts. */
  #table(node: Element): ElementContent[] {
    const inside = (names: string): Element[] => descendants(node, set(names));
    if (inside('table h1 h2 h3 h4 h5 h6').length > 0)
      return inside('td th caption').map((cell) => tag('div', this.clean(cell.children)));
    const captions = inside('caption').map((caption) => tag('p', onOneLine(this.clean(caption.children))));
    const cell = (item: Element): Element => ({
      ...item,
      children: cellLines(this.clean(item.children)).flatMap((line, index) => (index === 0 ? line : [SLASH, ...line])),
    });
    const rows = inside('tr').map((row) => ({ ...row, children: descendants(row, set('td th')).map(cell) }));
    return [...captions, { ...node, children: rows }];
  }

  notes(): Note[] {
    const gone = [...this.#gone].map(([name, all]): Note => {
      const words = all.filter(Boolean).join(' / ');
      if (name === 'a')
        return { kind: 'nakijken', text: `Links binnen de oude site, waarvan alleen de woorden bleven: ${words}.` };
      const said = words === '' ? '' : ` Daarin stond: "${words}".`;
      const text = `${all.length} keer HTML-onderdeel <${name}>: dat hoort niet in een tekst.${said}`;
      // The words of a picture stand in no text of the page.
      return { kind: 'weggelaten', text, ...(name === 'img' ? {} : { words }) };
    });
    return [{ kind: 'aangepast', text: 'De tekst bevatte HTML. Die is omgezet naar gewone tekst.' }, ...gone];
  }
}
