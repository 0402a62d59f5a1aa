/**
 * Every page that exists whatever the content is, one line each, and the folders of the pages that entries have. All
 * lists of pages (navigation, footer, site index, sitemap, links that the check accepts, files that a build must have)
 * derive from these, in this order. A page once published keeps its address.
 */

/** Kinds of page; each has its own Open Graph image at /og/<kind>.png. */
export type PageKind =
  'start' | 'wegwijzer' | 'aanbod' | 'netwerk' | 'regio' | 'gemeente' | 'begrip' | 'pagina' | 'kaart' | 'zoeken';

/** Whose software and fonts a browser gets, and under which licence; the build writes it. A text may link to it. */
export const LICENCES = '/licenties.txt';

export const FOOTER_GROUPS = ['Vinden', 'Nagaan', 'Over de site'] as const;

export interface SitePage<Id extends string = string> {
  /** File name of its words in `content/paginas/`, without extension. */
  readonly id: Id;
  /** `/<id>/` unless told otherwise. */
  readonly href: string;
  /** `pagina` unless told otherwise. */
  readonly kind: PageKind;
  /** Its name in the main navigation. */
  readonly menu?: string;
  /** Other folders that its item in the main navigation stands for. */
  readonly covers?: readonly string[];
  /** Group and name in the footer, and the place on the page to link to. */
  readonly footer?: readonly [group: (typeof FOOTER_GROUPS)[number], name: string, place?: string];
  /** Group in the site index; situations, offers, networks and terms have a group of their own there. */
  readonly overview?: 'Vinden' | 'Over de site';
  /** Nothing but words: src/pages/[page].astro makes it. */
  readonly plain?: true;
  /** Kept from search engines, the sitemap and the site's own search. */
  readonly unlisted?: true;
  /** Shown at a wrong address, as /404.html: nothing can link to it. */
  readonly error?: true;
}

const page = <const Id extends string>(id: Id, more: Partial<Omit<SitePage, 'id'>> = {}): SitePage<Id> => ({
  href: `/${id}/`,
  kind: 'pagina',
  ...more,
  id,
});

export const pages = [
  page('start', { href: '/', kind: 'start' }),
  page('wegwijzer', { kind: 'wegwijzer', menu: 'Wegwijzer', footer: ['Vinden', 'Wegwijzer: wat speelt er?'] }),
  page('aanbod', { kind: 'aanbod', menu: 'Aanbod', footer: ['Vinden', 'Alle aanbod'] }),
  page('kaart', {
    kind: 'kaart',
    menu: 'Kaart',
    covers: ['/regio/', '/gemeente/'],
    footer: ['Vinden', 'Kaart'],
    overview: 'Vinden',
  }),
  page('gemeente', { kind: 'gemeente', footer: ['Vinden', 'Gemeenten van A tot Z'], overview: 'Vinden' }),
  page('netwerken', { kind: 'netwerk', menu: 'Netwerken', footer: ['Vinden', 'Netwerken'] }),
  page('vergelijken', { href: '/aanbod/vergelijken/', kind: 'aanbod', overview: 'Vinden' }),
  page('agenda', { footer: ['Vinden', 'Agenda'], overview: 'Vinden' }),
  page('lokale-begeleider-melden', { overview: 'Vinden' }),
  page('overzicht', { footer: ['Vinden', 'Overzicht van de site'] }),
  page('bronnen', { footer: ['Nagaan', 'Bronnen'], overview: 'Over de site' }),
  page('stand-van-zaken', { footer: ['Nagaan', 'Stand van zaken'], overview: 'Over de site' }),
  page('begrippen', { kind: 'begrip', menu: 'Begrippen', footer: ['Nagaan', 'Begrippen'] }),
  page('contact', { menu: 'Contact', footer: ['Nagaan', 'Fout melden', 'fout-melden'], overview: 'Vinden' }),
  page('data', { footer: ['Nagaan', 'Open data'], overview: 'Over de site' }),
  page('insluiten', { footer: ['Nagaan', 'Op je eigen site'], overview: 'Over de site' }),
  page('over', { plain: true, footer: ['Over de site', 'Over Trajectwijzer'], overview: 'Over de site' }),
  page('privacy', { plain: true, footer: ['Over de site', 'Privacy'], overview: 'Over de site' }),
  page('toegankelijkheid', { plain: true, footer: ['Over de site', 'Toegankelijkheid'], overview: 'Over de site' }),
  page('redactie', { footer: ['Over de site', 'Voor de redactie'], overview: 'Over de site' }),
  page('fouten', { href: '/redactie/fouten/', unlisted: true }),
  page('nakijken', { href: '/redactie/nakijken/', unlisted: true }),
  page('zoeken', { kind: 'zoeken', unlisted: true }),
  page('niet-gevonden', { href: '/404/', unlisted: true, error: true }),
];

export type PageId = (typeof pages)[number]['id'];

/** File names in `content/paginas/`: each page has its words there. */
export const pageIds: readonly PageId[] = pages.map(({ id }) => id);

/** Collections whose entries have a page each: its folder and kind. */
export const entryPages = {
  situaties: { folder: '/wegwijzer/', kind: 'wegwijzer' },
  aanbod: { folder: '/aanbod/', kind: 'aanbod' },
  netwerken: { folder: '/netwerken/', kind: 'netwerk' },
  regios: { folder: '/regio/', kind: 'regio' },
} as const satisfies Record<string, { folder: string; kind: PageKind }>;

/** The pages of municipalities, which have no entry each. */
export const municipalityPages = { folder: '/gemeente/', kind: 'gemeente' } as const;

/** Beginnings of the addresses of pages that other sites show in a frame: a regular expression, without the first slash. */
export const EMBEDDABLE = 'insluiten/(?:kaart|regio|gemeente)/';

/** The editors' form stands apart: no page of the site links to it or lists it. */
export const FORM = '/beheer/';

/** What the registry says of the page at an address, or of the kind that the pages in its folder have. */
export function pageAt(path: string): Pick<SitePage, 'kind' | 'unlisted'> {
  return (
    pages.find(({ href }) => href === path) ??
    [...Object.values(entryPages), municipalityPages].find(({ folder }) => path.startsWith(folder)) ?? {
      kind: 'pagina',
    }
  );
}
