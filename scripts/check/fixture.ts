/** A complete small site for tests: each collection has an entry, nothing is wrong. Paths to texts. */
import { REGIOCODES } from '../../src/schemas/regios.ts';
import { pageIds } from '../../src/model/pages.ts';
import type { ContentFile } from './types.ts';

/** Content by path. */
export type Texts = Readonly<Record<string, string>>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const text = (data: readonly string[], body: string): string =>
  `---\n${data.join('\n')}\nnagekeken: '2026-11-21'\n---\n\n${body}\n`;

const offer = text(
  [
    "titel: 'Zelfscan'",
    "samenvatting: 'Je school kijkt naar zichzelf.'",
    "kaartkop: 'Elke school'",
    "soort: 'kort'",
    'volgorde: 10',
    "status: 'actief'",
    "doelgroepen: ['basisschool']",
    "voorWie: 'elke school'",
    'aanvrager: []',
    'ookVia: []',
    "scholen: 'onbekend'",
    "doel: 'zien wat beter kan'",
    'looptijd:',
    "  soort: 'onbekend'",
    "  tekst: 'niet vermeld'",
    'kostprijs:',
    "  soort: 'gratis'",
    "  tekst: 'gratis'",
    "begeleiding: 'geen'",
    'voorwaarden: []',
    'aanmelden:',
    "  wanneer: 'altijd'",
    "  tekst: 'Vraag het na.'",
    "contact: 'an-peeters'",
    'fasen: []',
    'verwant: []',
    'bronnen:',
    "  - 'krijt'",
  ],
  '## Wat het is\n\nEen <Term id="clb">CLB</Term> helpt, zie [het netwerk](/netwerken/samen/).',
);

const regions = Object.fromEntries(
  REGIOCODES.map((code, index) => [
    `content/regios/regio-${index}.json`,
    json({
      naam: `Regio ${index}`,
      code,
      soort: 'provincie',
      volgorde: index + 1,
      netwerken: [{ netwerk: 'samen', contacten: ['an-peeters'], bron: 'krijt' }],
      meer: [],
      nagekeken: '2026-11-21',
    }),
  ]),
);

const situation = text(
  [
    "titel: 'Een leerling blijft weg'",
    "kort: 'Een leerling haakt af'",
    "samenvatting: 'Begin bij het netwerk.'",
    "voorWie: 'scholen'",
    'volgorde: 10',
    'perPlaats: true',
    'stappen:',
    "  - titel: 'Vraag raad'",
    "    soort: 'netwerk'",
    "    tekst: 'Het netwerk denkt mee.'",
    "    netwerk: 'samen'",
    "    bron: 'krijt'",
    '    eigenRaad: false',
  ],
  'Meer weet het netwerk zelf.',
);

/** The site, by path. */
export const site: Texts = {
  'content/aanbod/zelfscan.mdx': offer,
  'content/situaties/leerling-haakt-af.mdx': situation,
  'content/netwerken/samen.mdx': text(
    [
      "titel: 'Samen'",
      "kort: 'Samen'",
      "samenvatting: 'Een netwerk.'",
      'volgorde: 10',
      "organisatoren: ['Krijt']",
      "voorWie: 'scholen'",
      'doelen: []',
      'contactenPerRegio: true',
      "bronnen: ['krijt']",
    ],
    '## Waarvoor\n\nScholen vinden hier elkaar.',
  ),
  'content/begrippen/clb.mdx': text(
    ["term: 'CLB'", "bron: 'krijt'", "zekerheid: 'hoog'"],
    'Een CLB begeleidt leerlingen.',
  ),
  ...Object.fromEntries(
    pageIds.map((name) => [
      `content/paginas/${name}.mdx`,
      text([`titel: 'Pagina ${name}'`, "samenvatting: 'Kort.'"], ''),
    ]),
  ),
  ...regions,
  'content/contacten/an-peeters.json': json({
    naam: 'An Peeters',
    rol: 'coördinator',
    telefoon: '+32470123456',
    netwerken: ['samen'],
    bron: 'krijt',
    nagekeken: '2026-11-21',
  }),
  'content/agenda/kandidaten.json': json({
    titel: 'Je kandidaat stellen',
    soort: 'aanmelden',
    tekst: 'Bel in de winter.',
    jaarlijks: true,
    van: '1 januari',
    tot: 'eind februari',
    volgendSchooljaar: true,
    aanbod: 'zelfscan',
    bron: 'krijt',
    nagekeken: '2026-11-21',
  }),
  'content/begeleiders/oostende.json': json({
    organisatie: 'Stad Oostende',
    soort: 'partner',
    gemeente: 'Oostende',
    gebied: 'gemeente',
    rol: 'Ze helpen.',
    sinds: '2021',
    bron: 'krijt',
    nagekeken: '2026-11-21',
  }),
  'content/bronnen/krijt.json': json({
    titel: 'Krijt',
    uitgever: 'vzw Krijt',
    geraadpleegd: '2026-11-21',
    kopie: true,
  }),
  'content/wijzigingen/adres.json': json({
    titel: 'Nieuw adres',
    datum: '2026-11-21',
    tekst: 'Het adres is nieuw.',
    paginas: ['/contact/'],
  }),
  'content/zoekwoorden/scan.json': json({ woorden: ['selfie'], paginas: ['/aanbod/zelfscan/#wat-het-is'] }),
  'content/geo/gemeenten.json': json({ 'BE-VWV': ['Oostende'] }),
  'content/geo/posities.json': json({ Oostende: [51.22, 2.93] }),
  'content/instellingen/site.json': json({ naam: 'Trajectwijzer' }),
};

/** The texts as files on disk. */
export const filesOf = (texts: Texts): ContentFile[] =>
  Object.entries(texts).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }));
