/** A page that sends the visitor on, for hosts that know no redirects: GitHub Pages, a plain folder. */
import { below, type HostedSite } from './site.ts';

/** @param to address below the base path */
export function redirectPage(site: HostedSite, to: string): string {
  const address = below(site, to);
  return [
    '<!doctype html><html lang="nl-BE"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0;url=${address}"><title>Deze pagina is verhuisd</title></head>`,
    `<body><h1>Deze pagina is verhuisd</h1><p><a href="${address}">Ga naar de nieuwe pagina</a></p></body></html>`,
  ].join('\n');
}
