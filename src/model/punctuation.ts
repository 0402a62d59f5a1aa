/**
 * What stands right behind a term in a text goes with it. A term is a button, and browsers may begin a new line between a
 * button and the point that ends its sentence, whatever stands there.
 */

/** Up to a space or to what means something in Markdown. */
const TERM = /<Term ([^>]*)>([^<]*)<\/Term>([^\s<{}[\]*_`~|"'\\&]+)/g;

/** Gives each term of a text in MDX what stands right behind it, as `after`. Lines keep their number. */
export const withPunctuation = (mdx: string): string =>
  mdx.replace(TERM, (_, attributes: string, words: string, after: string) => {
    return `<Term ${attributes} after="${after}">${words}</Term>`;
  });
