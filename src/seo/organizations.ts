/** Structured data of the organisations whose legal form a source names. */

/**
 * Legal forms that are certain: a `vzw` is a non-profit association; Opgroeien is an agency of the Flemish government.
 * The CLBs are left out on purpose: they differ from each other (schools, provinces and associations run them).
 */
const governmentAgencies: ReadonlySet<string> = new Set(['Opgroeien']);

/**
 * An organisation by its name as our contacts write it.
 * @returns `NGO` for a vzw (https://schema.org/NGO), `GovernmentOrganization` for Opgroeien, else plain `Organization`
 */
export function organization(name: string): { '@type': string; name: string } {
  if (/(?:^|\s)vzw(?:\s|,|$)/.test(name)) return { '@type': 'NGO', name };
  return { '@type': governmentAgencies.has(name) ? 'GovernmentOrganization' : 'Organization', name };
}
