/** What the form needs to know of each collection beyond its schema. A collection without an entry here stops the build. */
import type { CollectionName } from '../schemas/fields.ts';

export interface FormCollection {
  /** Material Symbols name. */
  readonly icon: string;
  readonly description: string;
  /** Template of the file name of a new entry; without one the editor types it. */
  readonly slug?: string;
  /** What names an entry in lists. */
  readonly summary: string;
  /** What a list tells of the state of an entry, behind its name. */
  readonly state?: string;
  /** Fields where one chooses from a list that is no collection. */
  readonly choices?: Readonly<Record<string, 'municipalities'>>;
  /** False where an entry needs a page or a place on the map that an editor cannot make. */
  readonly create: boolean;
  /** False where other pages or the addresses of the site depend on it. */
  readonly remove: boolean;
  readonly sort: readonly string[];
}

const CHECKED = "nagekeken {{nagekeken | date('D/M/YYYY')}}";

export const formCollections: Readonly<Record<CollectionName, FormCollection>> = {
  situaties: {
    icon: 'signpost',
    description: 'De situaties waarmee bezoekers komen, met de stappen: wie eerst, wie daarna.',
    slug: '{{kort}}',
    summary: '{{titel}}',
    state: CHECKED,
    create: true,
    remove: false,
    sort: ['volgorde', 'titel', 'nagekeken'],
  },
  aanbod: {
    icon: 'route',
    description: 'De trajecten waarvoor een school of lokaal bestuur zich kan aanmelden.',
    slug: '{{titel}}',
    summary: '{{titel}}',
    state: `{{status}}, ${CHECKED}`,
    create: true,
    remove: false,
    sort: ['volgorde', 'titel', 'nagekeken'],
  },
  netwerken: {
    icon: 'hub',
    description: 'De netwerken en het gezamenlijke werk van de CLB’s.',
    slug: '{{kort}}',
    summary: '{{titel}}',
    state: CHECKED,
    create: false,
    remove: false,
    sort: ['volgorde', 'titel', 'nagekeken'],
  },
  paginas: {
    icon: 'article',
    description: 'Algemene pagina’s, zoals Over en Privacy.',
    slug: '{{titel}}',
    summary: '{{titel}}',
    state: CHECKED,
    create: false,
    remove: false,
    sort: ['titel', 'nagekeken'],
  },
  begrippen: {
    icon: 'dictionary',
    description: 'Woorden die we uitleggen.',
    slug: '{{term}}',
    summary: '{{term}}',
    state: CHECKED,
    create: true,
    remove: true,
    sort: ['term', 'nagekeken'],
  },
  regios: {
    icon: 'map',
    description: 'De vijf provincies en Brussel, met per netwerk de contacten.',
    slug: '{{naam}}',
    summary: '{{naam}}',
    state: CHECKED,
    create: false,
    remove: false,
    sort: ['volgorde', 'naam', 'nagekeken'],
  },
  contacten: {
    icon: 'contact_phone',
    description: 'Mensen en diensten die je kunt bellen of mailen.',
    slug: '{{naam}}',
    summary: '{{naam}}, {{rol}}',
    state: CHECKED,
    create: true,
    remove: true,
    sort: ['naam', 'nagekeken'],
  },
  begeleiders: {
    icon: 'handshake',
    description: 'Lokale begeleiders en partners in een gemeente.',
    slug: '{{gemeente}}',
    summary: '{{gemeente}}: {{organisatie}}',
    state: CHECKED,
    choices: { gemeente: 'municipalities' },
    create: true,
    remove: true,
    sort: ['gemeente', 'nagekeken'],
  },
  agenda: {
    icon: 'event',
    description: 'Wanneer je je kunt aanmelden, en wat er plaatsvond.',
    slug: '{{titel}}',
    summary: '{{titel}}',
    create: true,
    remove: true,
    sort: ['titel', 'nagekeken'],
  },
  bronnen: {
    icon: 'menu_book',
    description: 'Waar de feiten op deze site vandaan komen.',
    slug: '{{titel}}',
    summary: '{{titel}}, {{uitgever}}',
    state: "geraadpleegd {{geraadpleegd | date('D/M/YYYY')}}",
    create: true,
    remove: true,
    sort: ['titel', 'uitgever', 'geraadpleegd'],
  },
  zoekwoorden: {
    icon: 'search',
    description: 'Gewone woorden die mensen typen, en de pagina’s die daarop antwoorden.',
    slug: '{{woorden.0}}',
    summary: '{{slug}}',
    create: true,
    remove: true,
    sort: ['slug'],
  },
  wijzigingen: {
    icon: 'campaign',
    description: 'Wat er veranderde, voor wie de site volgt.',
    slug: '{{titel}}',
    summary: '{{datum}}: {{titel}}',
    create: true,
    remove: true,
    sort: ['datum', 'titel'],
  },
};
