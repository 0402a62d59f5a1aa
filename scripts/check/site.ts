/** What the rules that compare files need to know of all of them: names, addresses, places. */
import { slugPattern } from '../../src/schemas/fields.ts';
import { collections } from '../../src/schemas/index.ts';
import { siteRoutes } from '../../src/model/routes.ts';
import { slugOf } from '../../src/model/text.ts';
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
  /** Entries that are there but could not be read whole: what their pages hold is not known. */
  readonly unread: readonly { readonly folder: string; readonly id: string }[];
}

/** The name that a file has or should have: what refers to it uses that one. */
const addressName = (id: string): string =>
  slugPattern.test(id) ? id : slugOf(id.replace(/\.(?:mdx|json)$/i, '')) || id;

/** Collects it from the analyses of all files. `publicFiles` are the addresses of the files in `public/`. */
export function siteOf(analyses: readonly Analysis[], publicFiles: ReadonlySet<string>): Site {
  const entries = analyses.filter(({ collection }) => collection !== undefined);
  // A file with a wrong name or extension has one problem of its own; what refers to it has none.
  const byFolder = Map.groupBy(analyses, ({ folder }) => folder);
  const ids = new Map(
    collections.map(({ name }) => [
      name as string,
      new Set((byFolder.get(name) ?? []).flatMap(({ id }) => [id, addressName(id)])),
    ]),
  );
  const municipalities = readMunicipalities((path) => analyses.find((item) => item.path === path)?.value);
  const unread = collections.flatMap(({ name, extension }) =>
    (byFolder.get(name) ?? [])
      .filter(({ collection, value, tree }) => !collection || value === undefined || (extension === 'mdx' && !tree))
      .map(({ id }) => ({ folder: name as string, id: addressName(id) })),
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
    unread,
    routes: siteRoutes({
      entries: [
        ...entries.map(({ folder, id, value, anchors }) => ({
          collection: folder,
          id: addressName(id),
          data: value,
          headings: anchors,
        })),
        ...unread.map(({ folder, id }) => ({ collection: folder, id, headings: [] })),
      ],
      municipalities: municipalities.names,
    }),
  };
}
