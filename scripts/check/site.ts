/** What the rules that compare files need to know of all of them: names, addresses, places. */
import { collections } from '../../src/schemas/index.ts';
import { siteRoutes } from '../../src/model/routes.ts';
import type { Analysis } from './analyse.ts';
import type { Routes } from './links.ts';
import { readMunicipalities, type Municipalities } from './municipalities.ts';
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

/** Collects it from the analyses of all files. `publicFiles` are the addresses of the files in `public/`. */
export function siteOf(analyses: readonly Analysis[], publicFiles: ReadonlySet<string>): Site {
  const entries = analyses.filter(({ collection }) => collection !== undefined);
  const ids = new Map(
    collections.map(({ name }) => [
      name as string,
      new Set(entries.filter(({ folder }) => folder === name).map(({ id }) => id)),
    ]),
  );
  const municipalities = readMunicipalities((path) => analyses.find((item) => item.path === path)?.value);
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
    routes: siteRoutes({
      entries: entries.map(({ folder, id, value, anchors }) => ({
        collection: folder,
        id,
        data: value,
        headings: anchors,
      })),
      municipalities: municipalities.names,
    }),
  };
}
