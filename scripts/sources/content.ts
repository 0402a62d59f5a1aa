/** The entries of content/ as the commands about sources need them: facts, and the links in a text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseEntryText } from '../../src/beheer/entry-text.ts';
import type { AnyEntry } from '../../src/model/due.ts';
import type { Entry } from '../../src/model/catalog.ts';
import { bronnenSchema, type BronData } from '../../src/schemas/bronnen.ts';
import { collections } from '../../src/schemas/index.ts';

/** Whether an address is a good one is for the content check to say. */
const sourceSchema = bronnenSchema.extend({ url: z.url().optional() });

export interface Content {
  readonly entries: readonly AnyEntry[];
  readonly sources: readonly Entry<BronData>[];
  /** Files that could not be read: the content check says why. */
  readonly unread: readonly string[];
}

/** Reads every entry below `<root>/content`. */
export function readContent(root: string): Content {
  const unread: string[] = [];
  const entries = collections.flatMap(({ name, extension }) => {
    const folder = join(root, 'content', name);
    const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
    return files
      .filter((file) => file.endsWith(`.${extension}`))
      .flatMap((file) => {
        try {
          const data = parseEntryText(extension, readFileSync(join(folder, file), 'utf8'));
          return [{ collection: name, id: file.slice(0, -extension.length - 1), data }];
        } catch {
          unread.push(`content/${name}/${file}`);
          return [];
        }
      });
  });
  const sources = entries.flatMap(({ collection, id, data }) => {
    const parsed = collection === 'bronnen' ? sourceSchema.safeParse(data) : undefined;
    if (parsed?.success === false) unread.push(`content/bronnen/${id}.json`);
    return parsed?.success ? [{ id, data: parsed.data }] : [];
  });
  return { entries, sources, unread };
}

const ADDRESS = /https?:\/\/[^\s<>()[\]"'\\]+[^\s<>()[\]"'\\.,;:!?]/gu;

/** Every external address in the content, with the files that have it (`contacten/an-peeters`). */
export function externalLinks({ entries }: Pick<Content, 'entries'>): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const { collection, id, data } of entries)
    for (const [url] of JSON.stringify(data).matchAll(ADDRESS))
      links.set(url, [...new Set([...(links.get(url) ?? []), `${collection}/${id}`])]);
  return links;
}
