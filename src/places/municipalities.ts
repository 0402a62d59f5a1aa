/** The municipalities for their own pages and for the list from A to Z. */
import type { RegioData } from '../schemas/regios.ts';
import type { Entry } from '../model/catalog.ts';
import { formatDate } from '../model/dates.ts';
import { placeSlug } from './normalise.ts';
import type { RegionCode, RegionRef } from './place.ts';
import { aliases, type PlaceFiles } from './place-index.ts';

export interface Municipality {
  readonly name: string;
  readonly slug: string;
  readonly href: string;
  readonly region: RegionRef & { readonly code: RegionCode };
  /** French name, where it differs. */
  readonly french?: string;
  /** What it was merged from, where that is in the files. */
  readonly merger?: { readonly parts: readonly string[]; readonly since: string };
}

/** Former municipality: its old address leads to the new one. */
export interface FormerMunicipality extends NamedLink {
  readonly slug: string;
  /** Day of the merger, in words. */
  readonly since: string;
  readonly municipality: Municipality;
}

export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

const collator = new Intl.Collator('nl-BE');
const hrefOf = (name: string): string => `/gemeente/${placeSlug(name)}/`;
const linkTo = (name: string): NamedLink => ({ name, href: hrefOf(name) });

/** Every municipality of today, in alphabetical order. */
export function listMunicipalities(regions: readonly Entry<RegioData>[], files: PlaceFiles): Municipality[] {
  const french = new Map(Object.entries(files.otherNames.frans).map(([name, municipality]) => [municipality, name]));
  const all = regions
    .flatMap(({ id, data }) =>
      files.municipalities[data.code].map((name) => ({ name, region: { id, name: data.naam, code: data.code } })),
    )
    .sort((a, b) => collator.compare(a.name, b.name));
  return all.map(({ name, region }) => {
    const inFrench = french.get(name);
    const merger = files.otherNames.fusies.find((fusion) => fusion.naam === name);
    return {
      name,
      slug: placeSlug(name),
      href: hrefOf(name),
      region,
      ...(inFrench && { french: inFrench }),
      ...(merger && { merger: { parts: merger.delen, since: formatDate(merger.sinds) } }),
    };
  });
}

/** Municipalities that merged into one of `municipalities`, in alphabetical order. */
export function listFormer(municipalities: readonly Municipality[], files: PlaceFiles): FormerMunicipality[] {
  return aliases(files)
    .flatMap(({ name, municipality, since }) => {
      const today = municipalities.find((candidate) => candidate.name === municipality);
      return since && today
        ? [{ ...linkTo(name), slug: placeSlug(name), since: formatDate(since), municipality: today }]
        : [];
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** A name in the list from A to Z. */
export interface ListedName extends NamedLink {
  readonly regionName: string;
  /** The name today, for a former or French name. */
  readonly today?: string;
  /** Language of the name, where it isn't Dutch. */
  readonly language?: 'fr';
}

export interface Letter {
  readonly letter: string;
  readonly id: string;
  readonly names: readonly ListedName[];
}

/** All names by first letter: today's, former and French ones, the latter two leading to today's page. */
export function alphabet(municipalities: readonly Municipality[], former: readonly FormerMunicipality[]): Letter[] {
  const names: ListedName[] = [
    ...municipalities.map(({ name, href, region }) => ({ name, href, regionName: region.name })),
    ...former.map(({ name, municipality: { href, name: today, region } }) => ({
      name,
      href,
      today,
      regionName: region.name,
    })),
    ...municipalities.flatMap(({ french, name: today, href, region }) =>
      french ? [{ name: french, href, today, regionName: region.name, language: 'fr' as const }] : [],
    ),
  ].sort((a, b) => collator.compare(a.name, b.name));
  const letters = Map.groupBy(names, ({ name }) => name.charAt(0).toUpperCase());
  return [...letters].map(([letter, listed]) => ({ letter, id: `letter-${letter.toLowerCase()}`, names: listed }));
}
