/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. One of the two joins the values of a header that
 * several patterns give and the other takes the last, so no header stands under two patterns that fit one address.
 */
import { addressOf } from './files.ts';
import { everywhere, headersAt, HSTS, PREFETCHING, types, type Headers } from './rules.ts';
import { below, MADE, type HostedSite } from './site.ts';

const block = (pattern: string, headers: Headers): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Patterns below a folder, each with the headers that all its files share; a folder stands for as much as it can. */
function patternsIn(
  folder: string,
  files: readonly string[],
  headersOf: (path: string) => Headers,
): [pattern: string, headers: Headers][] {
  const first = headersOf(addressOf(files[0] ?? ''));
  const alike = files.every((file) => headersOf(addressOf(file)) === first);
  if (folder !== '' && alike) return [[`/${folder}*`, first]];
  const children = Map.groupBy(files, (file) => /^[^/]*\/?/.exec(file.slice(folder.length))?.[0] ?? '');
  return [...children].flatMap(([child, within]): [string, Headers][] =>
    child.endsWith('/')
      ? patternsIn(folder + child, within, headersOf)
      : [[addressOf(folder + child), headersOf(addressOf(folder + child))]],
  );
}

/** @param files of the built site, from its root, in order */
export function headersFile(site: HostedSite, files: readonly string[]): string {
  const blocks = [
    block(below(site, '/*'), { ...everywhere, [HSTS.name]: HSTS.value }),
    // These hosts don't know its kind; that of all other files they do.
    block(below(site, `/${PREFETCHING.file}`), { 'Content-Type': types['speculationrules'] ?? '' }),
    ...patternsIn('', files, headersAt(site.base)).map(([pattern, headers]) => block(below(site, pattern), headers)),
  ];
  return `# ${MADE}\n${blocks.join('\n')}\n`;
}

/** Both forms of each old address, with its slash and without. */
export function redirectsFile(site: HostedSite): string {
  const lines = site.redirects.flatMap(([from, to]) =>
    [from, from.slice(0, -1)].map((old) => `${below(site, old)} ${below(site, to)} 301`),
  );
  return [`# ${MADE}`, ...lines, ''].join('\n');
}
