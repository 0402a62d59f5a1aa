/** Rules over a whole collection: file names and titles that differ, and no collection without entries. */
import { collections } from '../../src/schemas/index.ts';
import { pageIds } from '../../src/model/pages.ts';
import { fold } from '../../src/model/text.ts';
import type { Analysis } from './analyse.ts';
import { record } from './data.ts';
import { didYouMean, lettersOf } from './suggest.ts';
import { fieldAt, problem, TOP, type Diagnostic } from './types.ts';

/** Entries that share a key, in the order of their paths. */
function groups(entries: readonly Analysis[], key: (entry: Analysis) => string | undefined): Analysis[][] {
  const byKey = Map.groupBy(entries, key);
  return [...byKey].flatMap(([name, group]) => (name && group.length > 1 ? [group] : []));
}

/** A field of an entry as text; undefined when the entry could not be read or the field is no text. */
function textOf({ value }: Analysis, name: string): string | undefined {
  const field = record(value)[name];
  return typeof field === 'string' ? field : undefined;
}

/**
 * Fields that tell entries of the same title apart: one organisation guides in two municipalities, two publishers
 * have a page of the same title.
 */
const companions: Readonly<Record<string, string>> = { begeleiders: 'gemeente', bronnen: 'uitgever' };

/** Entries whose file names differ only in capitals, accents, punctuation or extension. */
export function checkIds(entries: readonly Analysis[]): Diagnostic[] {
  return groups(entries, (entry) => `${entry.folder}/${lettersOf(entry.id)}`).flatMap(([first, ...others]) =>
    others.map((entry) =>
      problem(entry.path, TOP, 'id-dubbel', {
        message: `Dit bestand heet zoals ${first?.path ?? ''}: voor de site is dat hetzelfde adres.`,
        remedy: `Gaat het over hetzelfde? Hou één bestand. Zo niet, geef een duidelijk andere naam, bv. ${entry.id}-2024.`,
      }),
    ),
  );
}

/** Titles that stand in two files of one collection. */
export function checkTitles(entries: readonly Analysis[]): Diagnostic[] {
  const keyOf = (entry: Analysis): string => entry.collection?.titleKey ?? 'titel';
  const distinct = (entry: Analysis): string | undefined => {
    const title = lettersOf(textOf(entry, keyOf(entry)) ?? '');
    const companion = companions[entry.folder];
    return title && `${entry.folder}/${title}/${companion ? lettersOf(textOf(entry, companion) ?? '') : ''}`;
  };
  return groups(entries, distinct).flatMap(([first, ...others]) =>
    others.map((entry) =>
      problem(entry.path, fieldAt(entry.locate, [keyOf(entry)]), 'titel-dubbel', {
        message: `"${textOf(entry, keyOf(entry))?.slice(0, 80) ?? ''}" staat ook in ${first?.path ?? ''}.`,
        remedy:
          'Gaat het over hetzelfde? Hou één bestand en verwijs ernaar. Zo niet, maak de titel duidelijker, bv. met de plaats of het jaar erbij.',
      }),
    ),
  );
}

/** Everyday words that stand in two lists: the site would not know which pages to show first. */
export function checkWords(entries: readonly Analysis[]): Diagnostic[] {
  const first = new Map<string, string>();
  return entries
    .filter(({ folder }) => folder === 'zoekwoorden')
    .flatMap((entry) =>
      entry.leaves.flatMap(({ path, value }): Diagnostic[] => {
        if (path[0] !== 'woorden' || typeof value !== 'string') return [];
        // Spaces and hyphens count, since people type both `drop-out` and `dropout`.
        const key = fold(value);
        const earlier = first.get(key);
        first.set(key, earlier ?? entry.path);
        if (earlier === undefined) return [];
        return [
          problem(entry.path, fieldAt(entry.locate, path), 'titel-dubbel', {
            message: `Het woord "${value}" staat ${earlier === entry.path ? 'twee keer in dit bestand' : `ook in ${earlier}`}.`,
            remedy:
              'Hou het op één plaats en zet daar alle pagina\'s bij, bv. "paginas": ["/aanbod/a-z-project/", "/begrippen/#schoolfactuur"].',
          }),
        ];
      }),
    );
}

/** Collections without a single file: the pages made from them would silently disappear. */
export function checkEmptyCollections(entries: readonly Analysis[]): Diagnostic[] {
  return collections
    .filter(({ name }) => !entries.some((entry) => entry.collection?.name === name))
    .map(({ name, extension }) =>
      problem(`content/${name}`, TOP, 'collectie-leeg', {
        message: `In content/${name} staat geen enkel .${extension}-bestand. De pagina's die ervan gemaakt worden, zouden verdwijnen.`,
        remedy: `Zet de bestanden terug of maak er een, bv. met: npm run nieuw -- ${name} "Naam"`,
      }),
    );
}

/** Texts of the fixed pages: each is there, and there are no texts without a page. */
export function checkPages(entries: readonly Analysis[]): Diagnostic[] {
  const pages = entries.filter(({ folder }) => folder === 'paginas');
  if (pages.length === 0) return [];
  const missing = pageIds.filter((name) => !pages.some(({ id }) => id === name));
  const extra = pages.filter(({ id }) => !(pageIds as readonly string[]).includes(id));
  return [
    ...missing.map((name) =>
      problem(`content/paginas/${name}.mdx`, TOP, 'pagina-ontbreekt', {
        message: `De tekst van de pagina "${name}" ontbreekt.`,
        remedy: `Zet het bestand terug of geef het zijn naam terug: content/paginas/${name}.mdx`,
      }),
    ),
    ...extra.map(({ path, id }) =>
      problem(path, TOP, 'pagina-ontbreekt', {
        message: `Er is geen pagina "/${id}/": niemand ziet deze tekst.${didYouMean(id, missing.length > 0 ? missing : pageIds)}`,
        remedy:
          'Geef het bestand de naam van een pagina die er is, bv. over.mdx. Een nieuw aanbod hoort in content/aanbod.',
      }),
    ),
  ];
}
