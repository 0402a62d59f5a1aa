/** What differs from one publication to the next. */
export interface HostedSite {
  /** Where the site begins: `/`, or a path such as `/trajectwijzer/`. */
  readonly base: string;
  /** Old address → new one, both below the base path. */
  readonly redirects: readonly (readonly [from: string, to: string])[];
}

/** An address below the base path as visitors ask for it. */
export const below = ({ base }: HostedSite, path: string): string => base + path.slice(1);

/** The base path in a regular expression. */
export const inPattern = ({ base }: HostedSite): string => base.replace(/[.~]/g, '\\$&');

/** A value as nginx, Caddy and Apache read it. */
export const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** First line of each configuration. */
export const MADE = 'Made by npm run build from scripts/hosts/: change it there.';
