/** Abbreviations nobody explains. Glossary terms without their explanation: scripts/check/meaning/terms.ts. */

export interface GlossaryTerm {
  readonly id: string;
  /** The words under which the term stands in a text: the term itself, its abbreviation. */
  readonly names: readonly string[];
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
