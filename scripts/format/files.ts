/** All content files in canonical form, in memory: what `npm run fix` writes, and what the content check counts on. */
import { checkConflict } from '../check/conflict.ts';
import { sameAddress } from '../check/meaning/sources.ts';
import type { ContentFile } from '../check/types.ts';
import { UnreadableError } from '../../src/model/front-matter.ts';
import { isRecord } from '../../src/schemas/reflect.ts';
import { collections } from '../../src/schemas/index.ts';
import { instellingenSchema } from '../../src/schemas/instellingen.ts';
import { canonicalFile } from './file.ts';
import type { SecureAddresses } from './repair.ts';

const folders = [...collections, { name: 'instellingen', extension: 'json' as const, schema: instellingenSchema }];
const strict = new TextDecoder('utf-8', { fatal: true });

/** A file in canonical form, or why it can't be read. */
export interface Canonical {
  readonly file: ContentFile;
  readonly text?: string;
  readonly unreadable?: string;
}

/** The text of a file; a wrong encoding or two versions in one are not guessed at. */
function read(file: ContentFile): string {
  if (file.error !== undefined) throw new UnreadableError(`Het bestand kan niet gelezen worden (${file.error}).`, 1);
  try {
    const text = strict.decode(file.bytes);
    if (checkConflict(file.path, text)) throw new UnreadableError('Er staan twee versies door elkaar.', 1);
    return text;
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError('Het bestand is niet als UTF-8 bewaard.', 1);
  }
}

/** The addresses that sources give with https. */
function secureAddresses(files: readonly ContentFile[]): SecureAddresses {
  return new Set(
    files.flatMap((file) => {
      if (!/^content\/bronnen\/[^/]+\.json$/.test(file.path)) return [];
      try {
        const data: unknown = JSON.parse(read(file));
        const url = isRecord(data) ? data['url'] : undefined;
        return typeof url === 'string' && url.startsWith('https:') && URL.canParse(url) ? [sameAddress(url)] : [];
      } catch {
        return [];
      }
    }),
  );
}

/**
 * Every file that has a canonical form, with that form; other files are left out.
 * @param wanted paths of the files to look at, when not all
 */
export function canonicalFiles(files: readonly ContentFile[], wanted?: ReadonlySet<string>): Canonical[] {
  const secure = secureAddresses(files);
  return files.flatMap((file): Canonical[] => {
    if (wanted?.has(file.path) === false) return [];
    const [, name, extension] = /^content\/([^/]+)\/[^/]+\.(\w+)$/.exec(file.path) ?? [];
    const folder = folders.find((item) => item.name === name && item.extension === extension);
    if (!folder) return [];
    try {
      return [{ file, text: canonicalFile(read(file), folder.extension, folder.schema, folder.name, secure) }];
    } catch (error) {
      if (error instanceof UnreadableError) return [{ file, unreadable: error.message }];
      // The parser of the facts ran out of stack.
      if (error instanceof RangeError) return [{ file, unreadable: 'Het bestand is te diep genest.' }];
      throw error;
    }
  });
}

/**
 * The files as they would be after `npm run fix`; those that stay as they are, are the same objects.
 * @param wanted paths of the files to look at, when not all
 */
export function repairedFiles(files: readonly ContentFile[], wanted?: ReadonlySet<string>): ContentFile[] {
  const changed = new Map(
    canonicalFiles(files, wanted).flatMap(({ file, text }): [string, ContentFile][] => {
      const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
      return bytes && Buffer.compare(bytes, file.bytes) !== 0 ? [[file.path, { path: file.path, bytes }]] : [];
    }),
  );
  return files.map((file) => changed.get(file.path) ?? file);
}
