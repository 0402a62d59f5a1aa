/** `npm run importeer -- begeleiders.csv --bron <bron> --nagekeken <dag>`: a list of guides becomes entries. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isRealDate } from '../../src/model/dates.ts';
import { buildPlaceIndex } from '../../src/places/place-index.ts';
import type { RegioData } from '../../src/schemas/regios.ts';
import { collections } from '../../src/schemas/index.ts';
import { municipalitiesSchema, otherNamesSchema, placeNamesSchema, placesSchema } from '../../src/schemas/geo.ts';
import { canonicalFile, formatJson } from '../format/file.ts';
import { ImportError } from '../import/types.ts';
import { type Facts, factsOf } from './merge.ts';
import { type Content, type Plan, planList } from './plan.ts';
import type { ListFacts } from './row.ts';
import { reportList } from './report.ts';
import { readTable } from './table.ts';

export const LIST_USAGE =
  'Gebruik: npm run importeer -- begeleiders.csv --bron <bestandsnaam in content/bronnen> --nagekeken 2026-11-26 [--partner] [--schrijf]';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The entries of a collection. @throws ImportError when one can't be read: it would be written twice */
function entries(content: string, collection: string): Map<string, Facts> {
  const folder = join(content, collection);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return new Map(
    files.map((name) => {
      try {
        return [basename(name, '.json'), factsOf(readJson(join(folder, name)))];
      } catch {
        throw new ImportError(`content/${collection}/${name} is niet leesbaar. Draai eerst "npm run check:content".`);
      }
    }),
  );
}

function readContent(content: string): Content & { readonly sources: ReadonlyMap<string, Facts> } {
  const geo = (name: string): unknown => readJson(join(content, 'geo', `${name}.json`));
  const regions = [...entries(content, 'regios')].map(([id, data]) => ({ id, data: data as unknown as RegioData }));
  return {
    guides: entries(content, 'begeleiders'),
    contacts: entries(content, 'contacten'),
    sources: entries(content, 'bronnen'),
    places: buildPlaceIndex(regions, {
      municipalities: municipalitiesSchema.parse(geo('gemeenten')),
      places: placesSchema.parse(geo('plaatsen')),
      placeNames: placeNamesSchema.parse(geo('plaatsnamen')),
      otherNames: otherNamesSchema.parse(geo('andere-namen')),
    }),
    onMap: new Set(['posities', 'posities-eigen'].flatMap((name) => Object.keys(factsOf(geo(name))))),
  };
}

export interface ListOptions {
  /** Folder of the content. */
  readonly content: string;
  readonly bron: string | undefined;
  readonly nagekeken: string | undefined;
  readonly partner: boolean;
  readonly schrijf: boolean;
  /** The current day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The source and the day of a list. @throws ImportError when one is missing or can't be right */
function factsOfList({ bron, nagekeken, partner, today }: ListOptions, sources: ReadonlyMap<string, Facts>): ListFacts {
  if (bron === undefined)
    throw new ImportError(
      `Zeg uit welke bron de lijst komt. Maak ze eerst: npm run nieuw -- bronnen "Titel".\n${LIST_USAGE}`,
    );
  if (!sources.has(bron))
    throw new ImportError(
      `De bron "${bron}" staat niet in content/bronnen. Maak ze eerst: npm run nieuw -- bronnen "Titel".`,
    );
  if (nagekeken === undefined || !isRealDate(nagekeken) || nagekeken > today)
    throw new ImportError(
      `Zeg op welke dag je de lijst met de bron vergeleek, bv. --nagekeken ${today}. Die dag kan niet in de toekomst liggen.`,
    );
  return { soort: partner ? 'partner' : 'lokale-begeleider', bron, nagekeken, today };
}

function write(content: string, { writes }: Plan): void {
  for (const [path, data] of writes) {
    const [collection = ''] = path.split('/');
    const { schema } = collections.find(({ name }) => name === collection) ?? {};
    if (schema)
      writeFileSync(join(content, `${path}.json`), canonicalFile(formatJson(data), 'json', schema, collection));
  }
}

/**
 * Reads a list, works out what it changes and, only when asked, writes it.
 * @returns the account
 * @throws ImportError when the list or what is asked can't be used
 */
export function importList(bytes: Uint8Array, options: ListOptions): string {
  const content = readContent(options.content);
  const list = factsOfList(options, content.sources);
  const { rows, unknown } = readTable(bytes);
  const plan = planList(rows, content, list);
  if (options.schrijf) write(options.content, plan);
  return reportList(plan, unknown, options.schrijf);
}
