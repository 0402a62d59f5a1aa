/** The villages and districts in pieces by the sound of their first letter: a question fetches those of its own words. */
import type { PlaceIndex } from '../../places/place.ts';
import { fold } from '../dutch/words.ts';
import { soundOf } from './sounds.ts';

/** Per region id the villages in a piece. */
export type VillagePiece = Readonly<Record<string, readonly string[]>>;

/** The municipalities alone: most places that people type, in less than half the bytes. */
export const withoutVillages = (places: PlaceIndex): PlaceIndex => ({
  ...places,
  regions: places.regions.map((region) => ({ ...region, places: [] })),
});

/** The pieces by sound; none for a sound with which no village begins. */
export function villagePieces({ regions }: PlaceIndex): ReadonlyMap<string, VillagePiece> {
  const all = regions.flatMap(({ id, places }) => places.map((name) => ({ id, name, sound: soundOf(fold(name)) })));
  return new Map(
    [...Map.groupBy(all, ({ sound }) => sound)].map(([sound, villages]) => [
      sound,
      Object.fromEntries(
        [...Map.groupBy(villages, ({ id }) => id)].map(([id, names]) => [id, names.map(({ name }) => name)]),
      ),
    ]),
  );
}

/** Places with the villages of a piece added. */
export const withVillages = (places: PlaceIndex, piece: VillagePiece): PlaceIndex => ({
  ...places,
  regions: places.regions.map((region) => ({ ...region, places: [...region.places, ...(piece[region.id] ?? [])] })),
});
