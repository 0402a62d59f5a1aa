/** From what a list says of a place to a municipality of today, or the reason why it can't be one. */
import { findPlaces } from '../../src/places/find-places.ts';
import type { PlaceIndex, PlaceMatch } from '../../src/places/place.ts';

export type FoundPlace = { readonly municipality: string; readonly remark?: string } | { readonly refusal: string };

const listed = (matches: readonly PlaceMatch[]): string =>
  [...new Set(matches.map(({ name, municipality }) => municipality?.name ?? name))].slice(0, 4).join(', ');

function fromName(name: string, index: PlaceIndex): FoundPlace | undefined {
  const found = findPlaces(name, index);
  if (found.kind === 'outside') {
    const what = /^\d/.test(found.place) ? `postcode ${found.place}` : `"${found.place}"`;
    return { refusal: `${what} ligt buiten Vlaanderen en Brussel` };
  }
  if (found.kind !== 'place') return undefined;
  // A municipality goes before a village elsewhere of the same name.
  const own = found.matches.filter((match) => match.municipality?.name === match.name);
  const matches = found.exact && own.length === 1 ? own : found.matches;
  const owners = [...new Set(matches.flatMap(({ municipality }) => municipality?.name ?? []))];
  const [owner] = owners;
  if (!found.exact) return { refusal: `"${name}" is geen gemeente. Bedoel je ${listed(found.matches)}?` };
  if (found.matches.some(({ name: match, region }) => owner === undefined && match === region.name))
    return { refusal: `"${name}" is een provincie, geen gemeente` };
  if (owner === undefined)
    return { refusal: `"${name}" is een deelgemeente of dorp. Schrijf de gemeente waar het bij hoort` };
  if (owners.length > 1) return { refusal: `"${name}" kan ${owners.join(' of ')} zijn. Schrijf welke` };
  const other = matches.find(({ municipality }) => municipality?.name === owner)?.name ?? owner;
  return { municipality: owner, ...(other === owner ? {} : { remark: `"${name}" hoort bij ${owner}` }) };
}

/**
 * The municipality that a row means. A name counts before a postcode, and a postcode that lies in another region than
 * the name is refused, since one of both is a mistake.
 * @param index the places of the site
 */
export function placeOf(name: string | undefined, postcode: string | undefined, index: PlaceIndex): FoundPlace {
  const query = [postcode, name].filter(Boolean).join(' ');
  if (query === '') return { refusal: 'geen gemeente en geen postcode' };
  const named = name === undefined ? undefined : fromName(name, index);
  if (named && 'refusal' in named) return named;
  if (postcode !== undefined && !/^(?:B[- ]?)?\d{4}$/i.test(postcode))
    return { refusal: `"${postcode}" is geen Belgische postcode: dat zijn vier cijfers` };
  const coded = postcode === undefined ? undefined : fromName(query, index);
  if (coded && 'refusal' in coded && named === undefined) return coded;
  if (named === undefined)
    return (
      coded ?? {
        refusal:
          name === undefined
            ? `postcode ${postcode} zegt niet welke gemeente: vul ze in`
            : `"${name}" is geen gemeente in Vlaanderen of Brussel`,
      }
    );
  if (postcode !== undefined && (!coded || 'refusal' in coded))
    return { refusal: `postcode ${postcode} hoort niet bij ${named.municipality}: een van beide klopt niet` };
  return named;
}
