/** Words of a municipality's page that follow from its data. */
import { whereIs, type Guide, type Region } from './regions.ts';
import type { FormerMunicipality, Municipality } from '../places/municipalities.ts';

const joined = new Intl.ListFormat('nl-BE', { type: 'conjunction' });

/** What a place is, in sentences; the French name apart, since it is in another language. */
export interface PlaceWords {
  readonly where: string;
  readonly french?: string;
  readonly merger?: string;
}

/** Where a municipality lies, its French name, what it was merged from. */
export function placeWords({ name, french, merger }: Municipality, region: Region): PlaceWords {
  return {
    where: `${name} ligt ${whereIs(region)}.`,
    ...(french && { french }),
    ...(merger && { merger: `Sinds ${merger.since}: fusie van ${joined.format(merger.parts)}.` }),
  };
}

/** The coordinators by name, for search engines: `Frederik (Jeugdhulp-onderwijs), Sofie en Oona (Samen tegen Schooluitval)`. */
export function coordinatorNames(region: Region): string {
  return region.networks
    .filter(({ contacts }) => contacts.length > 0)
    .map(({ contacts, short }) => `${joined.format(contacts.map(({ name }) => name))} (${short})`)
    .join(', ');
}

/** One or two sentences that are this municipality's own. */
export function description(municipality: Municipality, region: Region, guides: readonly Guide[]): string {
  const local = guides.filter(({ kind }) => kind === 'lokale-begeleider').map(({ organisation }) => organisation);
  const guide = local.length > 0 ? ` Lokale begeleider: ${joined.format(local)}.` : '';
  return `${municipality.name}, ${region.name}: ${coordinatorNames(region) || 'geen contact bekend'}.${guide}`;
}

/** What became of a former municipality. */
export function formerSentence({ name, since, municipality }: FormerMunicipality): string {
  return `${name} hoort sinds ${since} bij ${municipality.name}, in ${municipality.region.name}.`;
}
