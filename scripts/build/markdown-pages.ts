/**
 * Beside each page that search engines may list stands the same page as Markdown (`index.md`): for people who read
 * plain text and for programs. It is made from the finished page, so that both always say the same.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, RootContent as MarkdownContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elements as allElements } from './addresses.ts';

/** What means nothing in plain text, or stands there twice. */
const SILENT = new Set([
  'script',
  'style',
  'svg',
  'template',
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'noscript',
]);
const SKIPPED_CLASSES = new Set(['no-print', 'skip', 'legend']);

const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties['className']) ? properties['className'].map(String) : [];

function isSilent(element: Element): boolean {
  const { tagName, properties } = element;
  // A term that explains itself is a button: its words belong to the sentence.
  if (tagName === 'button' && properties['popoverTarget'] !== undefined) return false;
  return (
    SILENT.has(tagName) ||
    properties['popover'] !== undefined ||
    properties['hidden'] !== undefined ||
    properties['ariaHidden'] === 'true' ||
    String(properties['src']).startsWith('data:') ||
    classesOf(element).some((name) => SKIPPED_CLASSES.has(name))
  );
}

/** Drops what is silent, makes addresses whole, and parts elements that only their style keeps apart. */
function clean<Node extends RootContent | ElementContent>(nodes: readonly Node[], address: URL): Node[] {
  let previous: Node | undefined;
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'comment' || node.type === 'doctype' || (node.type === 'element' && isSilent(node))) return [];
    const before = previous;
    previous = node;
    if (node.type !== 'element') return [node];
    const { href, src } = node.properties;
    const reaches = /^(?:mailto|tel):/.test(String(href));
    const apart = before?.type === 'element' || (reaches && before?.type === 'text' && /\S$/.test(before.value));
    const whole = Object.entries({ href, src }).flatMap(([name, value]) =>
      typeof value === 'string' && URL.canParse(value, address) ? [[name, new URL(value, address).href] as const] : [],
    );
    const properties = { ...node.properties, ...Object.fromEntries(whole) };
    const cleaned = { ...node, properties, children: clean(node.children, address) };
    return apart ? [{ type: 'text', value: ' ' } as Node, cleaned] : [cleaned];
  });
}

/** The element without what is silent by its name alone: drawings are large. */
function withoutDrawings<Node extends Tree.ChildNode>(node: Node): Node {
  if (!isElement(node)) return node;
  const kept = node.childNodes.filter((child) => (child.nodeName !== 'button' ? !SILENT.has(child.nodeName) : true));
  return { ...node, childNodes: kept.map(withoutDrawings) };
}

function* elements(nodes: readonly (RootContent | ElementContent)[]): Generator<Element> {
  for (const node of nodes)
    if (node.type === 'element') {
      yield node;
      yield* elements(node.children);
    }
}

/** What is folded on the page gets its summary as a heading, where it is one, or as a bold line. */
const summary: Handle = (state, node) => {
  const heading = [...elements(node.children)].find(({ tagName }) => /^h[1-6]$/.test(tagName));
  if (heading) return state.one(heading, node) as MarkdownContent;
  return { type: 'paragraph', children: [{ type: 'strong', children: state.all(node) as PhrasingContent[] }] };
};

/** Names of fields stay with their values: one item per pair. */
const descriptions: Handle = (state, node) => {
  const items = [...elements(node.children)].filter(({ tagName }) => tagName === 'dt' || tagName === 'dd');
  const pairs: { name: Element | undefined; values: Element[] }[] = [];
  for (const item of items)
    if (item.tagName === 'dt') pairs.push({ name: item, values: [] });
    else (pairs.at(-1) ?? (pairs.push({ name: undefined, values: [] }), pairs.at(-1)))?.values.push(item);
  return {
    type: 'list',
    spread: false,
    children: pairs.map(({ name, values }) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [
            ...(name ? (state.all(name) as PhrasingContent[]) : []),
            ...values.flatMap((value, index): PhrasingContent[] => [
              { type: 'text', value: index === 0 ? ': ' : '; ' },
              ...(state.all({ ...value, children: inline(value.children) }) as PhrasingContent[]),
            ]),
          ],
        },
      ],
    })),
  };
};

/** The words of blocks in a row, for where only words may stand. */
function inline(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || !['p', 'div', 'ul', 'ol', 'li'].includes(node.tagName)) return [node];
    return [...inline(node.children), { type: 'text' as const, value: ' ' }];
  });
}

const handlers = {
  summary,
  dl: descriptions,
  section: defaultHandlers.div,
  figcaption: defaultHandlers.p,
  mark: defaultHandlers.span,
};

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const attribute = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/**
 * A page as Markdown.
 * @param page the finished page, or what was read of it
 * @returns undefined for a page that search engines may not list
 */
export function markdownOf(page: string | Tree.Document): string | undefined {
  let canonical: string | undefined;
  let main: Tree.Element | undefined;
  for (const element of allElements(typeof page === 'string' ? parse(page) : page)) {
    if (attribute(element, 'rel') === 'canonical') canonical ??= attribute(element, 'href');
    if (element.tagName !== 'main') continue;
    main = element;
    break;
  }
  if (canonical === undefined || !main) return undefined;
  const { children } = fromParse5(withoutDrawings(main)) as Element;
  const content = clean(children, new URL(canonical));
  const markdown = toMdast({ type: 'root', children: content } as Root, { handlers, document: true });
  const text = toMarkdown(markdown as Nodes, { extensions: [gfmTableToMarkdown()], bullet: '-', rule: '-' });
  const plain = text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `<!-- ${canonical} -->\n\n${plain}\n`;
}
