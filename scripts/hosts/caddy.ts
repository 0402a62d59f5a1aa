/** The inside of a site block of Caddy (2.6 and later): import it beside `root`. */
import { everywhere, groupsAt, HSTS, types, type Headers } from './rules.ts';
import { below, inPattern, MADE, quoted, type HostedSite } from './site.ts';

const block = (opening: string, lines: readonly string[]): string[] => [
  `${opening} {`,
  ...lines.map((line) => `\t${line}`),
  '}',
];

const header = (headers: Headers): string[] =>
  block(
    'header',
    Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`),
  );

const FILES = ['file_server {', '\tprecompressed br gzip', '\tdisable_canonical_uris', '}'];

/** Hidden files, and names that no file can have: looking for one would end in an error of the server. */
const REFUSED = String.raw`/\.|[\x00-\x1f]|[^/]{255}`;

/** A folder without its slash is sent on to the address with it, with its query where there is one. */
const slashless = (name: string, query: boolean): string[] => [
  ...block(`@${name}`, [
    'not path */ //*',
    'file {path}/index.html',
    ...(query ? ['not expression {query} == ""'] : ['expression {query} == ""']),
  ]),
  `redir @${name} {path}/${query ? '?{query}' : ''} 301`,
];

/**
 * Below a base path, `root` is the folder that holds a link of that name to the site.
 * @returns the configuration
 */
export function caddyConfig(site: HostedSite): string {
  const groups = groupsAt(site.base);
  return [
    `# ${MADE}`,
    ...header(everywhere),
    'header -Server',
    '@https protocol https',
    `header @https ${HSTS.name} ${quoted(HSTS.value)}`,
    '',
    // In the order in which they stand; Caddy's own order answers before it refuses.
    ...block('route', [
      '@method not method GET HEAD',
      'error @method 405',
      ...block('@refused', [`path_regexp "${REFUSED}"`, `not path ${below(site, '/.well-known/*')}`]),
      'error @refused 404',
      `@host path ${below(site, '/_headers')} ${below(site, '/_redirects')}`,
      'error @host 404',
      ...site.redirects.flatMap(([from, to]) =>
        [from, from.slice(0, -1)].map((old) => `redir ${below(site, old)} ${below(site, to)} 301`),
      ),
      ...slashless('slashless', false),
      ...slashless('slashless_query', true),
      ...Object.entries(types).flatMap(([extension, type]) => [
        `@${extension} path *.${extension}`,
        `header @${extension} Content-Type ${quoted(type)}`,
      ]),
      ...groups.flatMap(({ name, addresses, headers }) => [
        `@${name} path_regexp "^${inPattern(site)}${addresses}"`,
        ...block(`handle @${name}`, [...header(headers), ...FILES]),
      ]),
    ]),
    '',
    ...block('handle_errors', [
      '@missing expression {err.status_code} in [403, 404]',
      ...block('handle @missing', [
        `rewrite * ${below(site, '/404.html')}`,
        ...header({ ...everywhere, ...groups.at(-1)?.headers, 'Content-Type': types['html'] ?? '' }),
        'header -Server',
        ...block('file_server', ['status 404']),
      ]),
    ]),
    '',
  ].join('\n');
}
