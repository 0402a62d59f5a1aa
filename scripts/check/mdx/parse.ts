/** Reads the text of an MDX file with the parser of the site, after a stricter one that explains errors better. */
import { createProcessor } from '@mdx-js/mdx';
import { mdxToMdast } from 'satteri';
import { blockNames, blocks } from '../../../src/model/blocks.ts';
import { problem, type Diagnostic, type Place, type Words } from '../types.ts';

/** The parts of a Markdown tree that the rules read. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null;
  readonly identifier?: string;
  /** Name of a component or HTML element; null for `<>`. */
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly position?: { readonly start: Place; readonly end: Place };
}

export interface Attribute {
  readonly type: string;
  readonly name?: string;
  /** A string for `id="x"`, an object for `id={x}`, null or absent for a bare `id`. */
  readonly value?: unknown;
}

export interface ParsedText {
  readonly tree?: Node;
  readonly diagnostics: readonly Diagnostic[];
}

const strict = createProcessor({ format: 'mdx' });

/** Start of a node; the start of the file when the parser gives none. */
export const startOf = (node: Node): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

const flat = new WeakMap<Node, readonly Node[]>();

/** The node and everything below it, parents first. Remembered per tree, since many rules ask. */
export function nodesOf(tree: Node): readonly Node[] {
  const known = flat.get(tree);
  if (known) return known;
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    node.children?.forEach(visit);
  };
  visit(tree);
  flat.set(tree, nodes);
  return nodes;
}

/** The nodes of these kinds that stand in no other one of them, in the order of the text. */
export function outermost(tree: Node, kinds: ReadonlySet<string>): Node[] {
  return kinds.has(tree.type) ? [tree] : (tree.children ?? []).flatMap((child) => outermost(child, kinds));
}

/** Text of a node as a reader sees it. */
export function textOf(node: Node): string {
  if (node.type === 'break') return '\n';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Line and column of an error of either parser. */
function errorPlace(caught: unknown): Place {
  const error = caught as { line?: number; column?: number; message?: string };
  const [, line, column] = /^(\d+):(\d+)/.exec(error.message ?? '') ?? [];
  return { line: error.line ?? Number(line ?? 1), column: error.column ?? Number(column ?? 1) };
}

/** HTML that editors know from other programs. */
export const LINE_BREAK: Words = {
  message: '<br> is HTML: dat kan niet in een tekst.',
  remedy: 'Laat een lege regel voor een nieuwe alinea, of begin elke regel met - voor een lijst.',
};

/** Deeper than any text of this site: a list in a list in a quote is four. */
const DEEPEST = 40;
const TOO_DEEP: Words = {
  message: 'De tekst is te diep genest: citaten, lijsten of blokken zitten te vaak in elkaar.',
  remedy: 'Wis de tekens > en - te veel vooraan de regels, of de blokken in blokken. Bv. één > voor een citaat.',
};

/** Marks in one paragraph beyond which the parser needs minutes; a long list of links has a hundred. */
const MOST = { '[': 300, '*': 600, _: 600, '<': 600, '{': 300 } as const;

/** First line whose marks or blocks nest deeper than any text of this site; a parser may need a minute or all of its stack. */
function deepLine(lines: readonly string[]): number | undefined {
  let open = 0;
  let counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') counts = new Map();
    const [before = ''] = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(line) ?? [];
    const levels = before.match(/[>*+.)-]/g)?.length ?? 0;
    for (const [tag] of line.matchAll(/<\/?[A-Za-z][^<>]*>|<\/?>/g))
      if (!tag.endsWith('/>')) open += tag.startsWith('</') ? -1 : 1;
    if (!/[[*_<{>]|^\s*(?:[-+]|\d{1,9}[.)])/.test(line)) continue;
    for (const mark of line) if (mark in MOST) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    const crowded = Object.entries(MOST).some(([mark, most]) => (counts.get(mark) ?? 0) > most);
    const indented = /^ *(?=[-*+>]|\d{1,9}[.)])/.exec(line)?.[0].length ?? 0;
    if (levels > DEEPEST || open > DEEPEST || indented > 2 * DEEPEST || crowded) return index + 1;
  }
  return undefined;
}

