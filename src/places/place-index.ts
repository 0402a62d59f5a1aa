/** Puts the files of content/geo together into what the place finder looks names up in. */
import type { Municipalities, OtherNames, PlaceNames, PlacesByMunicipality } from '../schemas/geo.ts';
import type { RegioData } from '../schemas/regios.ts';
import type { Entry } from '../model/catalog.ts';
import type { PlaceIndex } from './place.ts';

export interface PlaceFiles {
  readonly municipalities: Municipalities;
  readonly places: PlacesByMunicipality;
  readonly placeNames: PlaceNames;
  readonly otherNames: OtherNames;
}

const FOLDER = 'content/geo';

/** A name that is no municipality's of today. */
export interface Alias {
  readonly name: string;
  readonly municipality: string;
  /** As the keys of andere-namen.json. */
  readonly kind: 'frans' | 'vreemd' | 'ook' | 'fusie';
  /** For a merger: the day, `YYYY-MM-DD`. */
  readonly since?: string;
}

/**
 * Every other name of a municipality: in other languages, and the parts of mergers that are no municipality any more.
 * @throws Error in Dutch when one leads to a municipality that does not exist
 */
export function aliases({ municipalities, otherNames }: Pick<PlaceFiles, 'municipalities' | 'otherNames'>): Alias[] {
  const current = new Set(Object.values(municipalities).flat());
  const found: Alias[] = [
    ...(['frans', 'vreemd', 'ook'] as const).flatMap((kind) =>
      Object.entries(otherNames[kind]).map(([name, municipality]): Alias => ({ name, municipality, kind })),
    ),
    ...otherNames.fusies.flatMap(({ naam, delen, sinds }) =>
      delen
        .filter((part) => part !== naam)
        .map((name): Alias => ({ name, municipality: naam, kind: 'fusie', since: sinds })),
    ),
  ];
  const lost = found.find(({ municipality }) => !current.has(municipality));
  if (lost)
    throw new Error(
      `${FOLDER}/andere-namen.json: "${lost.name}" leidt naar "${lost.municipality}", maar die naam staat niet in ${FOLDER}/gemeenten.json. Verbeter een van beide.`,
    );
  return found;
}

/**
 * The names of what belongs to a municipality, without its own: villages, districts, former municipalities.
 * @throws Error in Dutch when plaatsen.json lacks the municipality
 */
export function partsOf(municipality: string, files: PlaceFiles): string[] {
  const postcodes = files.places[municipality];
  if (!postcodes)
    throw new Error(`${FOLDER}/plaatsen.json: "${municipality}" ontbreekt. Zet er de postcodes en plaatsen van.`);
  const others = aliases(files)
    .filter(({ municipality: today, kind }) => today === municipality && (kind === 'ook' || kind === 'fusie'))
    .map(({ name }) => name);
  return [...new Set([...Object.values(postcodes).flat(), ...others])].filter((name) => name !== municipality);
}

/**
 * The index of /plaatsen.json.
 * @param regions in the order in which they are shown; every code of the files must be among them
 * @throws Error in Dutch when the files contradict each other
 */
export function buildPlaceIndex(regions: readonly Entry<RegioData>[], files: PlaceFiles): PlaceIndex {
  const { municipalities: names, places, placeNames, otherNames } = files;
  const inOtherLanguages = aliases(files).filter(({ kind }) => kind === 'frans' || kind === 'vreemd');
  return {
    regions: regions.map(({ id, data: { code, naam } }) => {
      const municipalities = names[code];
      const villages = municipalities.map((name) => partsOf(name, files).join());
      return {
        id,
        code,
        name: naam,
        otherNames: Object.keys(otherNames.regios).filter((name) => otherNames.regios[name] === naam),
        municipalities,
        postcodes: municipalities.map((name) => Object.keys(places[name] ?? {}).join()),
        villages,
        places: placeNames[code],
      };
    }),
    aliases: Object.fromEntries(inOtherLanguages.map(({ name, municipality }) => [name, municipality])),
  };
}
