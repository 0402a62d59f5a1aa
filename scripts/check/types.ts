/** What the content check reads and what it says. Pure data: no I/O here. */
import type { Code } from '../../src/beheer/codes.ts';
import type { Leaf, Path } from '../../src/schemas/reflect.ts';

/** One file under `content/`, exactly as it stands on disk. */
export interface ContentFile {
  /** Path from the root of the project with forward slashes, e.g. `content/aanbod/groepstraject.mdx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Set when it could not be read: the code of Node's error, e.g. `EACCES`. */
  readonly error?: string;
}

/** `fout` stops the build; `waarschuwing` should be looked at. */
export type Severity = 'fout' | 'waarschuwing';

/** What is wrong and how to solve it, in Dutch, for an editor. */
export interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** Words with the kind of problem they are about. */
export interface Finding extends Words {
  readonly code: Code;
}

/** One problem, in Dutch, with the place and the way to solve it. Lines and columns count from 1. */
export interface Diagnostic extends Finding {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** Path of the field, e.g. `fasen[1].onderdelen[0].minuten`; absent when the problem is not in a field. */
  readonly field?: string;
  readonly severity: Severity;
  /** For a remark that a reason can answer: the words it is about, as an exception repeats them. */
  readonly about?: string;
  /** The other file of a comparison: an exception may stand there too. */
  readonly other?: string;
  /** What `npm run fix` puts in the place of the words it is about, where that is sure. */
  readonly repair?: string;
}

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Place of a field, or of the nearest thing around it that exists; `key` gives the place of its name. */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

/** The single values of one file, for the rules that look at each of them. */
export interface Values {
  readonly path: string;
  readonly leaves: readonly Leaf[];
  readonly locate: Locate;
}

/** Where a problem stands: a line, and as much more as is known. It stops the build unless a severity says otherwise. */
export interface Where {
  readonly line: number;
  readonly column?: number;
  readonly field?: string | undefined;
  readonly severity?: Severity;
  readonly about?: string;
  readonly other?: string;
  readonly repair?: string;
}

/** Stands for a file as a whole. */
export const TOP: Where = { line: 1 };

/** Makes a problem. */
export function problem(file: string, where: Where, code: Code, { message, remedy }: Words): Diagnostic {
  const { line, column, field, severity = 'fout', about, other, repair } = where;
  return {
    file,
    line,
    ...(column === undefined ? {} : { column }),
    ...(field ? { field } : {}),
    code,
    severity,
    message,
    remedy,
    ...(about === undefined ? {} : { about }),
    ...(other === undefined ? {} : { other }),
    ...(repair === undefined ? {} : { repair }),
  };
}

/** Makes a remark: it should be looked at and doesn't stop the build. */
export const remark = (file: string, where: Where, code: Code, words: Words): Diagnostic =>
  problem(file, { ...where, severity: 'waarschuwing' }, code, words);

/** Where a field stands, with its name. The place is looked up when it is asked for: most rules find nothing. */
export function fieldAt(locate: Locate, path: Path, part?: 'key' | 'value'): Where {
  let found: Place | undefined;
  const place = (): Place => (found ??= locate(path, part));
  return {
    get line() {
      return place().line;
    },
    get column() {
      return place().column;
    },
    field: formatPath(path),
  };
}

/** Writes a path as editors read it: `['fasen', 1, 'titel']` → `fasen[1].titel`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    '',
  );
}
