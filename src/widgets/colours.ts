/**
 * The colours that another site may give a page in its frame: three parameters of the address, checked as a set.
 * Runs in the browser: no imports.
 */

/** What the site itself uses, in light (src/styles/tokens.css). */
export const ownColours = { achtergrond: '#fdfbf5', tekst: '#1a2421', accent: '#0c6557' } as const;

export type ColourName = keyof typeof ownColours;
/** `#rrggbb` each. */
export type Colours = Readonly<Record<ColourName, string>>;

export const colourNames = Object.keys(ownColours) as readonly ColourName[];

/** WCAG 2.2, 1.4.3: the least contrast of text with what is behind it. */
export const LEAST_CONTRAST = 4.5;

/** Relative luminance of a colour (WCAG 2.2), 0 for black and 1 for white. @param colour `#rrggbb` */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (WCAG 2.2): 1 for the same, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** `0c6557`, `#0c6557` or `#0C6` as `#rrggbb`; undefined for anything else. */
function hex(text: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

export interface Checked {
  /** Undefined where none are asked for, or something is wrong with them: the page then keeps its own. */
  readonly colours?: Colours;
  /** What is wrong, in Dutch, one sentence each. */
  readonly problems: readonly string[];
}

const ratio = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });

/** Reads the colours from an address; one that isn't named stays the site's own. */
export function readColours(query: URLSearchParams): Checked {
  const asked = colourNames.filter((name) => query.get(name));
  if (asked.length === 0) return { problems: [] };
  const given = asked.map((name) => [name, hex(query.get(name) ?? '')] as const);
  const unread = given.filter(([, colour]) => colour === undefined);
  if (unread.length > 0)
    return { problems: unread.map(([name]) => `De kleur bij “${name}” is geen kleur als 0c6557.`) };
  const colours: Colours = { ...ownColours, ...Object.fromEntries(given) };
  const problems = (['tekst', 'accent'] as const).flatMap((name) => {
    const found = contrast(colours[name], colours.achtergrond);
    if (found >= LEAST_CONTRAST) return [];
    // Rounded down: 4,49 must not read as 4,5.
    const said = ratio.format(Math.floor(found * 10) / 10);
    return [`“${name}” steekt te weinig af tegen de achtergrond: ${said} op 1, en 4,5 is nodig.`];
  });
  return problems.length > 0 ? { problems } : { colours, problems };
}
