/** `.htaccess` for Apache (2.4 and later) with mod_headers and mod_rewrite. */
import { everywhere, groupsAt, HSTS, types, type Headers } from './rules.ts';
import { below, inPattern, MADE, quoted, type HostedSite } from './site.ts';

const escaped = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const set = (headers: Headers, condition = ''): string[] =>
  Object.entries(headers).map(([name, value]) => {
    // A failed request keeps its own caching: a missing file must not be missing for a year.
    const always = name === 'Cache-Control' ? '' : 'always ';
    return `Header ${always}set ${name} ${quoted(value)}${condition}`;
  });

/** Sends what the build compressed in the place of the file itself. */
const precompressed = (extension: string, encoding: string): string[] => [
  `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
  `RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
  `RewriteRule ^(.+)$ $1.${extension} [L]`,
];

export function apacheConfig(site: HostedSite): string {
  const at = (...addresses: string[]) => `m#^${inPattern(site)}(?:${addresses.join('|')})#`;
  const groups = groupsAt(site.base);
  const special = groups.slice(0, -1);
  const rest = `! (%{REQUEST_URI} =~ ${at(...special.map(({ addresses }) => addresses))})`;
  const known = Object.entries(types);
  return [
    `# ${MADE}`,
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    `ErrorDocument 403 ${below(site, '/404.html')}`,
    `ErrorDocument 404 ${below(site, '/404.html')}`,
    ...known.map(([extension, type]) => `AddType ${quoted(type)} .${extension}`),
    '# Without this, ".br" says that a file is in Breton.',
    'RemoveLanguage .br',
    '',
    ...set(everywhere),
    ...set({ [HSTS.name]: HSTS.value }, ` "expr=%{HTTPS} == 'on'"`),
    ...special.flatMap(({ addresses, headers }) => [
      `<If "%{REQUEST_URI} =~ ${at(addresses)}">`,
      ...set(headers),
      '</If>',
    ]),
    `<If "${rest}">`,
    ...set(groups.at(-1)?.headers ?? {}),
    '</If>',
    '',
    'RewriteEngine On',
    'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$',
    'RewriteRule ^ - [R=405,L]',
    'RewriteRule "(?:^|/)\\.(?!well-known(?:/|$))" - [R=404,L]',
    'RewriteRule "^_(?:headers|redirects)$" - [R=404,L]',
    ...site.redirects.map(
      ([from, to]) => `RewriteRule "^${escaped(from.slice(1, -1))}/?$" ${quoted(below(site, to))} [R=301,L,NE,QSD]`,
    ),
    '# What the build compressed; a page is asked for by its folder.',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html -f',
    'RewriteRule ^(.+/)?$ $1index.html',
    ...precompressed('br', 'br'),
    ...precompressed('gz', 'gzip'),
    ...[
      ['br', 'br'],
      ['gz', 'gzip'],
    ].flatMap(([extension = '', encoding]) => [
      ...known.map(
        ([inner, type]) =>
          `<FilesMatch "\\.${inner}\\.${extension}$">\nForceType ${quoted(type)}\nHeader set Content-Encoding ${encoding}\n</FilesMatch>`,
      ),
    ]),
    `<FilesMatch "\\.(?:${known.map(([extension]) => extension).join('|')})(?:\\.br|\\.gz)?$">`,
    'Header merge Vary Accept-Encoding',
    '</FilesMatch>',
    '',
  ].join('\n');
}
