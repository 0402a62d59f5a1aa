/** The part of `hyphen` that this site uses; the package has no types of its own. */
declare module 'hyphen/nl' {
  export function hyphenateSync(
    text: string,
    options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
  ): string;
}
