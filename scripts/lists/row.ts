/** What one row says, in the form of the content; or every reason why it can't be used. */
import type { PlaceIndex } from '../../src/places/place.ts';
import type { Facts } from './merge.ts';
import type { ContactFacts } from './people.ts';
import { placeOf } from './place.ts';
import type { Row } from './table.ts';
import { emailIn, phoneIn, sentenceOf, sinceIn, type Value, websiteIn } from './values.ts';

export interface Places {
  readonly places: PlaceIndex;
  /** Municipalities with a place on the map. */
  readonly onMap: ReadonlySet<string>;
}

/** What is true of every row. */
export interface ListFacts {
  readonly soort: 'lokale-begeleider' | 'partner';
  /** Id of the source, and the day on which the list was compared with it. */
  readonly bron: string;
  readonly nagekeken: string;
  /** The current day, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Read {
  readonly gemeente: string;
  readonly organisatie: string;
  /** The other facts of the guide. */
  readonly facts: Facts;
  readonly contact: ContactFacts | undefined;
  readonly remarks: readonly string[];
}

const ROLE = {
  'lokale-begeleider': ['lokale begeleider', 'Lokale begeleider, opgeleid door vzw Krijt.'],
  partner: ['partner van vzw Krijt', 'Partner van vzw Krijt.'],
} as const;

const read = (cell: string | undefined, reader: (cell: string) => Value): Value =>
  cell === undefined ? {} : reader(cell);

/** The name of a desk: an organisation without a place in its name gets one, since many places have an "OCMW". */
const deskOf = (organisatie: string, municipality: string): string =>
  organisatie.includes(municipality) ? organisatie : `${organisatie} (${municipality})`;

/** @returns the facts, or the reasons of the refusal in one line */
export function readRow(row: Row, { places, onMap }: Places, list: ListFacts): Read | string {
  const place = placeOf(row.gemeente, row.postcode, places);
  const municipality = 'municipality' in place ? place.municipality : undefined;
  const sinds = row.sinds === undefined ? undefined : sinceIn(row.sinds, list.today);
  const reasons = [
    'refusal' in place ? [place.refusal] : [],
    municipality !== undefined && !onMap.has(municipality)
      ? [`de plaats van ${municipality} op de kaart is niet bekend: voeg ze toe in content/geo/posities-eigen.json`]
      : [],
    row.organisatie === undefined ? ['geen organisatie'] : [],
    row.sinds === undefined ? ['niet gezegd sinds wanneer'] : [],
    row.sinds !== undefined && sinds === undefined
      ? [`"${row.sinds}" is geen jaar, schooljaar of dag die voorbij is`]
      : [],
  ].flat();
  if (municipality === undefined || row.organisatie === undefined || reasons.length > 0) return reasons.join('; ');
  const [email, telefoon, website] = [
    read(row.email, emailIn),
    read(row.telefoon, phoneIn),
    read(row.website, websiteIn),
  ];
  const reachable = email.value !== undefined || telefoon.value !== undefined;
  const unreachable =
    row.naam !== undefined && !reachable
      ? [`${row.naam} heeft geen mailadres of nummer, en wordt dus geen contact`]
      : [];
  const [role, sentence] = ROLE[list.soort];
  const { organisatie } = row;
  return {
    gemeente: municipality,
    organisatie,
    facts: {
      rol: row.functie === undefined ? sentence : sentenceOf(row.functie),
      sinds,
      doelgroep: row.doelgroep,
      website: website.value,
    },
    contact: reachable
      ? {
          naam: row.naam ?? deskOf(organisatie, municipality),
          rol: row.functie ?? role,
          organisatie,
          email: email.value,
          telefoon: telefoon.value,
        }
      : undefined,
    remarks: [
      'remark' in place ? place.remark : undefined,
      email.remark,
      telefoon.remark,
      website.remark,
      ...unreachable,
    ].filter((remark) => remark !== undefined),
  };
}
