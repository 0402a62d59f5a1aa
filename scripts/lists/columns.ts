/** Which column of a list holds what: the heads that people give them, in Dutch. */
import { lettersOf } from '../check/suggest.ts';

/** What a list of guides can tell, with the heads under which it does; the first is how the report names it. */
const HEADS = {
  gemeente: ['Gemeente', 'Stad', 'Gemeente of stad', 'Plaats', 'Woonplaats', 'Locatie', 'Werkgebied'],
  postcode: ['Postcode', 'Post', 'PC', 'Postnummer'],
  organisatie: [
    'Organisatie',
    'School',
    'Organisatie of school',
    'Dienst',
    'Vzw',
    'Werkgever',
    'Lokaal bestuur',
    'Bestuur',
  ],
  functie: ['Functie', 'Rol', 'Taak', 'Opdracht', 'Functie of rol'],
  sinds: ['Sinds', 'Opleiding', 'Opgeleid', 'Opgeleid in', 'Jaar', 'Schooljaar', 'Opleiding gevolgd'],
  doelgroep: ['Doelgroep', 'Voor wie', 'Scholen', 'Onderwijsniveau', 'Niveau'],
  naam: ['Naam', 'Contact', 'Contactpersoon', 'Begeleider', 'Lokale begeleider', 'Naam begeleider', 'Voornaam en naam'],
  email: ['E-mail', 'Mail', 'Mailadres', 'E-mailadres', 'Email adres'],
  telefoon: ['Telefoon', 'Tel', 'Gsm', 'Telefoonnummer', 'Gsm-nummer', 'Telefoon of gsm', 'Mobiel'],
  website: ['Website', 'Site', 'Webadres', 'Webpagina', 'Url', 'Link'],
} as const;

export type Column = keyof typeof HEADS;

const byHead = new Map(
  Object.entries(HEADS).flatMap(([column, heads]) => heads.map((head) => [lettersOf(head), column as Column])),
);

/** How the report names a column. */
export const headOf = (column: Column): string => HEADS[column][0];

export interface Columns {
  /** What each column of the file holds; undefined for one that isn't used. */
  readonly columns: readonly (Column | undefined)[];
  /** Heads that mean nothing here, and heads whose column was already found. */
  readonly unknown: readonly string[];
}

/** Reads the heads of a list. "Organisatie/School" counts as "Organisatie". */
export function readHeads(heads: readonly string[]): Columns {
  const found = new Set<Column>();
  const columns = heads.map((head) => {
    const column = [head, ...head.split(/[/(,]| of /u)].map((part) => byHead.get(lettersOf(part))).find(Boolean);
    if (column === undefined || found.has(column)) return undefined;
    found.add(column);
    return column;
  });
  return { columns, unknown: heads.filter((head, index) => columns[index] === undefined && head.trim() !== '') };
}
