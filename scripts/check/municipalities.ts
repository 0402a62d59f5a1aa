/** Municipalities and postcodes: the names of today, from content/geo/. */
import { regionOfPostcode } from '../../src/places/postcodes.ts';
import { didYouMean } from './suggest.ts';
import { fieldAt, problem, type Diagnostic, type Values } from './types.ts';

/** Where the names of the municipalities stand. */
export const MUNICIPALITIES = 'content/geo/gemeenten.json';
export const OTHER_NAMES = 'content/geo/andere-namen.json';

export interface Municipalities {
  readonly names: ReadonlySet<string>;
  /** French names and names from before a merger, to the name of today. */
  readonly aliases: ReadonlyMap<string, string>;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Reads the parsed JSON of the two files; what is missing counts as empty. */
export function readMunicipalities(byRegion: unknown, otherNames: unknown): Municipalities {
  const names = Object.values(record(byRegion)).flatMap((list) =>
    Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [],
  );
  const aliases = Object.values(record(otherNames)).flatMap((group) =>
    Object.entries(record(group)).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  return { names: new Set(names), aliases: new Map(aliases) };
}

/** Checks the fields named `gemeente` and `postcode`, wherever they stand. Brussels as a whole counts as a municipality. */
export function checkMunicipalities(
  { path: file, leaves, locate }: Values,
  { names, aliases }: Municipalities,
): Diagnostic[] {
  return leaves.flatMap(({ path, value }): Diagnostic[] => {
    const key = path.findLast((step) => typeof step === 'string');
    if ((key === 'postcode' || key === 'postcodes') && (typeof value === 'string' || typeof value === 'number')) {
      const region = /^\d{4}$/.test(String(value)) ? regionOfPostcode(Number(value)) : undefined;
      if (region !== undefined && region !== 'outside') return [];
      return [
        problem(file, fieldAt(locate, path), 'postcode-onbekend', {
          message: `${value} is geen postcode in Vlaanderen of Brussel.`,
          remedy: 'Schrijf vier cijfers, bv. "8400" voor Oostende.',
        }),
      ];
    }
    if ((key !== 'gemeente' && key !== 'gemeenten') || typeof value !== 'string' || names.size === 0) return [];
    if (names.has(value) || value === 'Brussel') return [];
    const today = aliases.get(value);
    const hint = today ? ` Ze heet nu "${today}".` : didYouMean(value, [...names, ...aliases.keys()]);
    return [
      problem(file, fieldAt(locate, path), 'gemeente-onbekend', {
        message: `"${value.slice(0, 60)}" is geen gemeente in Vlaanderen of Brussel.${hint}`,
        remedy: `Schrijf de officiële naam van vandaag, bv. "${today ?? 'Oostende'}".`,
      }),
    ];
  });
}
