/** Jargon without its explanation, and abbreviations nobody explains. */

export interface GlossaryTerm {
  readonly id: string;
  /** The words under which the term stands in a text: the term itself, its abbreviation. */
  readonly names: readonly string[];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = new Map<string, RegExp>();

/** Matches a term as a word, in singular or plural. Abbreviations match in capitals only. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const capitals = /^\p{Lu}{2,}$/u.test(name);
  const pattern = new RegExp(`(?<![\\p{L}-])${escape(name)}(?:en|n|s|[’']s)?(?![\\p{L}-])`, capitals ? 'u' : 'iu');
  patterns.set(name, pattern);
  return pattern;
}

/**
 * The glossary terms that a page uses without explaining them anywhere, with the first paragraph that does.
 * @param explained ids of the terms the page marks with `<Term id="…">`, and its own when it is a glossary page.
 */
export function unexplainedTerms<P extends { readonly text: string }>(
  paragraphs: readonly P[],
  terms: readonly GlossaryTerm[],
  explained: ReadonlySet<string>,
): { term: GlossaryTerm; name: string; paragraph: P }[] {
  return terms.flatMap((term) => {
    if (explained.has(term.id)) return [];
    for (const paragraph of paragraphs) {
      const name = term.names.find((item) => patternOf(item).test(paragraph.text));
      if (name !== undefined) return [{ term, name, paragraph }];
    }
    return [];
  });
}

/** Letter words everyone in Flanders reads, names that look like one, and official codes. */
const COMMON = new Set(
  'KANS KRIJT SAAMO ALBA AURA ARKTOS EXPOO GO CC BY PDF HTML CSV CSS JSON ICS FAQ EU RSS URL WCAG AA AAA ISO BE SOS A Z'.split(
    ' ',
  ),
);

/** Abbreviations with full stops, which read hard on a screen: write them out. Source: Stad Mechelen, taalstijlgids. */
const DOTTED =
  /(?<![\p{L}.])(?:d\.w\.z\.|i\.p\.v\.|m\.a\.w\.|o\.a\.|i\.o\.v\.|a\.d\.h\.v\.|d\.m\.v\.|m\.b\.t\.|t\.a\.v\.|n\.a\.v\.|enz\.|etc\.|ca\.|incl\.|excl\.|vb\.)/giu;

/**
 * Abbreviations that a page doesn't explain, with the first paragraph that has them. "centrum voor leerlingenbegeleiding
 * (CLB)" and "CLB (centrum …)" explain; so does a marked glossary term with that name.
 */
export function unexplainedAbbreviations<P extends { readonly text: string }>(
  paragraphs: readonly P[],
  explained: ReadonlySet<string>,
): { name: string; paragraph: P }[] {
  const whole = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const found = new Map<string, P>();
  for (const paragraph of paragraphs) {
    for (const name of paragraph.text.match(/(?<![\p{L}\d-])\p{Lu}{2,6}(?![\p{L}\d@])/gu) ?? []) {
      const inBrackets = new RegExp(`\\p{L} \\(${name}\\)|${name} \\(\\p{L}{3}`, 'u');
      if (!COMMON.has(name) && !explained.has(name) && !inBrackets.test(whole) && !found.has(name))
        found.set(name, paragraph);
    }
    for (const name of paragraph.text.match(DOTTED) ?? []) if (!found.has(name)) found.set(name, paragraph);
  }
  return [...found].map(([name, paragraph]) => ({ name, paragraph }));
}
