/** What a dataset is: a table with a schema, filled from the content. */
import type { z } from 'zod';
import type { Catalog } from '../model/catalog.ts';
import type { Municipality } from '../places/municipalities.ts';
import type { PlacesByMunicipality } from '../schemas/geo.ts';

/** Rises when a column disappears or gets another meaning; a column more is no new version. */
export const VERSION = 1;

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What the rows are made from. */
export interface DataInput {
  readonly catalog: Catalog;
  readonly municipalities: readonly Municipality[];
  /** Postcodes and places of each. */
  readonly places: PlacesByMunicipality;
  /** Address of the site. */
  readonly site: URL;
}

export interface Dataset<Row extends z.ZodObject = z.ZodObject> {
  /** Name of its files in /data/. */
  readonly id: string;
  readonly title: string;
  /** What one row is, in a sentence. */
  readonly description: string;
  readonly row: Row;
  readonly rows: (input: DataInput) => z.infer<Row>[];
}

/** Keeps the type of the row while it checks the shape. */
export const dataset = <Row extends z.ZodObject>(definition: Dataset<Row>): Dataset<Row> => definition;

/** Absolute address of a page or of a place on it. */
export const pageAddress = (site: URL, href: string): string => new URL(href, site).href;
