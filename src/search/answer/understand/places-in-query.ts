/** Finds the place in a query: the whole of it, or a few words among others (`contact schooluitval genk`). */
import { findPlaces } from '../../../places/find.ts';
import type { PlaceIndex, PlaceMatch } from '../../../places/place.ts';
import { placeKey } from '../../../places/normalise.ts';
import { isStopword } from '../../dutch/words.ts';

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

/** Words of a query that stand together: they may be a place. */
interface Candidate {
  readonly name: string;
  /** The last of its words. */
  readonly last: string;
  /** The other words, but for those that say what kind of place it is. */
  readonly rest: string;
  /** There are no other words. */
  readonly isWhole: boolean;
  /** The query is a single word. */
  readonly isOnlyWord: boolean;
}

/** The candidates of a query, the longest first. */
function* candidatesIn(query: string): Generator<Candidate> {
  const words = query.split(/[\s,;?!]+/).filter(Boolean);
  for (let length = Math.min(words.length, MAX_WORDS); length >= 1; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const own = words.slice(start, start + length);
      const others = [...words.slice(0, start), ...words.slice(start + length)];
      yield {
        name: own.join(' '),
        last: own.at(-1) ?? '',
        rest: others.filter((word) => !KIND_OF_PLACE.test(word)).join(' '),
        isWhole: others.length === 0,
        isOnlyWord: words.length === 1,
      };
    }
}

type IsWord = (name: string) => boolean;
type Found = Omit<QueryPlace, 'rest'> | undefined;

/** The region of that name (Limburg, limburgse). */
function regionNamed({ name }: Candidate, index: PlaceIndex): Found {
  const key = placeKey(name);
  const region = index.regions.find((each) => placeKey(each.name) === key || placeKey(`${each.name}se`) === key);
  if (!region) return undefined;
  const { id } = region;
  const found = findPlaces(name, index);
  const exact = found.kind === 'place' && found.exact ? found.matches : [];
  const namesake = exact.find(({ municipality }) => municipality !== undefined);
  return {
    matches: [{ name: region.name, region: { id, name: region.name }, href: `/regio/${id}/` }],
    isRegion: true,
    ...(namesake && { namesake }),
  };
}

/** The postcode, municipality or village of that name. */
function placeNamed({ name, last, isWhole, isOnlyWord }: Candidate, index: PlaceIndex, isWord: IsWord): Found {
  // Two letters (As, Lo) are a place only when nothing else is asked.
  if (placeKey(name).length < 3 && !isOnlyWord) return undefined;
  const found = findPlaces(name, index);
  if (found.kind === 'postcode') {
    // What follows a postcode and is not its place belongs to the question: `3600 schooluitval`.
    if (!POSTCODE.test(name)) return undefined;
    const { postcode, region, href } = found;
    return { matches: [{ name: postcode, region, href }], postcode, isRegion: true };
  }
  if (found.kind === 'outside') {
    // Two letters behind it make a Dutch postcode, but not those of a word in a longer question: `3600 en omgeving`.
    if (!isWhole && isStopword(last)) return undefined;
    return { matches: [], outside: found.postcode, isRegion: false };
  }
  if (found.kind === 'none' || !found.exact) return undefined;
  if (isWord(name) && found.matches.every(({ municipality }) => !municipality)) return undefined;
  return {
    matches: [...found.matches].sort((a, b) => Number(!a.municipality) - Number(!b.municipality)),
    isRegion: false,
  };
}

/**
 * The place a query names, exactly as written in any accepted spelling; mistakes are left to the spelling help.
 * A region's name wins over a municipality's: a search for Antwerpen gives the province first.
 * @param isWord whether the site knows a name as an ordinary word too: then a village of that name (Melden, Werken) is not meant
 * @returns undefined when no place is named
 */
export function placeInQuery(query: string, index: PlaceIndex, isWord: IsWord = () => false): QueryPlace | undefined {
  for (const candidate of candidatesIn(query)) {
    const found = regionNamed(candidate, index) ?? placeNamed(candidate, index, isWord);
    if (found) return { ...found, rest: candidate.rest };
  }
  return undefined;
}
