/** What a style sheet needs of a page before its rules can do anything. */
import { fromPlainObject, generate, parse, toPlainObject, type CssNodePlain } from 'css-tree';

/** Names of tags, classes, ids and attributes that must all be on the page before one selector can match. */
type Way = readonly string[];

/** One of the selectors of a rule. */
interface Selector {
  readonly text: string;
  readonly ways: readonly Way[];
}

/** A stretch of the text of a style sheet that can be left out: a rule, or a block with what stands in it. */
export interface Piece {
  /** In UTF-16 units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What must stay where it is left out: the name of a layer, since the order of their names is that of their weight. */
  readonly instead: string;
  /** Of a rule: its selectors, and where they end. A block has none: it lives as long as one of its pieces. */
  readonly selectors?: { readonly list: readonly Selector[]; readonly end: number };
  readonly pieces: readonly Piece[];
}

/** What this names needn't be there: it says what an element isn't. */
const ELSEWHERE = 'not';
/** At-rules whose blocks hold rules; others, as `@font-face` and `@page`, are never left out. */
const GROUPS = new Set(['layer', 'media', 'supports', 'container']);

/** @returns the ways in which a selector can match, of which one is enough */
function waysOf(node: CssNodePlain): readonly Way[] {
  switch (node.type) {
    case 'SelectorList':
      return node.children.flatMap(waysOf);
    case 'Selector':
      return node.children
        .map(waysOf)
        .reduce<readonly Way[]>((all, more) => all.flatMap((way) => more.map((other) => [...way, ...other])), [[]]);
    case 'TypeSelector':
      return [node.name === '*' ? [] : [node.name.toLowerCase()]];
    case 'ClassSelector':
    case 'IdSelector':
      return [[node.name]];
    case 'AttributeSelector':
      return [[node.name.name.toLowerCase()]];
    case 'PseudoClassSelector': {
      const list = node.children?.find(({ type }) => type === 'SelectorList');
      return list && node.name !== ELSEWHERE ? waysOf(list) : [[]];
    }
    default:
      return [[]];
  }
}

function selectorsOf(prelude: CssNodePlain): Selector[] {
  const all = prelude.type === 'SelectorList' ? prelude.children : [prelude];
  return all.map((node) => {
    const ways = waysOf(node);
    // Changes the node.
    return { text: generate(fromPlainObject(node)), ways };
  });
}

function piecesOf(nodes: readonly CssNodePlain[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (!node.loc) throw new Error('The style sheet was read without places.');
    const place = { start: node.loc.start.offset, end: node.loc.end.offset };
    if (node.type === 'Rule') {
      const end = node.prelude.loc?.end.offset ?? place.end;
      return [{ ...place, instead: '', selectors: { list: selectorsOf(node.prelude), end }, pieces: [] }];
    }
    if (node.type !== 'Atrule' || !node.block || !GROUPS.has(node.name)) return [];
    const pieces = piecesOf(node.block.children);
    const instead = node.name === 'layer' && node.prelude ? `@layer ${generate(fromPlainObject(node.prelude))};` : '';
    // A block that holds something which is never left out stays too.
    return pieces.length === node.block.children.length ? [{ ...place, instead, pieces }] : pieces;
  });
}

/**
 * @param css text of a style sheet
 * @returns its rules and blocks, in order
 * @throws SyntaxError when the text is no CSS: a rule that isn't understood must not be left out by mistake
 */
export function readSheet(css: string): Piece[] {
  const tree = parse(css, {
    positions: true,
    parseValue: false,
    onParseError: (error) => {
      throw error;
    },
  });
  const plain = toPlainObject(tree);
  return plain.type === 'StyleSheet' ? piecesOf(plain.children) : [];
}

/** Whether a selector can match on a page with these names. */
const matches = ({ ways }: Selector, names: ReadonlySet<string>): boolean =>
  ways.some((way) => way.every((name) => names.has(name)));

/** Whether a piece can do anything on a page with these names. */
const lives = ({ selectors, pieces }: Piece, names: ReadonlySet<string>): boolean =>
  selectors ? selectors.list.some((selector) => matches(selector, names)) : pieces.some((piece) => lives(piece, names));

/**
 * @param css text of a style sheet
 * @param pieces what `readSheet` made of it
 * @param names every tag, class, id and attribute that the page has, or that its scripts may add
 * @returns the text without the rules, and the selectors of rules, that can't match anything
 */
export function withoutDead(css: string, pieces: readonly Piece[], names: ReadonlySet<string>): string {
  let kept = '';
  let at = 0;
  const walk = (all: readonly Piece[]): void => {
    for (const piece of all) {
      const { start, end, instead, selectors, pieces: inside } = piece;
      const matching = selectors?.list.filter((selector) => matches(selector, names)) ?? [];
      if (!lives(piece, names)) {
        kept += css.slice(at, start) + instead;
        at = end;
      } else if (selectors && matching.length < selectors.list.length) {
        kept += css.slice(at, start) + matching.map(({ text }) => text).join(',');
        at = selectors.end;
      } else walk(inside);
    }
  };
  walk(pieces);
  return kept + css.slice(at);
}

const PROPERTY = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;

/**
 * @param sheets every style sheet of a page
 * @param names those that its scripts know, among which the custom properties that they read or set
 * @returns the sheets without the custom properties that nothing reads
 */
export function withoutUnread(sheets: readonly string[], names: ReadonlySet<string>): string[] {
  const text = sheets.join();
  const kept = sheets.map((css) =>
    css.replace(PROPERTY, (declaration, name: string) =>
      names.has(name) || text.includes(`var(${name})`) || text.includes(`var(${name},`) ? declaration : '',
    ),
  );
  // One may have been read by another that is gone now.
  return kept.join() === text ? kept : withoutUnread(kept, names);
}
