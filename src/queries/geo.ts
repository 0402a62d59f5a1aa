/** The files of content/geo, checked against their schemas when the build begins. */
import otherNames from '../../content/geo/andere-namen.json';
import outside from '../../content/geo/buiten.json';
import municipalities from '../../content/geo/gemeenten.json';
import places from '../../content/geo/plaatsen.json';
import placeNames from '../../content/geo/plaatsnamen.json';
import ownPositions from '../../content/geo/posities-eigen.json';
import positions from '../../content/geo/posities.json';
import boundaries from '../../content/geo/vlaanderen.topo.json';
import type { Boundaries } from '../map/topology.ts';
import {
  boundariesSchema,
  municipalitiesSchema,
  otherNamesSchema,
  outsideSchema,
  placeNamesSchema,
  placesSchema,
  positionsSchema,
} from '../schemas/geo.ts';

export const geo = {
  boundaries: boundariesSchema.parse(boundaries) as unknown as Boundaries,
  municipalities: municipalitiesSchema.parse(municipalities),
  places: placesSchema.parse(places),
  placeNames: placeNamesSchema.parse(placeNames),
  outside: outsideSchema.parse(outside),
  otherNames: otherNamesSchema.parse(otherNames),
  /** What an editor adds wins over GeoNames. */
  positions: { ...positionsSchema.parse(positions), ...positionsSchema.parse(ownPositions) },
};
