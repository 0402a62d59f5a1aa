/** What changed in the content between two moments: which entries, and which of their fields, by the names of the form. */
import { isDeepStrictEqual } from 'node:util';
import { parseEntryText, type EntryData } from '../../src/beheer/entry-text.ts';
import { UnreadableError } from '../../src/model/front-matter.ts';
import { collections, type Collection } from '../../src/schemas/index.ts';
import { unwrap } from '../../src/schemas/reflect.ts';

/** The text of a file at two moments; absent where the file wasn't there. */
export interface TwoTexts {
  /** `content/contacten/colette-victor.json` */
  readonly path: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export interface Changed {
  readonly kind: 'nieuw' | 'veranderd' | 'weg';
  readonly collection: Collection;
  readonly id: string;
  /** Its short name where it has one, or else its name, as it is now or last was. */
  readonly name: string;
  /** Labels of the fields that differ, in the order of the form; only of an entry that was there and still is. */
  readonly fields: readonly string[];
}

/** Of no matter to who follows the site: sources and words for search, and what is told already. */
const APART = new Set(['bronnen', 'zoekwoorden', 'wijzigingen']);
const QUIET = new Set(['nagekeken', 'zoekwoorden', 'uitzonderingen', 'dubbelToegestaan', 'volgorde']);

/** An entry as far as it can be read. */
function read(extension: Collection['extension'], text: string | undefined): EntryData | undefined {
  if (text === undefined) return undefined;
  try {
    return parseEntryText(extension, text);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

function fieldsBetween({ schema }: Collection, before: EntryData, after: EntryData): string[] {
  const labels = Object.entries(schema.shape).map(([key, field]) => [key, unwrap(field).meta.title ?? key] as const);
  return [...labels, ['body', 'Tekst'] as const]
    .filter(([key]) => !QUIET.has(key) && !isDeepStrictEqual(before[key], after[key]))
    .map(([, label]) => label);
}

/** The entries that differ, by collection in the order of the form. A file that can't be read tells nothing. */
export function changedEntries(files: readonly TwoTexts[]): Changed[] {
  const known: readonly Collection[] = collections.filter(({ name }) => !APART.has(name));
  return known.flatMap((collection) => {
    const { name, extension, titleKey } = collection;
    const pattern = new RegExp(`^content/${name}/([^/]+)\\.${extension}$`);
    return files.flatMap(({ path, ...texts }): Changed[] => {
      const [, id] = pattern.exec(path) ?? [];
      const [before, after] = [read(extension, texts.before), read(extension, texts.after)];
      const data = after ?? before;
      if (id === undefined || !data) return [];
      if ((texts.before !== undefined && !before) || (texts.after !== undefined && !after)) return [];
      const kind = !before ? 'nieuw' : !after ? 'weg' : 'veranderd';
      const fields = before && after ? fieldsBetween(collection, before, after) : [];
      const title = data['kort'] ?? data[titleKey];
      const entry = { kind, collection, id, name: typeof title === 'string' ? title : id, fields } as const;
      return kind === 'veranderd' && fields.length === 0 ? [] : [entry];
    });
  });
}
