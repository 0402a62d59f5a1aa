/**
 * Text from Word, Google Docs or a web page, before the editor of the form reads it: the words arrive with their
 * headings, lists, tables, links and bold; what nobody typed goes.
 */
import { BULLET, cleanText, NUMBER } from '../clean-text.ts';
import { wordLists } from './word-lists.ts';

/** Not text, or of another page: pictures stay behind, since the site only shows its own. */
const NO_TEXT = 'style, script, meta, link, title, xml, img, svg, picture, iframe, button, input, noscript';

/** The page makes the large title itself; deeper than four the site has no headings. */
const LEVELS: Readonly<Record<string, string>> = { H1: 'h2', H5: 'h4', H6: 'h4' };

/** Inline elements that the editor would take for blocks, and so lose the spaces around them. */
const INLINE = 'dfn, font, small, big, bdi, bdo, data, nobr, strike';

/** HTML of the clipboard, cleaned. `site` is the origin of which links become addresses from the root. */
function cleanHtml(html: string, site: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(NO_TEXT)) element.remove();
  wordLists(body);
  for (const element of body.querySelectorAll(INLINE)) renamed(element, 'span');
  for (const table of body.querySelectorAll('table')) headTable(table);
  for (const text of textsOf(body)) text.data = cleanText(text.data);
  for (const element of body.querySelectorAll('h1, h5, h6')) renamed(element, LEVELS[element.tagName] ?? 'h4');
  for (const link of body.querySelectorAll('a')) tidyLink(link, site);
  typedLists(body);
  return body.innerHTML;
}

/** Plain text of the clipboard, cleaned; as HTML when it holds a list, else undefined. */
function listsOf(text: string): string | undefined {
  const lines = cleanText(text).split('\n');
  if (!lines.some((line) => BULLET.test(line))) return undefined;
  const body = document.implementation.createHTMLDocument().body;
  for (const line of lines.filter((each) => each.trim())) body.append(paragraph(body.ownerDocument, line));
  typedLists(body);
  return body.innerHTML;
}

function paragraph(owner: Document, text: string): HTMLElement {
  const element = owner.createElement('p');
  element.textContent = text;
  return element;
}

function textsOf(root: Node): Text[] {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function renamed(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Without a row of headings a table in Markdown is no table. */
function headTable(table: HTMLTableElement): void {
  if (!table.querySelector('th')) for (const cell of [...(table.rows[0]?.cells ?? [])]) renamed(cell, 'th');
}

/** Bookmarks and footnotes of Word are no links; an address of this site loses its server. */
function tidyLink(link: HTMLAnchorElement, site: string): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith(`${site}/`)) link.setAttribute('href', href.slice(site.length));
  else if (!/^(?:https?:|mailto:|tel:|\/)/.test(href)) link.replaceWith(...link.childNodes);
}

/** Paragraphs that each begin with a typed bullet or number become a list; two in a row at least for numbers. */
function typedLists(body: HTMLElement): void {
  const kind = (element: Element | null): 'ul' | 'ol' | undefined => {
    if (element?.tagName !== 'P' && element?.tagName !== 'DIV') return undefined;
    const text = element.textContent;
    return BULLET.test(text) ? 'ul' : NUMBER.test(text) ? 'ol' : undefined;
  };
  for (const first of body.querySelectorAll('p, div')) {
    const tag = first.isConnected || body.contains(first) ? kind(first) : undefined;
    if (!tag || (tag === 'ol' && kind(first.nextElementSibling) !== 'ol')) continue;
    const list = body.ownerDocument.createElement(tag);
    first.before(list);
    for (let item: Element | null = first; item && kind(item) === tag; item = list.nextElementSibling) {
      withoutMark(item, tag === 'ul' ? BULLET : NUMBER);
      list.append(item);
      renamed(item, 'li');
    }
  }
}

/** Takes the mark from the first texts of an item: Word gives it a span of its own. */
function withoutMark(item: Element, mark: RegExp): void {
  let length = mark.exec(item.textContent)?.[0].length ?? 0;
  for (const text of textsOf(item)) {
    const cut = Math.min(length, text.length);
    text.deleteData(0, cut);
    length -= cut;
  }
}

/** Cleans every paste in a text of the form. */
export function cleanPastes(site: string): void {
  document.addEventListener(
    'paste',
    (event) => {
      const { clipboardData, target } = event;
      if (cleaned.has(event)) return;
      if (!clipboardData || !(target instanceof Node) || !editorOf(target)) return;
      // What the editor copied itself, and files, are for the editor.
      if (clipboardData.types.includes('application/x-lexical-editor') || clipboardData.files.length > 0) return;
      const html = clipboardData.getData('text/html');
      const text = clipboardData.getData('text/plain');
      const data = new DataTransfer();
      const rich = html ? cleanHtml(html, site) : listsOf(text);
      if (rich) data.setData('text/html', rich);
      data.setData('text/plain', cleanText(text));
      const again = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      cleaned.add(again);
      event.preventDefault();
      event.stopImmediatePropagation();
      target.dispatchEvent(again);
    },
    { capture: true },
  );
}

const cleaned = new WeakSet<Event>();

const editorOf = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('.lexical-root') ?? null;
