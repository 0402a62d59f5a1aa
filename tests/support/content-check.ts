/** The content check over the real content with changes, as an editor's form or hand would leave it. */
import { expect } from 'vitest';
import { ContentChecker } from '../../scripts/check/check.ts';
import { readContentFiles, readPublicFiles } from '../../scripts/check/content-files.ts';
import { today } from '../../src/model/dates.ts';
import { projectRoot, type Form } from './form.ts';

/** Changes to the content: texts by path; `undefined` takes a file away. */
export type Changes = Readonly<Record<string, string | undefined>>;

const files = await readContentFiles(projectRoot);
const checker = new ContentChecker({ today: today(), publicFiles: await readPublicFiles(projectRoot) });

/** Errors of the content check over all content with these changes, as `file field code`. */
export function errorsWith(changes: Changes): string[] {
  const kept = files.filter(({ path }) => !Object.hasOwn(changes, path));
  const changed = Object.entries(changes).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, bytes: new TextEncoder().encode(text) }],
  );
  return checker
    .check([...kept, ...changed])
    .filter(({ severity }) => severity === 'fout')
    .map(({ file, field, code }) => [file, field, code].filter(Boolean).join(' '));
}

/** Reads what the form saved, expects that the check accepts it, and gives it back. */
export async function accepted(form: Form, path: string): Promise<string> {
  const text = (await form.read(path)) ?? '';
  expect(text, path).not.toBe('');
  expect(errorsWith({ [path]: text })).toEqual([]);
  return text;
}
