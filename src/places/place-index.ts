/** Puts the files of content/geo together into what the place finder looks names up in. */
import type { Municipalities, OtherNames, PlaceNames } from '../schemas/geo.ts';
import type { RegioData } from '../schemas/regios.ts';
import type { Entry } from '../model/catalog.ts';
import type { PlaceIndex } from './place.ts';

export interface PlaceFiles {
  readonly municipalities: Municipalities;
  readonly placeNames: PlaceNames;
  readonly otherNames: OtherNames;
}

const FILE = 'content/geo/andere-namen.json';

/** A name that no longer is a municipality's, or that is its French one. */
export interface Alias {
  readonly name: string;
  readonly municipality: string;
  readonly kind: 'frans' | 'fusie';
  /** For a merger: the day, `YYYY-MM-DD`. */
  readonly since?: string;
}

/**
 * Every other name of a municipality: French ones, and the parts of mergers that are no municipality any more.
 * @throws Error in Dutch when one leads to a municipality that does not exist
 */
export function aliases({ municipalities, otherNames }: Omit<PlaceFiles, 'placeNames'>): Alias[] {
  const current = new Set(Object.values(municipalities).flat());
  const found: Alias[] = [
    ...Object.entries(otherNames.frans).map(([name, municipality]): Alias => ({ name, municipality, kind: 'frans' })),
    ...otherNames.fusies.flatMap(({ naam, delen, sinds }) =>
      delen
        .filter((part) => part !== naam)
        .map((name): Alias => ({ name, municipality: naam, kind: 'fusie', since: sinds })),
    ),
  ];
  const lost = found.find(({ municipality }) => !current.has(municipality));
  if (lost)
    throw new Error(
      `${FILE}: "${lost.name}" leidt naar "${lost.municipality}", maar die naam staat niet in content/geo/gemeenten.json. Verbeter een van beide.`,
    );
  return found;
}

/**
 * The index of /plaatsen.json.
 * @param regions in the order in which they are shown; every code of the files must be among them
 */
export function buildPlaceIndex(regions: readonly Entry<RegioData>[], files: PlaceFiles): PlaceIndex {
  const others = aliases(files);
  return {
    regions: regions.map(({ id, data }) => {
      const municipalities = files.municipalities[data.code];
      const own = new Set(municipalities);
      const known = new Set([
        ...own,
        ...others.filter(({ municipality }) => own.has(municipality)).map(({ name }) => name),
      ]);
      return {
        id,
        code: data.code,
        name: data.naam,
        municipalities,
        places: files.placeNames[data.code].filter((name) => !known.has(name)),
      };
    }),
    aliases: Object.fromEntries(others.map(({ name, municipality }) => [name, municipality])),
  };
}
