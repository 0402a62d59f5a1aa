/** Names of places that are everyday words too. Runs in the browser: no Node, no imports. */

const WORDS = new Set(
  `as baal balen beek berg bever boom bost bree burcht damme doel donk drongen duffel eine essen geel grazen hal halen ham hamme haren
  hees heks hoeke hove jeuk kalken kapellen kessel kluizen kozen laar laken landen lauw lede leest leut lier linden lint lo lot
  mal marke mater meer melden menen mere middelburg moere mol muizen namen bergen graven komen lens lessen manage sluis spa hulst
  paal peer perk putte reet ruien schaffen schoten sluizen staden stene veulen voeren voorde voort vorst vucht wange weelde weerde wellen
  werken wortel zande zele zeveren zolder`.split(/\s+/),
);

/** Whether a word, folded, says something else than the place in most sentences: `kind leest slecht`, `hulp halen`. */
export const isEverydayWord = (word: string): boolean => WORDS.has(word);
