/** Words made comparable, and file names and addresses made of them. Runs in the browser too: no imports. */

/** Lower case and without accents; every other character stays. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * A file name or the last part of an address, made of a title or a name: lower case, ASCII letters, digits and single
 * hyphens, without apostrophes; at most 60 characters, cut between words. `Dé Selfie (kopie)` gives `de-selfie-kopie`.
 */
export const slugOf = (title: string): string =>
  fold(title)
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(.{1,60})(?:-.*)?$/, '$1')
    .slice(0, 60);
