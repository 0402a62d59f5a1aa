/** References between entries: each must name a file that exists. */
import { slugPattern } from '../../src/schemas/fields.ts';
import { didYouMean, nearest } from './suggest.ts';
import type { ParsedData } from './data.ts';
import { formatPath, type Diagnostic } from './types.ts';
import type { Leaf } from '../../src/schemas/walk.ts';

/** File names per collection. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** How a reference that leads nowhere is told. */
export function danglingReference(
  collection: string,
  id: string,
  ids: Ids,
  extension = 'json',
): Pick<Diagnostic, 'message' | 'remedy'> {
  const known = ids.get(collection) ?? new Set<string>();
  const example = nearest(id, known) ?? [...known].find((item) => slugPattern.test(item));
  return {
    message: `"${id.slice(0, 80)}" staat niet in content/${collection}.${didYouMean(id, known)}`,
    remedy: `Schrijf de naam van een bestand uit content/${collection} zonder extensie${example ? `, bv. "${example}"` : ''}. Of maak eerst het bestand content/${collection}/${id.slice(0, 80)}.${extension}.`,
  };
}

/** Checks every reference of one file; references of the wrong form are left to zod. */
export function checkReferences(
  file: string,
  fields: readonly Leaf[],
  data: ParsedData,
  ids: Ids,
  extensions: ReadonlyMap<string, string>,
): Diagnostic[] {
  const seen = new Map<string, string>();
  return fields.flatMap(({ path, value, meta }): Diagnostic[] => {
    if (!meta.ref || typeof value !== 'string' || !slugPattern.test(value)) return [];
    const place = () => ({ file, ...data.locate(path), field: formatPath(path), severity: 'fout' }) as const;
    if (!ids.get(meta.ref)?.has(value))
      return [
        { ...place(), code: 'verwijzing-fout', ...danglingReference(meta.ref, value, ids, extensions.get(meta.ref)) },
      ];
    const list = typeof path.at(-1) === 'number' ? `${formatPath(path.slice(0, -1))}:${value}` : '';
    const first = list ? seen.get(list) : undefined;
    if (list) seen.set(list, first ?? formatPath(path));
    if (first === undefined) return [];
    return [
      {
        ...place(),
        code: 'verwijzing-fout',
        message: `"${value}" staat twee keer in deze lijst, ook bij ${first}.`,
        remedy: `Hou één van beide. Bv. alleen ${first}: "${value}".`,
      },
    ];
  });
}
