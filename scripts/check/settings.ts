/** Files beside the collections: settings of the site, the list of moved pages, and that of dead links. */
import type { z } from 'zod';
import { instellingenSchema } from '../../src/schemas/instellingen.ts';
import { linksSchema } from '../../src/schemas/links.ts';
import type { Analysis } from './analyse.ts';
import { checkFields } from './fields.ts';
import type { Routes } from './links.ts';
import { checkSchema } from './schema.ts';
import { fieldAt, problem, TOP, type Diagnostic, type Finding } from './types.ts';
import { isRecord, leaves } from '../../src/schemas/reflect.ts';

export const SETTINGS = 'content/instellingen/site.json';
export const REDIRECTS = 'content/doorverwijzingen.json';
const LINKS = 'content/links.json';

/** The settings must be there and follow their schema. */
export function checkSettings(files: readonly Analysis[], today: string): Diagnostic[] {
  const settings = files.find(({ path }) => path === SETTINGS);
  const extra = files
    .filter(
      ({ folder, path, diagnostics }) => folder === 'instellingen' && path !== SETTINGS && diagnostics.length === 0,
    )
    .map(({ path }) =>
      problem(path, TOP, 'map-onverwacht', {
        message: 'De site leest dit bestand niet.',
        remedy: `Zet instellingen in ${SETTINGS}, bv. "naam": "Trajectwijzer".`,
      }),
    );
  if (!settings)
    return [
      ...extra,
      problem(SETTINGS, TOP, 'veld-ontbreekt', {
        message: 'De instellingen van de site ontbreken.',
        remedy: 'Zet het bestand terug. Er staat minstens dit in: { "naam": "Trajectwijzer" }',
      }),
    ];
  return [...extra, ...checkAgainst(instellingenSchema, settings, today)];
}

/** A file that follows a schema without being an entry. */
function checkAgainst(schema: z.ZodObject, file: Analysis, today: string): Diagnostic[] {
  if (file.value === undefined) return [];
  return [
    ...checkSchema(file.path, { schema, extension: 'json' }, file),
    ...checkFields({ ...file, leaves: [...leaves(schema, file.value)] }, today),
  ];
}

/** What `npm run nakijken -- --links` wrote; it may name entries that are gone since. */
export const checkDeadLinks = (files: readonly Analysis[], today: string): Diagnostic[] =>
  files.filter(({ path }) => path === LINKS).flatMap((file) => checkAgainst(linksSchema, file, today));

/** Each moved page leads to one that exists, and no page that exists is said to have moved. */
export function checkRedirects(files: readonly Analysis[], routes: Routes): Diagnostic[] {
  const redirects = files.find(({ path }) => path === REDIRECTS);
  if (redirects?.value === undefined) return [];
  const { value, locate } = redirects;
  if (!isRecord(value))
    return [
      problem(REDIRECTS, fieldAt(locate, []), 'type-fout', {
        message: 'Hier horen paren te staan: het oude adres en het nieuwe.',
        remedy: EXAMPLE,
      }),
    ];
  return Object.entries(value).flatMap(([from, to]) => {
    const found = redirectProblem(from, to, routes);
    return found ? [problem(REDIRECTS, fieldAt(locate, [from]), found.code, found)] : [];
  });
}

const EXAMPLE = 'Bv. { "/oud-adres/": "/aanbod/groepstraject/" }';

/** What is wrong with one moved page, or undefined. */
function redirectProblem(from: string, to: unknown, routes: Routes): Finding | undefined {
  if (!/^\/(?:[a-z0-9-]+\/)+$/.test(from))
    return {
      code: 'link-fout',
      message: `"${from}" is geen adres van deze site.`,
      remedy: `Begin en eindig met een schuine streep. ${EXAMPLE}`,
    };
  if (routes.has(from))
    return {
      code: 'link-intern',
      message: `De pagina "${from}" bestaat nog: ze kan niet verhuisd zijn.`,
      remedy: `Wis de regel, of hernoem eerst de pagina. ${EXAMPLE}`,
    };
  if (typeof to === 'string' && routes.has(to.replace(/#.*$/, ''))) return undefined;
  return {
    code: 'link-intern',
    message: `"${String(to)}" bestaat niet.`,
    remedy: `Schrijf het adres van een pagina die er is. ${EXAMPLE}`,
  };
}
