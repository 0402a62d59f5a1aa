/** Makes Pagefind's engine fail where a piece of the full text can't be had. */

/**
 * The engine (1.5) reads the page for "not found" as if it were the piece, writes an error to the console and goes on, as if
 * no text had the word: a search then seems whole that is not.
 */
const CHANGES: readonly (readonly [what: RegExp, by: string])[] = [
  [
    /queued\.resolve\(await fetch\(queued\.input\)\);/,
    'const answer=await fetch(queued.input);if(!answer.ok)throw new Error(`${queued.input}: ${answer.status}`);queued.resolve(answer);',
  ],
  [/(Failed to load the index chunk [^`]*`\);)(?=\})/, '$1throw e;'],
  [/(Failed to load the meta index:[^`]*`\);)(?=\})/, '$1throw e;'],
];

/**
 * @param engine the text of pagefind.js as Pagefind writes it
 * @throws Error when it is not as expected, after an update of Pagefind
 */
export const failLoudly = (engine: string): string =>
  CHANGES.reduce((code, [what, by]) => {
    if (!what.test(code))
      throw new Error(`pagefind.js has no ${what.source}: see scripts/build/search-index/fail-loudly.ts`);
    return code.replace(what, by);
  }, engine);
