/** What a style sheet needs of a page before its rules can do anything. */
import { fromPlainObject, generate, parse, toPlainObject, type CssNodePlain } from 'css-tree';
import type { Name, Names } from './names.ts';

/** The names that one element must have. */
type Compound = readonly Name[];

/** The elements that must all be on the page before one selector can match; the last is the one that it is about. */
type Way = readonly Compound[];

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

/** What takes a list of selectors of which one is about the element itself. */
const ITSELF = new Set(['is', 'where', 'matches']);

/** Of a selector read so far, and what follows: on the same element, or on others. */
const joined = (way: Way, more: Way, itself: boolean): Way => {
  if (!itself) return [...more, ...way];
  return [...way.slice(0, -1), ...more.slice(0, -1), [...(way.at(-1) ?? []), ...(more.at(-1) ?? [])]];
};

/** @returns the ways in which a selector can match, of which one is enough */
function waysOf(node: CssNodePlain): readonly Way[] {
  switch (node.type) {
    case 'SelectorList':
      return node.children.flatMap(waysOf);
    case 'Selector':
      return node.children.reduce<readonly Way[]>(
        (all, child) => {
          if (child.type === 'Combinator') return all.map((way) => [...way, []]);
          const itself = child.type !== 'PseudoClassSelector' || ITSELF.has(child.name);
          return all.flatMap((way) => waysOf(child).map((more) => joined(way, more, itself)));
        },
        [[[]]],
      );
    case 'TypeSelector':
      return [[node.name === '*' ? [] : [node.name.toLowerCase()]]];
    case 'ClassSelector':
      return [[[`.${node.name}`]]];
    case 'IdSelector':
      return [[[`#${node.name}`]]];
    case 'AttributeSelector':
      return [[[`[${node.name.name.toLowerCase()}`]]];
    case 'PseudoClassSelector': {
      const list = node.children?.find(({ type }) => type === 'SelectorList');
      return list && node.name !== ELSEWHERE ? waysOf(list) : [[[]]];
    }
    default:
      return [[[]]];
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

/** The elements of a page, and the names that its scripts may give to them, or to elements that they add. */
export class Page {
  readonly #byName = new Map<Name, Names[]>();
  readonly #known = new Map<string, boolean>();
  readonly #added: ReadonlySet<Name>;

  constructor(elements: Iterable<Names>, added: ReadonlySet<Name> = new Set()) {
    this.#added = added;
    for (const names of elements)
      for (const name of names) this.#byName.set(name, [...(this.#byName.get(name) ?? []), names]);
  }

  /** Whether an element with these names can have all that is asked. */
  canBe(names: Names, compound: Compound): boolean {
    return compound.every((name) => names.has(name) || this.#added.has(name));
  }

  /** Whether an element can be on the page that has all that is asked. */
  canHave(compound: Compound): boolean {
    const own = compound.find((name) => !this.#added.has(name));
    if (own === undefined) return true;
    const key = compound.join(' ');
    const known = this.#known.get(key) ?? this.#byName.get(own)?.some((names) => this.canBe(names, compound)) ?? false;
    this.#known.set(key, known);
    return known;
  }
}

/** @returns every name that the rules of a style sheet ask for */
export function namesAsked(pieces: readonly Piece[]): Set<Name> {
  const own = pieces.flatMap(({ selectors }) => selectors?.list.flatMap(({ ways }) => ways.flat(2)) ?? []);
  return new Set([...own, ...pieces.flatMap((piece) => [...namesAsked(piece.pieces)])]);
}

/** Whether a selector can match on a page. */
const matches = ({ ways }: Selector, page: Page): boolean =>
  ways.some((way) => way.every((compound) => page.canHave(compound)));

/** Whether a piece can do anything on a page. */
const lives = ({ selectors, pieces }: Piece, page: Page): boolean =>
  selectors ? selectors.list.some((selector) => matches(selector, page)) : pieces.some((piece) => lives(piece, page));

/**
 * @param css text of a style sheet
 * @param pieces what `readSheet` made of it
 * @returns the text without the rules, and the selectors of rules, that can't match anything
 */
export function withoutDead(css: string, pieces: readonly Piece[], page: Page): string {
  let kept = '';
  let at = 0;
  const walk = (all: readonly Piece[]): void => {
    for (const piece of all) {
      const { start, end, instead, selectors, pieces: inside } = piece;
      const matching = selectors?.list.filter((selector) => matches(selector, page)) ?? [];
      if (!lives(piece, page)) {
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

/**
 * @param pieces of every style sheet of a page
 * @param page the page
 * @returns what rules that can match ask of elements with an attribute of which the name begins so, by that name
 */
export function askedOf(pieces: readonly Piece[], page: Page, beginning: string): Map<Name, Compound[]> {
  const asked = new Map<Name, Compound[]>();
  const walk = (all: readonly Piece[]): void => {
    for (const { selectors, pieces: inside } of all) {
      walk(inside);
      for (const selector of selectors?.list.filter((one) => matches(one, page)) ?? [])
        for (const compound of selector.ways.flat())
          for (const name of compound.filter((one) => one.startsWith(`[${beginning}`)))
            asked.set(name, [...(asked.get(name) ?? []), compound]);
    }
  };
  walk(pieces);
  return asked;
}
