/** Finds the place in a query: the whole of it, or a few words among others (`contact schooluitval genk`). */
import { isEverydayWord } from '../../../places/everyday.ts';
import { findExactly } from '../../../places/find.ts';
import type { PlaceIndex, PlaceMatch } from '../../../places/place.ts';
import { namesBehind } from '../../../places/name-forms.ts';
import { placeKey } from '../../../places/normalise.ts';
import { isStopword } from '../../dutch/words.ts';
import { candidatesIn, isLikely, isMeant, isWrittenAsName, type Candidate } from './candidates.ts';
import { wordsIn } from './place-words.ts';

export interface QueryPlace {
  /** A municipality, village or region of that name, the largest first; several when the name exists more than once. */
  readonly matches: readonly PlaceMatch[];
  /** Set when the query holds a postcode. */
  readonly postcode?: string;
  /** Postcode or name of a place outside Flanders and Brussels. */
  readonly outside?: string;
  /** The name of a region (province or Brussels) rather than of a place in it. */
  readonly isRegion: boolean;
  /** The municipality of the same name as the region: Antwerpen, Brussel. */
  readonly namesake?: PlaceMatch;
  /** What is left of the query without the place; the name itself too where it is the whole query and a word of the site. */
  readonly rest: string;
}

/** A postcode without a name; written as two numbers only when there is nothing else. */
const POSTCODE = /^(?:be?[-\s.]?)?\d{4}$/i;
const POSTCODE_APART = /^(?:be?[-\s.]?)?\d\d ?\d\d$/i;

/** A number that is a year where words of time stand before it, or where no municipality has it: `sinds 2020`, `plannen 2027`. */
const YEAR = /^(?:19[5-9]|20[0-4])\d$/;
const BEFORE_YEAR = /^(?:in|sinds|vanaf|tot|na|\w*jaar|\w+(?:ari|ber)|maart|april|mei|ju[nl]i|augustus)$/i;

type IsWord = (name: string) => boolean;
type Found = Omit<QueryPlace, 'rest'> | undefined;

/** The region of that name (Limburg, limburgse, Antwerpse). */
function regionNamed(candidate: Candidate, index: PlaceIndex): Found {
  const keys = [candidate.name, ...namesBehind(candidate.name)].map(placeKey);
  const region = index.regions.find(({ name, otherNames = [] }) =>
    [name, ...otherNames].some((each) => keys.includes(placeKey(each))),
  );
  if (!region) return undefined;
  const { id } = region;
  const found = findExactly(region.name, index);
  const exact = found.kind === 'place' ? found.matches : [];
  const namesake = exact.find(({ municipality }) => municipality?.name === region.name);
  return {
    matches: [{ name: region.name, region: { id, name: region.name }, href: `/regio/${id}/` }],
    isRegion: true,
    ...(namesake && { namesake }),
  };
}

/** Whether the name says something else than the place in most sentences: an everyday word, or a village and a word of the site. */
const isOrdinary = (name: string, matches: readonly PlaceMatch[], isWord: IsWord): boolean =>
  isEverydayWord(placeKey(name)) ||
  (isWord(name) && matches.every(({ href }) => !href.startsWith('/gemeente/') || href.includes('#')));

/** The page of the municipality, without the part of it that was named: the answer names that itself. */
const toMunicipality = (match: PlaceMatch): PlaceMatch => ({ ...match, href: match.href.replace(/#.*/, '') });

/** Outside Flanders and Brussels. */
function outsideNamed(candidate: Candidate, place: string, isWord: IsWord): Found {
  // Two letters behind it make a Dutch postcode, but not those of a word in a longer question: `3600 en omgeving`.
  const isOther = /^\d/.test(place)
    ? !candidate.isWhole && isStopword(candidate.last)
    : !isMeant(candidate) && isOrdinary(place, [], isWord);
  return isOther ? undefined : { matches: [], outside: place, isRegion: false };
}

/** Whether a municipality is among these. */
const hasTown = (matches: readonly PlaceMatch[]): boolean =>
  matches.some(({ href, municipality }) => municipality && !href.includes('#'));

/** The municipality of which a word is another form: `Mechelse scholen`. */
function formNamed(word: string, index: PlaceIndex): Found {
  for (const name of namesBehind(word)) {
    const found = isEverydayWord(placeKey(name)) ? undefined : findExactly(name, index);
    if (found?.kind === 'place' && found.exact && hasTown(found.matches))
      return { matches: found.matches, isRegion: false };
  }
  return undefined;
}

/** The postcode, municipality or village of that name. */
function placeNamed(candidate: Candidate, index: PlaceIndex, isWord: IsWord): Found {
  const { name, isWhole } = candidate;
  // Two letters (As, Lo) are a place only when nothing else is asked, or where the words around say so.
  if (placeKey(name).length < 3 && !isMeant(candidate)) return undefined;
  // `in Gent` is Gent with a word before it.
  if (/^(?:in|te)\s/i.test(name) && !isWhole) return undefined;
  const found = findExactly(name, index);
  if (found.kind === 'outside') return outsideNamed(candidate, found.place, isWord);
  if (found.kind === 'postcode') {
    const { postcode, matches } = found;
    // What stands beside a postcode and is not its place belongs to the question: `3600 schooluitval`.
    if (!(isWhole ? POSTCODE_APART : POSTCODE).test(name)) return undefined;
    const isNone = matches.every(({ municipality }) => !municipality);
    if (!isWhole && YEAR.test(name) && (isNone || BEFORE_YEAR.test(candidate.before))) return undefined;
    return { matches, postcode, isRegion: isNone };
  }
  if (found.kind !== 'place' || !found.exact) return formNamed(name, index);
  const isName =
    isMeant(candidate) ||
    isWrittenAsName(candidate) ||
    (isLikely(candidate) && !isWord(name) && hasTown(found.matches));
  if (!isName && isOrdinary(name, found.matches, isWord)) return undefined;
  const isRegion = found.matches.every(({ name: own, municipality, region }) => !municipality && own === region.name);
  return { matches: found.matches.map(toMunicipality), isRegion };
}

/** `van Aartselaar tot Zelzate`: what is named after two places lies in neither. */
function isSpan(query: string, index: PlaceIndex): boolean {
  const [, ...ends] = /(\S+)\s+tot(?:\s+en\s+met)?\s+(\S+)/i.exec(wordsIn(query).join(' ')) ?? [];
  return ends.length > 0 && ends.every((name) => findExactly(name, index).kind === 'place');
}

/**
 * The place a query names, exactly as written in any accepted spelling; mistakes are left to the spelling help.
 * A region's name wins over a municipality's: a search for Antwerpen gives the province first. An everyday word is a
 * place when it is the whole query, or where the words around say so.
 * @param isWord whether the site knows a name as an ordinary word too: a village of that name is taken as an everyday word
 * @returns undefined when no place is named
 */
export function placeInQuery(query: string, index: PlaceIndex, isWord: IsWord = () => false): QueryPlace | undefined {
  if (isSpan(query, index)) return undefined;
  for (const candidate of candidatesIn(query)) {
    const found = regionNamed(candidate, index) ?? placeNamed(candidate, index, isWord);
    if (!found) continue;
    const isBoth = candidate.isWhole && !found.isRegion && isWord(candidate.name);
    return {
      ...found,
      rest: isBoth && isOrdinary(candidate.name, found.matches, isWord) ? candidate.name : candidate.rest,
    };
  }
  return undefined;
}
