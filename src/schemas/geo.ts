/** The files of content/geo: boundaries, municipalities, their places and postcodes, other names and positions. */
import { z } from 'zod';
import { REGIOCODES } from './regios.ts';

const code = z.enum(REGIOCODES);
const names = z.array(z.string().min(1, 'Een naam mag niet leeg zijn.')).min(1, 'Elke regio heeft minstens één naam.');
/** Around Belgium: catches latitude and longitude in the wrong order. */
const position = z.tuple(
  [z.number().min(49).max(52), z.number().min(2).max(7)],
  'Schrijf [breedte, lengte], bv. [51.22, 2.93].',
);

/** content/geo/gemeenten.json: the municipalities of each region. */
export const municipalitiesSchema = z.record(code, names);

/** content/geo/plaatsen.json: of each municipality the postcodes, and the places that each postcode serves. */
export const placesSchema = z.record(
  z.string(),
  z.record(z.string().regex(/^\d{4}$/, 'Een postcode heeft vier cijfers.'), names),
);

/** content/geo/plaatsnamen.json: places of which only the region is known. */
export const placeNamesSchema = z.record(code, z.array(z.string()));

/** content/geo/buiten.json: names of places that lie elsewhere, by country or region. */
export const outsideSchema = z.record(z.string(), names);

const otherNames = z.record(z.string(), z.string());

/** content/geo/andere-namen.json: other and former names, each with the municipality's (or the region's) name today. */
export const otherNamesSchema = z.strictObject({
  /** The French name that the municipality's page shows. */
  frans: otherNames,
  /** Further French names of municipalities, German and English ones, and short ones. */
  vreemd: otherNames,
  /** Other Dutch names, villages that the register lacks, and names of villages in other languages. */
  ook: otherNames,
  /** Names of regions. */
  regios: otherNames,
  fusies: z.array(
    z.strictObject({
      naam: z.string(),
      delen: z.array(z.string()).min(2, 'Een fusie heeft minstens twee delen.'),
      sinds: z.iso.date('Schrijf een datum als "2025-01-01".'),
    }),
  ),
});

/** content/geo/posities.json and posities-eigen.json: latitude and longitude in degrees. */
export const positionsSchema = z.record(z.string(), position);

/** content/geo/vlaanderen.topo.json: only what the map relies on. */
export const boundariesSchema = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({
    regions: z.looseObject({
      type: z.literal('GeometryCollection'),
      geometries: z.array(z.looseObject({ id: code })).length(REGIOCODES.length),
    }),
    context: z.looseObject({
      type: z.literal('GeometryCollection'),
      geometries: z.array(z.looseObject({ id: z.string() })),
    }),
  }),
});

export type Municipalities = z.infer<typeof municipalitiesSchema>;
export type PlacesByMunicipality = z.infer<typeof placesSchema>;
export type Outside = z.infer<typeof outsideSchema>;
export type PlaceNames = z.infer<typeof placeNamesSchema>;
export type OtherNames = z.infer<typeof otherNamesSchema>;
export type Positions = z.infer<typeof positionsSchema>;
