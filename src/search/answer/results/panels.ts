/** A place's answer, above the results: whom to call there. Runs in the browser. */
import { placeKey } from '../../../places/normalise.ts';
import type { PlaceMatch } from '../../../places/place.ts';
import type { InstantRegion } from '../../index/instant.ts';
import { MAX_PANELS } from '../../weights.ts';
import type { Answerer } from '../answer.ts';
import type { Ranked } from '../rank/rank.ts';
import type { QueryPlace } from '../understand/places-in-query.ts';

export interface Panel {
  readonly title: string;
  readonly kind: 'regio' | 'gemeente';
  readonly url: string;
  /** What the link leads to, when that is not the place itself. */
  readonly note: string;
  readonly region: InstantRegion;
  readonly regionUrl: string;
  /** Who guides schools in the municipality; empty when nobody is known. */
  readonly guide: string;
  /** The municipality of the same name. */
  readonly namesake?: { readonly name: string; readonly url: string };
}

/** Which page a village is on, and why. */
function noteOf({ name, municipality }: PlaceMatch, region: InstantRegion, isForeign: boolean): string {
  if (!municipality) return `${name} ligt in ${region.naam}.`;
  if (placeKey(municipality.name) === placeKey(name)) return '';
  if (municipality.name.endsWith(`-${name}`)) return `${name} is kort voor ${municipality.name}.`;
  return isForeign ? `${name} heet in het Nederlands ${municipality.name}.` : `${name} hoort bij ${municipality.name}.`;
}

/** The answer for a region: named itself, or by its postcode. */
const regionPanel = ({ postcode }: QueryPlace, region: InstantRegion, regionUrl: string) => ({
  title: postcode ? `${postcode}: ${region.naam}` : region.naam,
  kind: 'regio' as const,
  url: regionUrl,
  note: '',
});

/** The answer for a municipality, or for a village that only its region is known of. */
const townPanel = (match: PlaceMatch, region: InstantRegion, regionUrl: string, isForeign: boolean) => ({
  title: match.municipality?.name ?? match.name,
  kind: match.municipality ? ('gemeente' as const) : ('regio' as const),
  url: match.municipality ? match.href : regionUrl,
  note: noteOf(match, region, isForeign),
});

/** The address of a region, at the section that answers the rest of the query. */
function sectionUrl(answerer: Answerer, regionUrl: string, ranked: readonly Ranked[]): string {
  const { entries } = answerer.data;
  const found = ranked.find(({ entry }) => entries[entry]?.u === regionUrl);
  const anchor = found && entries[found.entry]?.h?.[found.section]?.[0];
  return anchor ? `${regionUrl}#${anchor}` : regionUrl;
}

/** The answers for the places in a query: contacts of the region, and the guide of the municipality. */
export function panelsOf(answerer: Answerer, place: QueryPlace | undefined, ranked: readonly Ranked[]): Panel[] {
  if (!place) return [];
  const { regions, guides } = answerer.data;
  return place.matches.slice(0, MAX_PANELS).flatMap((match): Panel[] => {
    const region = regions[match.region.id];
    if (!region) return [];
    const regionUrl = `/regio/${match.region.id}/`;
    const isForeign = [...answerer.placeParts.values()].some(({ aliases }) => Object.hasOwn(aliases, match.name));
    const panel = place.isRegion
      ? regionPanel(place, region, regionUrl)
      : townPanel(match, region, regionUrl, isForeign);
    return [
      {
        ...panel,
        url: panel.kind === 'regio' ? sectionUrl(answerer, regionUrl, ranked) : panel.url,
        region,
        regionUrl,
        guide: (match.municipality && guides[match.municipality.name]) ?? '',
        ...(place.namesake && { namesake: { name: place.namesake.name, url: place.namesake.href } }),
      },
    ];
  });
}

/** The addresses that panels answer for: no result repeats them. */
export const shownBy = (panels: readonly Panel[]): string[] =>
  panels.flatMap(({ url, regionUrl }) => [
    url,
    url.split('#')[0] ?? url,
    ...(url.startsWith(regionUrl) ? [regionUrl] : []),
  ]);