/** What the editor most likely did, from the parser's English and the line itself. */
function explain(message: string, source: string): Words {
  const escape = 'Bedoel je het teken zelf? Schrijf er een \\ voor, bv. \\{ of \\<';
  if (source.includes('<!--'))
    return {
      message: 'In een tekst kan geen HTML-opmerking (<!-- -->) staan.',
      remedy: 'Wis de opmerking. Een reden of herkomst hoort in het veld "bronnen", bv. bronnen: krijt-a-z-project.',
    };
  if (/<br\s*>/i.test(source)) return LINE_BREAK;
  if (/<https?:|<www\.|<[\w.]+@/.test(source))
    return {
      message: 'Een adres tussen < en > kan hier niet.',
      remedy: 'Schrijf de link als [tekst](adres), bv. [vzw Krijt](https://www.vzwkrijt.be/).',
    };
  const unclosed = /closing tag for `<([^>`]+)>`/.exec(message)?.[1];
  if (unclosed)
    return {
      message: `Het blok <${unclosed}> is niet gesloten.`,
      remedy: `Sluit het af met </${unclosed}>, in dezelfde alinea. Bv. <Term id="clb">CLB</Term>`,
    };
  if (/closing (?:slash|tag)/.test(message))
    return {
      message: 'Hier sluit een blok dat niet geopend is.',
      remedy: 'Wis het of open het blok. Bv. <Term id="clb">CLB</Term>',
    };
  if (/attribute|local name|name/.test(message))
    return {
      message: 'Hier begint een blok dat niet leesbaar is.',
      remedy: `Schrijf een blok zo: <Contact id="an-peeters" />. ${escape}`,
    };
  if (/expression|brace/.test(message))
    return { message: 'Hier staat een accolade die niet gelezen kan worden.', remedy: escape };
  if (/import|export/.test(message))
    return {
      message: 'Een regel die met "import" of "export" begint, wordt als code gelezen.',
      remedy: 'Begin de zin anders, bv. "De export van …".',
    };
  return { message: 'De tekst kan hier niet gelezen worden.', remedy: escape };
}

/** The blocks that are whole on their line, as nearly every text writes them, whatever stands around them. */
const wholeBlocks = new RegExp(
  blockNames
    .filter((name) => blocks[name].attribute === 'id')
    .map((name) => `<${name} id="[a-z0-9-]+"${blocks[name].words ? `>[\\p{L}\\p{N} .,’-]+</${name}>` : ' />'}`)
    .map((block) => `(?<!\\\\)${block}`)
    .join('|'),
  'gu',
);

/**
 * Whether the strict parser may find something: beside the whole blocks there is a mark that begins code. Markdown alone
 * is never wrong, and that parser takes six times as long as the one of the site.
 */
export const mayBeWrong = (body: string): boolean =>
  /[<{}]|^\s*(?:import|export)\b/m.test(body.replace(wholeBlocks, ''));

/** Parses a text whose line numbers are those of the file. Never throws. */
export function parseText(file: string, body: string): ParsedText {
  const deep = deepLine(body.split('\n'));
  if (deep !== undefined) return { diagnostics: [problem(file, { line: deep }, 'mdx-fout', TOO_DEEP)] };
  try {
    if (mayBeWrong(body)) strict.parse(body);
    return { tree: mdxToMdast(body) as unknown as Node, diagnostics: [] };
  } catch (caught) {
    const lines = body.split('\n');
    const { line, column } = errorPlace(caught);
    const place = { line: Math.min(Math.max(line, 1), lines.length), column };
    if (caught instanceof RangeError) return { diagnostics: [problem(file, { line: 1 }, 'mdx-fout', TOO_DEEP)] };
    const message = caught instanceof Error ? caught.message : '';
    return { diagnostics: [problem(file, place, 'mdx-fout', explain(message, lines[place.line - 1] ?? ''))] };
  }
}
