/** Words of a municipality's page that follow from its data. */
import type { Guide, Region } from './regions.ts';
import type { FormerMunicipality, Municipality } from '../places/municipalities.ts';

const joined = new Intl.ListFormat('nl-BE', { type: 'conjunction' });

/** `in Oost-Vlaanderen`; Brussels' municipalities lie `in het Brussels Hoofdstedelijk Gewest`. */
const whereIs = (region: Region): string =>
  region.kind === 'gewest' ? `in het ${region.name}s Hoofdstedelijk Gewest` : `in de provincie ${region.name}`;

/** What the place is: where it lies, its French name, what it was merged from. */
export function placeSentence({ name, french, merger }: Municipality, region: Region): string {
  const parts = [`${name} ligt ${whereIs(region)}.`];
  if (french) parts.push(`Franse naam: ${french}.`);
  if (merger) parts.push(`Sinds ${merger.since}: fusie van ${joined.format(merger.parts)}.`);
  return parts.join(' ');
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
