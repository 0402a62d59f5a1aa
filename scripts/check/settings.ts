/** Files beside the collections: settings of the site, and the list of moved pages. */
import { instellingenSchema } from '../../src/schemas/instellingen.ts';
import type { Analysis } from './analyse.ts';
import { checkFields } from './fields.ts';
import type { Routes } from './links.ts';
import { checkSchema } from './schema.ts';
import type { Diagnostic } from './types.ts';
import { leaves } from '../../src/schemas/walk.ts';

export const SETTINGS = 'content/instellingen/site.json';
export const REDIRECTS = 'content/doorverwijzingen.json';

/** The settings must be there and follow their schema. */
export function checkSettings(files: readonly Analysis[], today: string): Diagnostic[] {
  const settings = files.find(({ path }) => path === SETTINGS);
  const extra = files
    .filter(
      ({ folder, path, diagnostics }) => folder === 'instellingen' && path !== SETTINGS && diagnostics.length === 0,
    )
    .map(({ path }): Diagnostic => ({
      file: path,
      line: 1,
      code: 'map-onverwacht',
      severity: 'fout',
      message: 'De site leest dit bestand niet.',
      remedy: `Zet instellingen in ${SETTINGS}, bv. "naam": "Trajectwijzer".`,
    }));
  if (!settings)
    return [
      ...extra,
      {
        file: SETTINGS,
        line: 1,
        code: 'veld-ontbreekt',
        severity: 'fout',
        message: 'De instellingen van de site ontbreken.',
        remedy: 'Zet het bestand terug. Er staat minstens dit in: { "naam": "Trajectwijzer" }',
      },
    ];
  if (settings.value === undefined) return extra;
  const data = { value: settings.value, diagnostics: [], locate: settings.locate };
  return [
    ...extra,
    ...checkSchema(SETTINGS, { schema: instellingenSchema, extension: 'json' }, data),
    ...checkFields(SETTINGS, [...leaves(instellingenSchema, data.value)], data, today),
  ];
}

/** Each moved page leads to one that exists, and no page that exists is said to have moved. */
export function checkRedirects(files: readonly Analysis[], routes: Routes): Diagnostic[] {
  const redirects = files.find(({ path }) => path === REDIRECTS);
  if (redirects?.value === undefined) return [];
  const { value, locate } = redirects;
  const place = (key?: string) =>
    ({
      file: REDIRECTS,
      ...locate(key === undefined ? [] : [key]),
      ...(key === undefined ? {} : { field: key }),
      severity: 'fout',
    }) as const;
  const example = 'Bv. { "/oud-adres/": "/aanbod/groepstraject/" }';
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [
      {
        ...place(),
        code: 'type-fout',
        message: 'Hier horen paren te staan: het oude adres en het nieuwe.',
        remedy: example,
      },
    ];
  return Object.entries(value).flatMap(([from, to]: [string, unknown]): Diagnostic[] => {
    if (!/^\/(?:[a-z0-9-]+\/)+$/.test(from))
      return [
        {
          ...place(from),
          code: 'link-fout',
          message: `"${from}" is geen adres van deze site.`,
          remedy: `Begin en eindig met een schuine streep. ${example}`,
        },
      ];
    if (routes.has(from))
      return [
        {
          ...place(from),
          code: 'link-intern',
          message: `De pagina "${from}" bestaat nog: ze kan niet verhuisd zijn.`,
          remedy: `Wis de regel, of hernoem eerst de pagina. ${example}`,
        },
      ];
    const target = typeof to === 'string' ? to.replace(/#.*$/, '') : '';
    return routes.has(target)
      ? []
      : [
          {
            ...place(from),
            code: 'link-intern',
            message: `"${String(to)}" bestaat niet.`,
            remedy: `Schrijf het adres van een pagina die er is. ${example}`,
          },
        ];
  });
}
