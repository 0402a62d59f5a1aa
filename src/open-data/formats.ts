/** The files of a dataset: JSON with what it is, a JSON Schema of that, and CSV that a spreadsheet opens. */
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { formatPhone } from '../model/phones.ts';
import { LICENCE, VERSION, type DataInput, type Dataset } from './dataset.ts';
import type { SourceRow } from './fields.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the JSON file holds. */
export interface DataFile {
  readonly dataset: string;
  readonly titel: string;
  readonly versie: number;
  readonly licentie: string;
  readonly schema: string;
  readonly documentatie: string;
  /** Most recent day on which one of the rows was checked; null without rows. */
  readonly nagekeken: string | null;
  readonly rijen: readonly Row[];
}

const fileAddress = (site: URL, name: string): string => new URL(`/data/${name}`, site).href;

/** Most recent `nagekeken` of the rows. */
const lastChecked = (rows: readonly Row[]): string | null =>
  rows
    .map(({ nagekeken }) => String(nagekeken))
    .toSorted()
    .at(-1) ?? null;

/** The JSON file of a dataset. */
export function dataFile(dataset: Dataset, input: DataInput): DataFile {
  const rows = dataset.rows(input);
  return {
    dataset: dataset.id,
    titel: dataset.title,
    versie: VERSION,
    licentie: LICENCE,
    schema: fileAddress(input.site, `${dataset.id}.schema.json`),
    documentatie: new URL('/data/', input.site).href,
    nagekeken: lastChecked(rows),
    rijen: rows,
  };
}

/** The JSON Schema (2020-12) of a dataset's JSON file. */
export function schemaFile({ id, title, description, row }: Dataset, site: URL): object {
  const file = z.strictObject({
    dataset: z.literal(id),
    titel: z.literal(title),
    versie: z.literal(VERSION),
    licentie: z.literal(LICENCE),
    schema: z.url(),
    documentatie: z.url(),
    nagekeken: z.iso.date().nullable(),
    rijen: z.array(row),
  });
  return { $id: fileAddress(site, `${id}.schema.json`), title, description, ...z.toJSONSchema(file) };
}

const sourceText = ({ titel, uitgever, datum, adres }: SourceRow): string =>
  `${titel} (${uitgever}, ${datum ?? 'zonder datum'})${adres === null ? '' : ` ${adres}`}`;

/** A value as one cell: several values stand apart by a bar, numbers to call as people write them. */
function cell(column: string, value: unknown): string {
  if (value === null) return '';
  if (column === 'bronnen') return (value as SourceRow[]).map(sourceText).join(' | ');
  if (column === 'telefoon') return formatPhone(String(value));
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return Array.isArray(value) ? value.join(' | ') : String(value);
}

/**
 * The CSV file of a dataset, so that a spreadsheet with Belgian settings opens it: UTF-8 with a byte order mark,
 * semicolons, line ends of Windows. What a spreadsheet would run as a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvFile(dataset: Dataset, rows: readonly Row[]): string {
  const columns = Object.keys(dataset.row.shape);
  return stringify([columns, ...rows.map((row) => columns.map((column) => cell(column, row[column])))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
