/** The part of `hyphen` that this site uses; the package is CommonJS and has no types of its own. */
declare module 'hyphen/nl' {
  const dutch: {
    hyphenateSync(text: string, options?: { readonly hyphenChar?: string; readonly minWordLength?: number }): string;
  };
  export default dutch;
}
