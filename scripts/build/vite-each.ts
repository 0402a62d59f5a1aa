/**
 * Vite plugin for what CSS cannot say: "the element with the same value". A selector with the word `each-<list>` is
 * written once and stands for every item of that list, so that
 * `:has([value='each-price']:checked) li:not([data-price='each-price'])` becomes a list of selectors, one per price.
 */
import type { Plugin } from 'vite';

/** Items by the name of their list. An item may hold what a CSS identifier may hold. */
export type Lists = Readonly<Record<string, readonly string[]>>;

const WORD = /\beach-([a-z]+)/;
const SELECTOR = /[^{};]*\beach-[a-z]+[^{};]*(?=\{)/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;

/**
 * Writes the selectors of a style sheet out. One selector can name one list.
 * @throws when a list does not exist, or `each-` stands where no selector is
 */
export function expandEach(css: string, lists: Lists): string {
  const rules = css.replace(COMMENT, '');
  if (!WORD.test(rules)) return css;
  const expanded = rules.replace(SELECTOR, (selector) => {
    const [word = '', name = ''] = WORD.exec(selector) ?? [];
    const items = lists[name] ?? [];
    return items.map((item) => selector.replaceAll(word, item)).join(',') || selector;
  });
  const left = WORD.exec(expanded);
  if (left) throw new Error(`The style sheet has ${left[0]}, but there is no such list, or no selector to repeat.`);
  return expanded;
}

/** Writes the selectors with `each-<list>` out in every style sheet of the site. */
export function eachSelectors(lists: Lists): Plugin {
  return {
    name: 'each-selectors',
    enforce: 'pre',
    transform(code, id) {
      const isStyle = /\.css(?:$|\?)|[?&]lang\.css/.test(id) && !id.includes('node_modules');
      return isStyle ? { code: expandEach(code, lists), map: null } : undefined;
    },
  };
}
