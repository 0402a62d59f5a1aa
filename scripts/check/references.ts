/** References between entries: each must name a file that exists. */
import { slugPattern } from '../../src/schemas/fields.ts';
import { didYouMean, nearest } from './suggest.ts';
import { fieldAt, formatPath, problem, type Diagnostic, type Values, type Words } from './types.ts';

/** File names per collection. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** How a reference that leads nowhere is told. */
export function danglingReference(collection: string, id: string, ids: Ids, extension = 'json'): Words {
  const known = ids.get(collection) ?? new Set<string>();
  const example = nearest(id, known) ?? [...known].find((item) => slugPattern.test(item));
  return {
    message: `"${id.slice(0, 80)}" staat niet in content/${collection}.${didYouMean(id, known)}`,
    remedy: `Schrijf de naam van een bestand uit content/${collection} zonder extensie${example ? `, bv. "${example}"` : ''}. Of maak eerst het bestand content/${collection}/${id.slice(0, 80)}.${extension}.`,
  };
}

/** Checks every reference of one file; references of the wrong form are left to zod. */
export function checkReferences(
  { path: file, leaves, locate }: Values,
  ids: Ids,
  extensions: ReadonlyMap<string, string>,
): Diagnostic[] {
  const seen = new Map<string, string>();
  return leaves.flatMap(({ path, value, meta }): Diagnostic[] => {
    if (!meta.ref || typeof value !== 'string' || !slugPattern.test(value)) return [];
    const tell = (words: Words) => [problem(file, fieldAt(locate, path), 'verwijzing-fout', words)];
    if (!ids.get(meta.ref)?.has(value)) return tell(danglingReference(meta.ref, value, ids, extensions.get(meta.ref)));
    const list = typeof path.at(-1) === 'number' ? `${formatPath(path.slice(0, -1))}:${value}` : '';
    const first = list ? seen.get(list) : undefined;
    if (list) seen.set(list, first ?? formatPath(path));
    if (first === undefined) return [];
    return tell({
      message: `"${value}" staat twee keer in deze lijst, ook bij ${first}.`,
      remedy: `Hou één van beide. Bv. alleen ${first}: "${value}".`,
    });
  });
}
