/** Addresses in texts and facts: pages and places that exist, and addresses a browser can open. */
import { didYouMean, nearest } from './suggest.ts';
import { isBelgianNumber, suggestPhone } from './phone.ts';
import type { Finding } from './types.ts';
import { LICENCES } from '../../src/model/pages.ts';
import { webAddress } from '../../src/schemas/fields.ts';
import { impossibleHost } from './meaning/hosts.ts';
import { detour } from './web-address.ts';

/** Addresses of the site, with the ids of the places on each page. */
export type Routes = ReadonlyMap<string, ReadonlySet<string>>;

const fault = (message: string, remedy: string): Finding => ({ code: 'link-fout', message, remedy });

/** Checks an address within the site, with or without a place on the page. */
function checkInternal(path: string, anchor: string | undefined, routes: Routes): Finding | undefined {
  if (path === LICENCES) return undefined;
  const places = routes.get(path);
  if (!places) {
    const slashed = `${path}/`;
    if (!path.endsWith('/') && routes.has(slashed))
      return {
        code: 'link-intern',
        message: `Het adres "${path}" eindigt niet op een schuine streep.`,
        remedy: `Schrijf ${slashed}`,
      };
    const folder = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
    const near = [...routes.keys()].filter(
      (route) =>
        route !== '/' &&
        !path.startsWith(route) &&
        (folder === '/' || !route.startsWith('/gemeente/') || route.startsWith(folder)),
    );
    const meant = nearest(path, near) ?? near.find((route) => route.startsWith(folder)) ?? '/';
    return {
      code: 'link-intern',
      message: `De pagina "${path}" bestaat niet.${didYouMean(path, near)}`,
      remedy: `Neem het adres over uit de adresbalk van de site, bv. ${meant}`,
    };
  }
  if (anchor === undefined || places.has(anchor)) return undefined;
  const example = [...places].at(-1);
  return {
    code: 'link-anker',
    message: `Op de pagina "${path}" is er geen plek "#${anchor}".${didYouMean(anchor, places)}`,
    remedy: `Link naar de pagina zelf (${path}) of naar een kop die er staat${example ? `, bv. ${path}#${example}` : ''}.`,
  };
}

/** What makes an address lead elsewhere than it seems to, or undefined. */
function disguise(url: string): string | undefined {
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (authority.includes('@')) return `"${shortened(url)}" leidt niet naar de site vóór de @, maar naar die erachter.`;
  if (/[^\u0000-\u007F]|xn--/.test(authority))
    return `In "${authority.slice(0, 60)}" staan letters die op gewone letters lijken, maar het niet zijn.`;
  if (/[\s"'<>\\^`{|}]/.test(url)) return `In "${shortened(url)}" staat een spatie, aanhalingsteken of haakje.`;
  return undefined;
}

const shortened = (url: string): string => url.slice(0, 100);

/** Checks an address that leaves the site. */
export function checkExternal(url: string): Finding | undefined {
  const copy = 'Neem het adres over uit de adresbalk, bv. https://www.vzwkrijt.be/';
  const disguised = disguise(url);
  if (disguised) return fault(disguised, copy);
  if (!webAddress.test(url) || !URL.canParse(url)) return fault(`"${shortened(url)}" is geen volledig webadres.`, copy);
  const detoured = detour(url);
  if (detoured) return { code: 'link-omweg', ...detoured };
  const impossible = impossibleHost(new URL(url).hostname);
  return impossible && fault(impossible.message, impossible.remedy);
}

/**
 * Checks one address.
 * @param here address of the page the link stands on, for links that begin with `#`
 */
export function checkLink(url: string, here: string | undefined, routes: Routes): Finding | undefined {
  if (url.trim() === '')
    return fault(
      'De link heeft geen adres.',
      'Zet het adres tussen de haakjes, bv. [zelfscan](/aanbod/zelfscan/). Ken je het niet? Haal de link weg en zeg waar je het kunt vragen.',
    );
  if (url.startsWith('#')) return here ? checkInternal(here, url.slice(1), routes) : undefined;
  if (url.startsWith('//'))
    return checkExternal(`https:${url}`) ?? fault(`"${url}" mist https:.`, `Schrijf https:${url}`);
  if (url.startsWith('/')) {
    const [, path = '', query, anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
    if (query !== undefined && path !== '/zoeken/')
      return {
        code: 'link-intern',
        message: `Het adres "${url}" bevat een vraag (?…).`,
        remedy: `Schrijf alleen ${path}`,
      };
    return checkInternal(path, anchor, routes);
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return checkExternal(url);
  if (scheme === 'mailto')
    return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(url)
      ? undefined
      : fault(
          `"${url}" bevat geen geldig e-mailadres.`,
          'Schrijf bv. mailto:an.peeters@voorbeeld.be, of beter: <Contact id="an-peeters" />',
        );
  if (scheme === 'tel') {
    if (isBelgianNumber(url.slice(4))) return undefined;
    return fault(
      `"${url}" bevat geen Belgisch nummer met +32.`,
      `Schrijf bv. tel:${suggestPhone(url.slice(4)) ?? '+32470123456'}`,
    );
  }
  if (scheme)
    return fault(
      `Een link die met "${scheme}:" begint, kan hier niet.`,
      'Gebruik https:, mailto: of tel:, bv. https://www.vzwkrijt.be/',
    );
  if (/^(?:www\.|[\w-]+\.(?:be|eu|com|org|net|vlaanderen|brussels)(?:\/|$))/i.test(url))
    return fault(`Bij "${url}" ontbreekt https://.`, `Schrijf https://${url}`);
  return fault(
    `"${url}" is geen adres vanaf de wortel van de site.`,
    `Begin met een schuine streep, bv. /${url
      .replace(/^[./]+/, '')
      .replace(/\.mdx?$/, '')
      .replace(/\/?$/, '/')}`,
  );
}
