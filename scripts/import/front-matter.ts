/** Fills in the front matter of a draft as far as the pasted page tells; what it doesn't tell, and every guess, is a TODO. */
import { findAmounts } from './entities.ts';
import type { Phase } from './phases.ts';
import { type Block, textOf } from './tree.ts';
import type { Note } from './types.ts';

export const IMPORT_KINDS = ['aanbod', 'netwerken', 'paginas'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export interface Known {
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
  readonly phases: readonly Phase[];
  readonly contacts: readonly string[];
  /** Ids of sources whose title equals the page's title. */
  readonly sources: readonly string[];
}

const todo = (text: string, max: number): string => {
  const whole = `TODO: ${text}`;
  return whole.length <= max ? whole : `${whole.slice(0, max - 1).trimEnd()}…`;
};

/** A question with the opening words of the sentence that may answer it; more would say the page twice. */
function hint(question: string, text: string, pattern: RegExp, max: number): string {
  const sentence = text.split(/(?<=[.!?])\s+|\n/).find((part) => pattern.test(part));
  const opening = sentence?.trim().split(' ').slice(0, 4).join(' ');
  return todo(opening === undefined ? question : `${question} Kijk bij "${opening}…".`, max);
}

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['basisschool', /\b(?:basisscho\p{L}*|kleuter\p{L}*|lagere scho\p{L}*)\b/iu],
  ['secundaire-school', /\bsecundaire scho\p{L}*\b/iu],
  ['scholengroep', /\bscholengroep\p{L}*\b/iu],
  ['lokaal-bestuur', /\b(?:lokale besturen|lokaal bestuur|gemeenten)\b/iu],
];

function duration(text: string): string | undefined {
  if (/\b(?:2|twee) (?:school)?jaar\b|\btwee schooljaren\b|\b2 schooljaren\b/i.test(text)) return '2-schooljaren';
  return /\b(?:1|één|een) schooljaar\b/i.test(text) ? '1-schooljaar' : undefined;
}

function price(text: string): string | undefined {
  if (!/\bgratis\b/i.test(text)) return undefined;
  return /\bbetalend\b/i.test(text) || findAmounts(text).length > 0 ? 'deels-betalend' : 'gratis';
}

const PRICE = /\b(?:gratis|kost(?:prijs|en|te)?|betalend|prijs|prijzen|euro)\b|€/i;
const DURATION = /\b(?:schooljaar|schooljaren|jaar|looptijd)\b/i;
const GUIDE = /\bbegeleider\p{L}*|\bbegeleid\p{L}*/iu;
const APPLY = /\b(?:kandidaat|aanmeld\p{L}*|melden zich|inschrijv\p{L}*|schrijf je|aanvra\p{L}*|contacteer)\b/iu;

export interface FrontMatter {
  /** Keys in the order of the schema. */
  readonly data: Readonly<Record<string, unknown>>;
  /** A note on every value that the page only suggests. */
  readonly notes: readonly Note[];
}

/** The front matter of an offer; its status is uncertain, since nobody has checked yet whether the page still holds. */
function offer(known: Known, text: string, guess: (field: string, value: string | undefined, other: string) => string) {
  const groups = GROUPS.filter(([, pattern]) => pattern.test(text)).map(([id]) => guess('doelgroepen', id, ''));
  return {
    soort: 'kort',
    volgorde: 90,
    status: 'onzeker',
    statusReden:
      'TODO: overgenomen uit een oude tekst. Zeg wat er onzeker is, of zet de status op "actief" als je het nagekeken hebt.',
    doelgroepen: groups.length > 0 ? groups : ['TODO'],
    voorWie: todo('voor wie is het?', 200),
    looptijd: {
      soort: guess('looptijd.soort', duration(text), 'onbekend'),
      tekst: hint('hoe lang duurt het?', text, DURATION, 120),
    },
    kostprijs: {
      soort: guess('kostprijs.soort', price(text), 'onbekend'),
      tekst: hint('wat kost het?', text, PRICE, 160),
    },
    begeleiding: hint('wie begeleidt?', text, GUIDE, 200),
    voorwaarden: [],
    aanmelden: { wanneer: todo('wanneer?', 80), tekst: hint('hoe meld je je aan?', text, APPLY, 400) },
    contact: guess('contact', known.contacts[0], 'TODO'),
    fasen: known.phases,
    verwant: [],
  };
}

function network(
  { blocks }: Known,
  text: string,
  guess: (field: string, value: string | undefined, other: string) => string,
) {
  const regional = blocks.some(
    (block) => block.type === 'table' && /regio|provincie/i.test(textOf(block.children[0] ?? block)),
  );
  return {
    volgorde: 90,
    organisatoren: ['TODO: wie trekt het netwerk?'],
    voorWie: hint('voor wie?', text, /\bvoor wie\b|\bterecht\b/i, 200),
    doelen: [],
    contactenPerRegio: regional ? guess('contactenPerRegio', 'true', '') : false,
  };
}

/** Makes the front matter of a draft. */
export function draftFrontMatter(kind: ImportKind, known: Known): FrontMatter {
  const notes: Note[] = [];
  const guess = (field: string, value: string | undefined, other: string): string => {
    if (value === undefined) return other;
    notes.push({ kind: 'geraden', text: `${field}: misschien "${value}".` });
    return `TODO: misschien ${value}`;
  };
  const text = known.blocks.map((block) => textOf(block)).join('\n');
  const own = kind === 'aanbod' ? offer(known, text, guess) : kind === 'netwerken' ? network(known, text, guess) : {};
  const data = {
    titel: known.title ?? 'TODO: titel',
    ...(kind === 'netwerken' ? { kort: todo('korte naam', 40) } : {}),
    samenvatting: todo('zeg in één zin wat het is.', 220),
    ...own,
    bronnen: known.sources.length > 0 ? known.sources : ['TODO'],
    nagekeken: 'TODO',
  };
  return { data, notes };
}
