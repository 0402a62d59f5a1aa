/** Fills in the front matter of a draft as far as the pasted page tells; what it doesn't tell is a TODO. */
import type { Phase } from './phases.ts';
import { type Block, blockText } from './types.ts';

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

/** The first sentence with one of these words, as a hint for the editor. */
function sentenceWith(blocks: readonly Block[], pattern: RegExp): string | undefined {
  for (const block of blocks) {
    const hit = blockText(block)
      .split(/(?<=[.!?])\s+|\n/)
      .find((sentence) => pattern.test(sentence));
    if (hit !== undefined) return hit.trim();
  }
  return undefined;
}

/** A question with the opening words of the sentence that may answer it; more would say the page twice. */
function hint(question: string, sentence: string | undefined, max: number): string {
  const opening = sentence?.split(' ').slice(0, 4).join(' ');
  return todo(opening === undefined ? question : `${question} Kijk bij "${opening}…".`, max);
}

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['basisschool', /\b(?:basisscho\p{L}*|kleuter\p{L}*|lagere scho\p{L}*)\b/iu],
  ['secundaire-school', /\bsecundaire scho\p{L}*\b/iu],
  ['scholengroep', /\bscholengroep\p{L}*\b/iu],
  ['lokaal-bestuur', /\b(?:lokale besturen|lokaal bestuur|gemeenten)\b/iu],
];

function duration(text: string): string {
  if (/\b(?:2|twee) (?:school)?jaar\b|\btwee schooljaren\b|\b2 schooljaren\b/i.test(text)) return '2-schooljaren';
  if (/\b(?:1|één|een) schooljaar\b/i.test(text)) return '1-schooljaar';
  return 'onbekend';
}

function price(text: string): string {
  if (!/\bgratis\b/i.test(text)) return 'onbekend';
  return /\bbetalend\b/i.test(text) ? 'deels-betalend' : 'gratis';
}

/**
 * The front matter of a draft, keys in the order of the schema. An offer gets `status: onzeker`: nobody has checked yet
 * whether the pasted page still holds.
 */
export function draftFrontMatter(kind: ImportKind, known: Known): Record<string, unknown> {
  const { blocks, phases, contacts } = known;
  const text = blocks.map(blockText).join('\n');
  const titel = known.title ?? 'TODO: titel';
  const samenvatting = todo('zeg in één zin wat het is.', 220);
  const bronnen = known.sources.length > 0 ? known.sources : ['TODO'];
  if (kind === 'paginas') return { titel, samenvatting, bronnen, nagekeken: 'TODO' };
  if (kind === 'netwerken') {
    return {
      titel,
      kort: todo('korte naam', 40),
      samenvatting,
      volgorde: 90,
      organisatoren: ['TODO: wie trekt het netwerk?'],
      voorWie: hint('voor wie?', sentenceWith(blocks, /\bvoor wie\b|\bterecht\b/i), 200),
      doelen: [],
      contactenPerRegio: blocks.some(
        (block) => block.kind === 'table' && /regio|provincie/i.test(block.header.join(' ')),
      ),
      bronnen,
      nagekeken: 'TODO',
    };
  }
  const groups = GROUPS.filter(([, pattern]) => pattern.test(text)).map(([id]) => id);
  const free = sentenceWith(blocks, /\b(?:gratis|kost(?:prijs|en|te)?|betalend|prijs|prijzen|euro)\b|€/i);
  return {
    titel,
    samenvatting,
    soort: 'kort',
    volgorde: 90,
    status: 'onzeker',
    statusReden:
      'TODO: overgenomen uit een oude tekst. Zeg wat er onzeker is, of zet de status op "actief" als je het nagekeken hebt.',
    doelgroepen: groups.length > 0 ? groups : ['TODO'],
    voorWie: hint('voor wie is het?', undefined, 200),
    looptijd: {
      soort: duration(text),
      tekst: hint('hoe lang duurt het?', sentenceWith(blocks, /\b(?:schooljaar|schooljaren|jaar|looptijd)\b/i), 120),
    },
    kostprijs: { soort: price(text), tekst: hint('wat kost het?', free, 160) },
    begeleiding: hint('wie begeleidt?', sentenceWith(blocks, /\bbegeleider\p{L}*|\bbegeleid\p{L}*/iu), 200),
    voorwaarden: [],
    aanmelden: {
      wanneer: todo('wanneer?', 80),
      tekst: hint(
        'hoe meld je je aan?',
        sentenceWith(
          blocks,
          /\b(?:kandidaat|aanmeld\p{L}*|melden zich|inschrijv\p{L}*|schrijf je|aanvra\p{L}*|contacteer)\b/iu,
        ),
        400,
      ),
    },
    contact: contacts[0] ?? 'TODO',
    fasen: phases,
    verwant: [],
    bronnen,
    nagekeken: 'TODO',
  };
}
