/** From the bytes of a CSV file to rows with their line and the columns that are known. */
import Papa from 'papaparse';
import { decodeText, refuseFile } from '../import/decode.ts';
import { ImportError } from '../import/types.ts';
import { type Column, headOf, readHeads } from './columns.ts';

/** What a row says; empty cells are left out. */
export type Row = Partial<Readonly<Record<Column, string>>> & { readonly line: number };

export interface ListTable {
  readonly rows: readonly Row[];
  /** Heads of columns that are not used. */
  readonly unknown: readonly string[];
}

const SHEETS = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

/**
 * Refuses a spreadsheet by its name, and anything else that is no text by its first bytes.
 * @throws ImportError in Dutch, with how to save it as CSV
 */
export function refuseSheet(file: string, head: Uint8Array, size: number): void {
  if (SHEETS.test(file))
    throw new ImportError(
      `"${file}" is een rekenblad, geen CSV. Open het in Excel of LibreOffice, kies Bestand > Opslaan als en bij Bestandstype "CSV UTF-8 (door komma's gescheiden)". Haal dat .csv-bestand binnen.`,
    );
  refuseFile(head, size);
}

/** The line on which each row begins: a cell in quotation marks may hold line ends. */
function lineNumbers(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((row) => {
    const own = line;
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return own;
  });
}

/**
 * Reads a list: `;`, `,` or tabs between the cells, UTF-8 (with or without byte order mark), UTF-16 or Windows-1252.
 * @throws ImportError when it is empty, no text, has a quotation mark that doesn't end, or no known head
 */
export function readTable(bytes: Uint8Array): ListTable {
  const { text } = decodeText(bytes);
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [';', ',', '\t'] });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote)
    throw new ImportError(
      `Rij ${(quote.row ?? 0) + 1} heeft een aanhalingsteken te veel of te weinig. Verbeter die rij en probeer het opnieuw.`,
    );
  const lines = lineNumbers(data);
  const all = data.map((cells, index) => ({ cells: cells.map(clean), line: lines[index] ?? 1 }));
  // Some sheets have a title above the heads.
  const at = all.slice(0, 10).findIndex(({ cells }) => readHeads(cells).columns.filter(Boolean).length >= 2);
  const heads = all[at];
  if (!heads)
    throw new ImportError(
      `Ik herken de koppen van de kolommen niet. Zet op de eerste rij bv.: ${(['gemeente', 'organisatie', 'functie', 'sinds', 'naam', 'email'] as const).map(headOf).join(';')}.`,
    );
  const { columns, unknown } = readHeads(heads.cells);
  const rows = all.slice(at + 1).flatMap(({ cells, line }): Row[] => {
    const values = columns.flatMap((column, index) =>
      column && cells[index] ? [[column, cells[index]] as const] : [],
    );
    return values.length === 0 ? [] : [{ ...Object.fromEntries(values), line }];
  });
  return { rows, unknown };
}

/** A cell on one line, without what says that there is nothing. */
function clean(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  return /^(?:-+|\/|n\.?v\.?t\.?|n\/a|geen|onbekend|\?+)$/i.test(text) ? '' : text;
}
