/** Finds the place in a query: the whole of it, or a few words among others (`contact schooluitval genk`). */
import { findPlaces } from '../../places/find.ts';
import { placeKey } from '../../places/normalise.ts';
import type { PlaceIndex, PlaceMatch } from '../../places/place.ts';
import { isStopword } from '../words.ts';

/** No place name has more words than this: Sint-Lambrechts-Woluwe is three, Heist op den Berg four. */
const MAX_WORDS = 4;

export interface QueryPlace {
  /** A municipality, village or region of that name; more than one when the name exists in more regions. */
  readonly matches: readonly PlaceMatch[];
  /** Set when the query holds a postcode. */
  readonly postcode?: string;
  /** Postcode outside Flanders and Brussels. */
  readonly outside?: string;
  /** The name of a region (province or Brussels) rather than of a place in it. */
  readonly isRegion: boolean;
  /** The municipality of the same name as the region: Antwerpen, Brussel. */
  readonly namesake?: PlaceMatch;
  /** What is left of the query without the place. */
  readonly rest: string;
}

/** Words that only say what kind of place follows. */
const KIND_OF_PLACE = /^(?:provincie|prov|regio|gewest|stad|gemeente|postcode)$/i;

/** A postcode without a name behind it. */
const POSTCODE = /^(?:b[-\s]?)?\d{4}$/i;

/**
 * The place a query names, exactly as written in any accepted spelling; mistakes are left to the spelling help.
 * A region's name wins over a municipality's: a search for Antwerpen gives the province first.
 * @param isWord whether the site knows a name as an ordinary word too: then a village of that name (Melden, Werken) is not meant
 * @returns undefined when no place is named
 */
export function placeInQuery(
  query: string,
  index: PlaceIndex,
  isWord: (name: string) => boolean = () => false,
): QueryPlace | undefined {
  const words = query
    .trim()
    .split(/[\s,;?!]+/)
    .filter(Boolean);
  for (let length = Math.min(words.length, MAX_WORDS); length >= 1; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const name = words.slice(start, start + length).join(' ');
      const others = [...words.slice(0, start), ...words.slice(start + length)].filter(
        (word) => !KIND_OF_PLACE.test(word),
      );
      const rest = others.join(' ');
      const region = index.regions.find(
        (candidate) =>
          placeKey(candidate.name) === placeKey(name) || placeKey(`${candidate.name}se`) === placeKey(name),
      );
      if (region) {
        const found = findPlaces(name, index);
        const namesake =
          found.kind === 'place' && found.exact
            ? found.matches.find(({ municipality }) => municipality !== undefined)
            : undefined;
        const match = { name: region.name, region: { id: region.id, name: region.name }, href: `/regio/${region.id}/` };
        return { matches: [match], isRegion: true, rest, ...(namesake && { namesake }) };
      }
      // Two letters alone (As, Lo) are a place only when nothing else is asked.
      if (placeKey(name).length < 3 && words.length > 1) continue;
      const found = findPlaces(name, index);
      // What follows a postcode and is not its place belongs to the question: `3600 schooluitval`.
      if (found.kind === 'postcode' && !POSTCODE.test(name)) continue;
      // Two letters behind it make a Dutch postcode, but not those of a word in a longer question: `3600 en omgeving`.
      if (found.kind === 'outside' && length < words.length && isStopword(words[start + length - 1] ?? '')) continue;
      if (found.kind === 'outside') return { matches: [], outside: found.postcode, isRegion: false, rest };
      if (found.kind === 'postcode') {
        const { postcode, region: ref, href } = found;
        return { matches: [{ name: postcode, region: ref, href }], postcode, isRegion: true, rest };
      }
      if (
        found.kind === 'place' &&
        found.exact &&
        !(isWord(name) && found.matches.every(({ municipality }) => !municipality))
      )
        return {
          matches: [...found.matches].sort((a, b) => Number(!a.municipality) - Number(!b.municipality)),
          isRegion: false,
          rest,
        };
    }
  }
  return undefined;
}
