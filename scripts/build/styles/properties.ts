/** Custom properties, of which every page has its own few: none that nothing reads, and the others short. */

const DECLARED = /(--[\w-]+):([^;{}]*)(?:;|(?=\}))/g;
const NAMED = /--[\w-]+(?=[:),])/g;
/** What holds everywhere: `src/styles/tokens.css`. */
const TOKENS = /(?<=@layer tokens\{):root\{([^{}]*)\}/g;
/** A value that is no longer than asking for it. */
const SHORT = 10;

/** How often a property is read. */
const readings = (text: string, name: string): number =>
  text.split(`var(${name})`).length + text.split(`var(${name},`).length - 2;

/**
 * @param css all styles of a page
 * @param known those that its scripts know, among which the custom properties that they read or set
 * @returns the styles without the custom properties that nothing reads
 */
export function withoutUnread(css: string, known: ReadonlySet<string>): string {
  const kept = css.replace(DECLARED, (declaration, name: string) =>
    known.has(name) || readings(css, name) > 0 ? declaration : '',
  );
  // One may have been read by another that is gone now.
  return kept === css ? kept : withoutUnread(kept, known);
}

/** Custom properties that a script, or a page outside its styles, names otherwise than to read them. */
export const changedIn = (text: string): string[] => text.match(/(?<!var\()--[\w-]+/g) ?? [];

/**
 * @param css all styles of a page
 * @param known names of custom properties that its scripts, or the page outside its styles, read or set
 * @param changed those of them that they may set
 * @returns the styles with the value of a token where it is read, if that is short or read once, and nothing else ever
 * sets it
 */
export function withValues(css: string, known: ReadonlySet<string>, changed: ReadonlySet<string>): string {
  const times = Map.groupBy(css.matchAll(DECLARED), ([, name = '']) => name);
  let text = css;
  for (const [, tokens = ''] of css.matchAll(TOKENS))
    for (const [, name = ''] of `${tokens};`.matchAll(DECLARED)) {
      if (changed.has(name) || times.get(name)?.length !== 1) continue;
      // What other tokens were put in it on the way counts too.
      const [declaration = '', , value = ''] = [...text.matchAll(DECLARED)].find(([, other]) => other === name) ?? [];
      const used = readings(text, name);
      if (text.includes(`var(${name},`) || (value.length > SHORT && (used > 1 || known.has(name)))) continue;
      if (!known.has(name)) text = text.replace(declaration, () => '');
      text = text.replaceAll(`var(${name})`, () => value);
    }
  return text;
}

/** `--a` to `--z`, `--a1` … */
const shortName = (index: number): string =>
  `--${String.fromCodePoint(97 + (index % 26))}${index < 26 ? '' : Math.floor(index / 26)}`;

/**
 * @param css all styles of a page
 * @param known names of custom properties that its scripts, or attributes of the page, read or set
 * @returns the styles with short names for all others
 */
export function withShortNames(css: string, known: ReadonlySet<string>): string {
  const short = new Map<string, string>();
  return css.replace(NAMED, (name) => {
    if (known.has(name)) return name;
    const own = short.get(name) ?? shortName(short.size);
    short.set(name, own);
    return own;
  });
}
