/** Rules over a whole collection: file names and titles that differ, and no collection without entries. */
import { collections } from '../../schemas/index.ts';
import type { Analysis } from './analyse.ts';
import { fold } from './suggest.ts';
import type { Diagnostic } from './types.ts';

/** Entries that share a key, in the order of their paths. */
function groups(entries: readonly Analysis[], key: (entry: Analysis) => string | undefined): Analysis[][] {
  const byKey = new Map<string, Analysis[]>();
  for (const entry of entries) {
    const name = key(entry);
    if (name) byKey.set(name, [...(byKey.get(name) ?? []), entry]);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}

const titleOf = (entry: Analysis): unknown =>
  entry.collection && typeof entry.value === 'object' && entry.value !== null
    ? (entry.value as Record<string, unknown>)[entry.collection.titleKey]
    : undefined;

/** Entries whose file names differ only in capitals, accents, punctuation or extension. */
export function checkIds(entries: readonly Analysis[]): Diagnostic[] {
  return groups(entries, (entry) => `${entry.folder}/${fold(entry.id)}`).flatMap(([first, ...others]) =>
    others.map((entry) => ({
      file: entry.path,
      line: 1,
      code: 'id-dubbel',
      severity: 'fout',
      message: `Dit bestand heet zoals ${first?.path ?? ''}: voor de site is dat hetzelfde adres.`,
      remedy: `Gaat het over hetzelfde? Hou één bestand. Zo niet, geef een duidelijk andere naam, bv. ${entry.id}-2024.`,
    })),
  );
}

/** Titles that stand in two files of one collection. */
export function checkTitles(entries: readonly Analysis[]): Diagnostic[] {
  const title = (entry: Analysis): string | undefined => {
    const value = titleOf(entry);
    // The same organisation may be a guide in two municipalities; each file then names another one.
    const place = entry.folder === 'begeleiders' ? (entry.value as { gemeente?: unknown }).gemeente : '';
    return typeof value === 'string' && fold(value)
      ? `${entry.folder}/${fold(value)}/${typeof place === 'string' ? fold(place) : ''}`
      : undefined;
  };
  // A source is known by its title and its publisher together: two offices can publish a page of the same name.
  const distinct = (entry: Analysis): string | undefined => {
    const key = title(entry);
    return key && entry.folder === 'bronnen'
      ? `${key}/${fold(String((entry.value as { uitgever?: unknown }).uitgever))}`
      : key;
  };
  return groups(entries, distinct).flatMap(([first, ...others]) =>
    others.map((entry) => {
      const key = entry.collection?.titleKey ?? 'titel';
      return {
        file: entry.path,
        ...entry.locate([key]),
        field: key,
        code: 'titel-dubbel',
        severity: 'fout',
        message: `"${String(titleOf(entry)).slice(0, 80)}" staat ook in ${first?.path ?? ''}.`,
        remedy:
          'Gaat het over hetzelfde? Hou één bestand en verwijs ernaar. Zo niet, maak de titel duidelijker, bv. met de plaats of het jaar erbij.',
      };
    }),
  );
}

/** Collections without a single file: the pages made from them would silently disappear. */
export function checkEmptyCollections(entries: readonly Analysis[]): Diagnostic[] {
  return collections
    .filter(({ name }) => !entries.some((entry) => entry.collection?.name === name))
    .map(({ name, extension }) => ({
      file: `content/${name}`,
      line: 1,
      code: 'collectie-leeg',
      severity: 'fout',
      message: `In content/${name} staat geen enkel .${extension}-bestand. De pagina's die ervan gemaakt worden, zouden verdwijnen.`,
      remedy: `Zet de bestanden terug of maak er een, bv. met: npm run nieuw -- ${name} "Naam"`,
    }));
}
