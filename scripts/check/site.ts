/** What the rules that compare files need to know of all of them: names, addresses, places. */
import { collections } from '../../src/schemas/index.ts';
import { pageOf, siteRoutes } from '../../src/model/routes.ts';
import type { Analysis } from './analyse.ts';
import type { Routes } from './links.ts';
import { MUNICIPALITIES, OTHER_NAMES, readMunicipalities, type Municipalities } from './municipalities.ts';
import type { Ids } from './references.ts';

/** What the rules that compare files need to know of all of them. */
export interface Site {
  readonly ids: Ids;
  readonly routes: Routes;
  readonly municipalities: Municipalities;
  /** E-mail addresses and telephone numbers, to the name of the contact file that holds them. */
  readonly contacts: ReadonlyMap<string, string>;
  readonly publicFiles: ReadonlySet<string>;
}

/** Places that a template makes only when the entry has something to show there: field and id, per collection. */
const sections: Readonly<Record<string, readonly (readonly [field: string, id: string])[]>> = {
  aanbod: [
    ['fasen', 'hoe-verloopt-het'],
    ['voorwaarden', 'voorwaarden'],
  ],
};

/** Ids of those places for one entry. */
function sectionsOf(folder: string, value: unknown): string[] {
  const data = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return (sections[folder] ?? []).flatMap(([field, id]) => {
    const shown = data[field];
    return shown === true || (Array.isArray(shown) && shown.length > 0) ? [id] : [];
  });
}

/** Collects it from the analyses of all files. `publicFiles` are the addresses of the files in `public/`. */
export function siteOf(analyses: readonly Analysis[], publicFiles: ReadonlySet<string>): Site {
  const entries = analyses.filter(({ collection }) => collection !== undefined);
  const ids = new Map(
    collections.map(({ name }) => [
      name as string,
      new Set(entries.filter(({ folder }) => folder === name).map(({ id }) => id)),
    ]),
  );
  const idsWith = (name: string, field: string) =>
    new Set(
      entries
        .filter(
          ({ folder, value }) =>
            folder === name && (value as Record<string, unknown> | null | undefined)?.[field] === true,
        )
        .map(({ id }) => id),
    );
  ids.set('netwerken per regio', idsWith('netwerken', 'contactenPerRegio'));
  ids.set('situaties per plaats', idsWith('situaties', 'perPlaats'));
  const valueOf = (path: string) => analyses.find((item) => item.path === path)?.value;
  const municipalities = readMunicipalities(valueOf(MUNICIPALITIES), valueOf(OTHER_NAMES));
  const anchors = new Map(
    entries.flatMap(({ folder, id, value, anchors: list }) => {
      const page = pageOf(folder, id);
      return page ? [[page, [...list, ...sectionsOf(folder, value)]] as const] : [];
    }),
  );
  const contacts = new Map(
    entries
      .filter(({ folder }) => folder === 'contacten')
      .flatMap(({ id, leaves }) =>
        leaves.flatMap(({ value, meta }) =>
          typeof value === 'string' && (meta.format === 'email' || meta.format === 'tel')
            ? [[value.toLowerCase(), id] as const]
            : [],
        ),
      ),
  );
  return {
    ids,
    municipalities,
    contacts,
    publicFiles,
    routes: siteRoutes({ ids, municipalities: [...municipalities.names], anchors }),
  };
}
