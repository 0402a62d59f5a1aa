/** The inside of a `server` block of nginx (1.18 and later): include it beside `listen`, `server_name` and `root`. */
import { everywhere, groupsAt, HSTS, types, type Headers } from './rules.ts';
import { below, inPattern, MADE, quoted, type HostedSite } from './site.ts';

const add = (headers: Headers, indent = ''): string[] =>
  Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`);

const hsts = `add_header ${HSTS.name} $hsts always;`;

/** Headers of a location replace those around it, so each repeats them. */
const location = (match: string, headers: Headers): string[] => [
  `location ${match} {`,
  ...add({ ...everywhere, ...headers }, '  '),
  `  ${hsts}`,
  '}',
];

const utf8 = (type: string): boolean => type.endsWith('; charset=utf-8');
const bare = (type: string): string => type.replace(/;.*/, '');

/**
 * Below a base path, `root` is the folder that holds a link of that name to the site.
 * @returns the configuration
 */
export function nginxConfig(site: HostedSite): string {
  const groups = groupsAt(site.base);
  const text = Object.values(types).filter(utf8).map(bare);
  return [
    `# ${MADE}`,
    'index index.html;',
    'server_tokens off;',
    '# A redirect names no host: it is right behind any proxy.',
    'absolute_redirect off;',
    `error_page 403 =404 ${below(site, '/404.html')};`,
    `error_page 404 ${below(site, '/404.html')};`,
    '',
    'types {',
    ...Object.entries(types).map(([extension, type]) => `  ${bare(type)} ${extension};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${text.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    '# The build writes a .gz and a .br beside each file.',
    'gzip_static on;',
    'gzip_vary on;',
    '# With the package libnginx-mod-http-brotli-static, put "brotli_static on;" beside the include of this file.',
    '',
    'set $hsts "";',
    `if ($scheme = https) { set $hsts ${quoted(HSTS.value)}; }`,
    ...add(everywhere),
    hsts,
    '',
    `location ~ "/\\.(?!well-known(?:/|$))" { return 404; }`,
    ...['/_headers', '/_redirects'].map((file) => `location = ${below(site, file)} { return 404; }`),
    ...site.redirects.flatMap(([from, to]) =>
      [from, from.slice(0, -1)].map(
        (old) => `location = ${below(site, old)} { return 301 ${quoted(below(site, to))}; }`,
      ),
    ),
    ...groups.flatMap(({ addresses, headers }) => location(`~ "^${inPattern(site)}${addresses}"`, headers)),
    '',
  ].join('\n');
}
