/** Regions: the five provinces and Brussels, each once, and none silent about a network that works per region. */
import { REGIOCODES } from '../../src/schemas/regios.ts';
import type { Analysis } from './analyse.ts';
import { record } from './data.ts';
import { fieldAt, problem, TOP, type Diagnostic } from './types.ts';

const names: Record<(typeof REGIOCODES)[number], string> = {
  'BE-VAN': 'Antwerpen',
  'BE-VLI': 'Limburg',
  'BE-VOV': 'Oost-Vlaanderen',
  'BE-VBR': 'Vlaams-Brabant',
  'BE-VWV': 'West-Vlaanderen',
  'BE-BRU': 'Brussel',
};

/** Every code exactly once. */
export function checkRegionCodes(regions: readonly Analysis[]): Diagnostic[] {
  const first = new Map<unknown, Analysis>();
  const found: Diagnostic[] = [];
  for (const region of regions) {
    const code = record(region.value)['code'];
    const earlier = first.get(code);
    if (!earlier) first.set(code, region);
    else if (typeof code === 'string')
      found.push(
        problem(region.path, fieldAt(region.locate, ['code']), 'regio-code', {
          message: `De code ${code} staat ook in ${earlier.path}.`,
          remedy: `Elke code staat één keer. Kies uit ${REGIOCODES.map((item) => `${item} (${names[item]})`).join(', ')}.`,
        }),
      );
  }
  const broken = regions.some((region) => region.value === undefined);
  if (regions.length === 0 || broken) return found;
  for (const code of REGIOCODES)
    if (!first.has(code))
      found.push(
        problem('content/regios', TOP, 'regio-code', {
          message: `Geen enkele regio heeft de code ${code} (${names[code]}).`,
          remedy: `Zet het bestand terug of verbeter de code in een van de zes bestanden: "code": "${code}".`,
        }),
      );
  return found;
}

/** Each network with contacts per region is mentioned in each region, once. */
export function checkRegionNetworks(regions: readonly Analysis[], networks: readonly Analysis[]): Diagnostic[] {
  const wanted = networks.filter((network) => record(network.value)['contactenPerRegio'] === true);
  return regions.flatMap((region): Diagnostic[] => {
    const list = record(region.value)['netwerken'];
    if (!Array.isArray(list)) return [];
    const mentioned = list.map((item: unknown) => record(item)['netwerk']);
    const missing = wanted
      .filter((network) => !mentioned.includes(network.id))
      .map((network) =>
        problem(region.path, fieldAt(region.locate, ['netwerken']), 'regio-netwerk', {
          message: `Deze regio zegt niets over het netwerk "${network.id}".`,
          remedy: `Voeg het toe aan "netwerken", met de contacten of met de reden waarom er geen bekend is. Bv. { "netwerk": "${network.id}", "contacten": [], "onbekend": "De bron noemt niemand voor deze regio.", "bron": "…" }`,
        }),
      );
    const double = mentioned.flatMap((id, index) =>
      typeof id === 'string' && mentioned.indexOf(id) < index
        ? [
            problem(region.path, fieldAt(region.locate, ['netwerken', index, 'netwerk']), 'regio-netwerk', {
              message: `Het netwerk "${id}" staat hier twee keer.`,
              remedy: 'Zet de contacten samen bij de eerste keer, bv. "contacten": ["eva-trogh", "ludo-lemahieu"].',
            }),
          ]
        : [],
    );
    return [...missing, ...double];
  });
}
