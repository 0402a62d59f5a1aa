/** What the content check reads and what it says. Pure data: no I/O here. */
import type { Code } from '../../src/beheer/codes.ts';
import type { Path } from '../../src/schemas/walk.ts';

/** One file under `content/`, exactly as it stands on disk. */
export interface ContentFile {
  /** Path from the root of the project with forward slashes, e.g. `content/aanbod/groepstraject.mdx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** `fout` stops the build; `waarschuwing` should be looked at; `advies` may be left as it is. */
export type Severity = 'fout' | 'waarschuwing' | 'advies';

/** One problem, in Dutch, with the place and the way to solve it. Lines and columns count from 1. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** Path of the field, e.g. `fasen[1].onderdelen[0].minuten`; absent when the problem is not in a field. */
  readonly field?: string;
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Writes a path as editors read it: `['fasen', 1, 'titel']` → `fasen[1].titel`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    '',
  );
}
