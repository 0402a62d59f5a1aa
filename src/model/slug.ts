/** File names and addresses made of a title. */

/** A file name made of a title: lower case, ASCII letters, digits and single hyphens; at most 60, cut between words. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(.{1,60})(?:-.*)?$/, '$1')
    .slice(0, 60);
}
