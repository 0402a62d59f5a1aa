import { find, type Catalog, type Entry } from '../model/catalog.ts';
import { formatDate } from '../model/dates.ts';
import { entryPages, pages } from '../model/pages.ts';

interface Line {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly checked: string;
  readonly sources: readonly string[];
}

/** Words that stay words in Markdown, on one line. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\[\]<]/g, String.raw`\$&`);

type Described = Entry<{
  readonly titel: string;
  readonly samenvatting: string;
  readonly nagekeken: string;
  readonly bronnen?: readonly string[] | undefined;
}>;

/**
 * The text of `/llms.txt` (https://llmstxt.org): what the site is, and every page as Markdown with the day on which it
 * was last checked and who published its sources.
 * @param site address of the site
 */
export function llmsText(catalog: Catalog, site: URL, name: string): string {
  const publishers = (ids: readonly string[], from: string): string[] => [
    ...new Set(ids.map((id) => find(catalog.sources, id, 'bronnen', from).data.uitgever)),
  ];
  const described = (folder: string, { id, data }: Described, ids = data.bronnen ?? []): Line => ({
    href: folder,
    title: data.titel,
    summary: data.samenvatting,
    checked: data.nagekeken,
    sources: publishers(ids, id),
  });
  const { situaties, aanbod, netwerken, regios } = entryPages;
  const listed = pages.filter(({ unlisted, error }) => !unlisted && !error);
  const groups: readonly (readonly [title: string, lines: readonly Line[]])[] = [
    [
      'Situaties',
      catalog.situations.map((entry) =>
        described(
          `${situaties.folder}${entry.id}/`,
          entry,
          entry.data.stappen.flatMap(({ bron }) => bron ?? []),
        ),
      ),
    ],
    ['Aanbod', catalog.offers.map((entry) => described(`${aanbod.folder}${entry.id}/`, entry))],
    ['Netwerken', catalog.networks.map((entry) => described(`${netwerken.folder}${entry.id}/`, entry))],
    [
      'Regio’s',
      catalog.regions.map(({ id, data }) => ({
        href: `${regios.folder}${id}/`,
        title: data.naam,
        summary: `Bij wie je terechtkunt in ${data.naam}.`,
        checked: data.nagekeken,
        sources: publishers(
          data.netwerken.map(({ bron }) => bron),
          `content/regios/${id}.json`,
        ),
      })),
    ],
    [
      'Pagina’s',
      listed.flatMap(({ id, href }) =>
        catalog.pages.filter((words) => words.id === id).map((words) => described(href, words)),
      ),
    ],
  ];
  const lineOf = ({ href, title, summary, checked, sources }: Line): string => {
    const origin = sources.length > 0 ? ` Bronnen: ${plain(sources.join('; '))}.` : '';
    return `- [${plain(title)}](${new URL('index.md', new URL(href, site)).href}): ${plain(summary)} Nagekeken op ${formatDate(checked)}.${origin}`;
  };
  return [
    `# ${name}`,
    '> Een onafhankelijke, Nederlandstalige gids voor Vlaamse scholen en lokale besturen: welke trajecten er zijn tegen armoede op school en tegen schooluitval, welk past, hoe je je aanmeldt en wie je in je regio belt of mailt.',
    'Elke pagina noemt haar bronnen en de dag waarop ze is nagekeken. Noem die erbij als je iets overneemt: gegevens kunnen veranderd zijn. Wat de organisatie zelf zegt, gaat voor. Elke gemeente heeft een pagina op `/gemeente/<naam>/index.md`.',
    ...groups.map(([title, lines]) => `## ${title}\n\n${lines.map(lineOf).join('\n')}`),
    `## Optional\n\n- [Alle gegevens als JSON en CSV](${new URL('/data/', site).href}): vrij te gebruiken (CC BY 4.0).\n- [Wat veranderde](${new URL('/wijzigingen.xml', site).href}): Atom-feed.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
