/** Municipalities: the names of today, and where they stand on the map, from content/geo/. */
import { record } from './data.ts';
import { lettersOf, nearest } from './suggest.ts';
import { fieldAt, problem, type Diagnostic, type Values, type Words } from './types.ts';

/** Where their names, their other names and their positions stand. */
export const GEO = {
  names: 'content/geo/gemeenten.json',
  others: 'content/geo/andere-namen.json',
  places: 'content/geo/plaatsnamen.json',
  positions: 'content/geo/posities.json',
  ownPositions: 'content/geo/posities-eigen.json',
} as const;

export interface Municipalities {
  readonly names: ReadonlySet<string>;
  /** French name, to the Dutch one. */
  readonly french: ReadonlyMap<string, string>;
  /** Name from before a merger, to the municipality of today. */
  readonly merged: ReadonlyMap<string, string>;
  /** Place that is no municipality, to the region it lies in; the files don't say in which municipality. */
  readonly villages: ReadonlyMap<string, string>;
  /** Those with a place on the map. */
  readonly onMap: ReadonlySet<string>;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Reads the parsed JSON of the files; what is missing or has another form counts as empty. */
export function readMunicipalities(valueOf: (path: string) => unknown): Municipalities {
  const { frans, fusies } = record(valueOf(GEO.others));
  const french = Object.entries(record(frans)).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const merged = (Array.isArray(fusies) ? fusies.map(record) : []).flatMap(({ naam, delen }) =>
    typeof naam === 'string' ? strings(delen).map((part) => [part, naam] as const) : [],
  );
  const names = new Set(Object.values(record(valueOf(GEO.names))).flatMap(strings));
  const villages = Object.entries(record(valueOf(GEO.places))).flatMap(([region, places]) =>
    strings(places)
      .filter((place) => !names.has(place))
      .map((place) => [place, region] as const),
  );
  return {
    names,
    villages: new Map(villages),
    french: new Map(french),
    merged: new Map(merged),
    onMap: new Set([GEO.positions, GEO.ownPositions].flatMap((path) => Object.keys(record(valueOf(path))))),
  };
}

/** How a name that is no municipality of today is told. */
function unknownName(typed: string, { names, french, merged, villages }: Municipalities): Words {
  const sameLetters = (known: Iterable<string>) => [...known].find((name) => lettersOf(name) === lettersOf(typed));
  const former = sameLetters(merged.keys());
  const merger = former === undefined ? undefined : merged.get(former);
  if (merger)
    return {
      message: `"${typed}" is sinds een fusie geen gemeente meer. Ze hoort nu bij "${merger}".`,
      remedy: `Schrijf "${merger}".`,
    };
  const exact = sameLetters(names) ?? french.get(sameLetters(french.keys()) ?? '');
  if (exact)
    return {
      message: `"${typed}" is niet de officiële naam. In het Nederlands heet ze "${exact}".`,
      remedy: `Schrijf "${exact}".`,
    };
  const village = sameLetters(villages.keys());
  if (village)
    return {
      message: `"${typed}" is een dorp of deelgemeente, geen gemeente.`,
      remedy: `Schrijf de gemeente waar ${village} vandaag bij hoort, zoals die op haar website staat, bv. "Oostende".`,
    };
  const near = nearest(typed, [...names, ...merged.keys(), ...french.keys()]);
  const official = near && (merged.get(near) ?? french.get(near) ?? near);
  return {
    message: `"${typed.slice(0, 60)}" is geen gemeente in Vlaanderen of Brussel.${official ? ` Bedoelde je "${official}"?` : ''}`,
    remedy: `Schrijf de officiële naam van vandaag, bv. "${official ?? 'Oostende'}".`,
  };
}

/** Checks the fields named `gemeente`: the name is one of today, and a guide of one municipality has a place on the map. */
export function checkMunicipalities({ path: file, leaves, locate }: Values, known: Municipalities): Diagnostic[] {
  const { names, onMap } = known;
  if (names.size === 0) return [];
  const isGuide = leaves.some(({ path, value }) => path[0] === 'gebied' && value === 'gemeente');
  return leaves.flatMap(({ path, value }): Diagnostic[] => {
    if (path.at(-1) !== 'gemeente' || typeof value !== 'string') return [];
    if (!names.has(value))
      return [problem(file, fieldAt(locate, path), 'gemeente-onbekend', unknownName(value, known))];
    if (!isGuide || onMap.has(value)) return [];
    return [
      problem(file, fieldAt(locate, path), 'plaats-onbekend', {
        message: `Van "${value}" kennen we de plaats op de kaart niet.`,
        remedy: `Voeg ze toe in ${GEO.ownPositions} als "${value}": [breedte, lengte], met twee cijfers na de komma, bv. "Oostende": [51.22, 2.93].`,
      }),
    ];
  });
}
