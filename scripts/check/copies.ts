/** Copies of a file beside it: by accident, since two files never say the same here. One problem each, and nothing else of them. */
import { slugOf } from '../../src/model/text.ts';
import { slugPattern } from '../../src/schemas/fields.ts';
import { problem, TOP, type ContentFile, type Diagnostic } from './types.ts';

/** What Windows, macOS and browsers make of the name of a copy. */
const COPY_NAME =
  /^(?:kopie van |copy of )(.+)$|^(.+?)(?: ?\(\d+\)| - kopie(?: \(\d+\))?| kopie(?: \d+)?| - copy(?: \(\d+\))?| copy(?: \d+)?)$/i;

interface Named {
  readonly folder: string;
  readonly id: string;
  readonly extension: string;
}

function named(path: string): Named | undefined {
  const [, folder, id, extension] = /^content\/([^/]+)\/([^/]+)\.(mdx|json)$/.exec(path) ?? [];
  return folder !== undefined && id !== undefined && extension !== undefined ? { folder, id, extension } : undefined;
}

/** The name of the original, where the name of a file says that it is a copy. */
function originalName(id: string): string | undefined {
  const [, prefixed, suffixed] = COPY_NAME.exec(id) ?? [];
  return prefixed ?? suffixed;
}

/** First line on which two texts differ, from 1; undefined when they are the same. */
function firstDifference(a: Uint8Array, b: Uint8Array): number | undefined {
  const [left, right] = [a, b].map((bytes) => new TextDecoder().decode(bytes).trimEnd().split(/\r?\n/));
  const at = (left ?? []).findIndex((line, index) => line !== right?.[index]);
  if (at >= 0) return at + 1;
  return left?.length === right?.length ? undefined : (left?.length ?? 0) + 1;
}

/** Tells a copy, and how to choose. */
function tellCopy(file: ContentFile, original: ContentFile): Diagnostic {
  const line = firstDifference(original.bytes, file.bytes);
  const { id = '' } = named(file.path) ?? {};
  const code = slugPattern.test(id) ? 'titel-dubbel' : 'bestandsnaam-fout';
  return problem(file.path, line === undefined ? TOP : { line }, code, {
    message: `Dit bestand is een kopie van ${original.path}${line === undefined ? ': er staat precies hetzelfde in' : `; het verschilt vanaf regel ${line}`}.`,
    remedy:
      line === undefined
        ? `Wis ${file.path}.`
        : `Zet wat juist is in ${original.path} en wis de kopie. Gaat het over iets anders? Geef het bestand dan een eigen naam en titel, bv. ${slugOf(id)}-2024.`,
  });
}

/** Which files are copies of another one in their folder, by name or to the byte; the problem of each, by path. */
export function findCopies(files: readonly ContentFile[]): Map<string, Diagnostic> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bySize = Map.groupBy(files, ({ path, bytes }) => `${named(path)?.folder ?? ''}:${bytes.length}`);
  const copies = new Map<string, Diagnostic>();
  for (const file of files) {
    const name = named(file.path);
    if (!name || name.folder === 'geo' || file.error !== undefined || file.bytes.length === 0) continue;
    const original = originalName(name.id);
    const beside = [original, original && slugOf(original)].map((id) =>
      byPath.get(`content/${name.folder}/${id ?? ''}.${name.extension}`),
    );
    const twin = (bySize.get(`${name.folder}:${file.bytes.length}`) ?? []).find(
      (other) =>
        other !== file && named(other.path) && !copies.has(other.path) && Buffer.compare(other.bytes, file.bytes) === 0,
    );
    // Of two equal files the one with the longer name is the copy.
    const isLater =
      twin && (twin.path.length < file.path.length || (twin.path.length === file.path.length && twin.path < file.path));
    const found = beside.find((other) => other !== undefined && other !== file) ?? (isLater ? twin : undefined);
    if (found) copies.set(file.path, tellCopy(file, found));
  }
  return copies;
}
