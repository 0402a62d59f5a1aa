/** The code that another site pastes: a frame that grows with its page, or a plain list of links. Runs in the browser. */
import { HEIGHT_MESSAGE } from './height.ts';

/** What can be shown elsewhere. */
export interface Shown {
  /** Address below /insluiten/: `kaart/`, `regio/limburg/`, `gemeente/genk/`. */
  readonly path: string;
  /** `Limburg`, `Genk`; undefined for the map. */
  readonly place?: string | undefined;
}

export interface Site {
  /** Public address of the site, with a slash at the end. */
  readonly url: string;
  readonly name: string;
  /** The situations that the page of each place has: id and words. */
  readonly situations: readonly (readonly [id: string, words: string])[];
  readonly regions: readonly (readonly [id: string, name: string])[];
}

/** Until the height is known, and where the script may not run: what is higher scrolls. */
const HEIGHT = 600;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const question = ({ place }: Shown): string => `Bij wie kan een school${place ? ` in ${place}` : ''} terecht?`;
const link = (href: string, name: string): string => `<a href="${escaped(href)}">${escaped(name)}</a>`;

/** Address of the framed page. @param query parameters for its colours, without `?` */
export const frameAddress = ({ url }: Pick<Site, 'url'>, { path }: Shown, query = ''): string =>
  `${url}insluiten/${path}${query && `?${query}`}`;

/**
 * HTML of a frame, with the script that gives it the height of its page: it heeds messages from that frame alone, and
 * only as long as a page of this site stands in it.
 */
export function frameCode(site: Site, shown: Shown, query = ''): string {
  return [
    `<iframe src="${escaped(frameAddress(site, shown, query))}" title="${escaped(question(shown))}"`,
    `  width="100%" height="${String(HEIGHT)}" loading="lazy" style="border: 0"></iframe>`,
    '<script>',
    "addEventListener('message', function (event) {",
    `  document.querySelectorAll('iframe[src^="${site.url}insluiten/"]').forEach(function (frame) {`,
    '    var known = event.source === frame.contentWindow && event.origin === new URL(frame.src).origin;',
    `    if (known && event.data.type === '${HEIGHT_MESSAGE}') frame.style.height = Number(event.data.height) + 'px';`,
    '  });',
    '});',
    '</script>',
  ].join('\n');
}

/** HTML of a list of links to the situations of a place, or to the regions. It names nobody, so it doesn't age. */
export function linksCode({ url, name, situations, regions }: Site, shown: Shown): string {
  const page = `${url}${shown.path}`;
  const links = shown.place
    ? situations.map(([id, words]) => link(`${page}#${id}`, words))
    : regions.map(([id, region]) => link(`${url}regio/${id}/`, region));
  return [
    `<p>${escaped(question(shown))}</p>`,
    '<ul>',
    ...links.map((each) => `  <li>${each}</li>`),
    '</ul>',
    `<p>Bron: ${link(page, name)}</p>`,
  ].join('\n');
}
