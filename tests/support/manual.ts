/** What the tests of the editors' guide at /redactie/ share: its steps, its page, and the check on changed content. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { checkContent } from '../../scripts/check/content-files.ts';
import { readPages, type DistPage } from './dist.ts';
import { projectRoot, type Form } from './form.ts';

/** The steps of the guide, by their headings; each has a `describe(steps.…)` in `tests/e2e/guide*.test.ts`. */
export const steps = {
  begin: 'Voor je begint',
  text: 'Een tekst aanpassen',
  contact: 'Een contact aanpassen',
  date: 'Een datum aanpassen',
  guide: 'Een lokale begeleider toevoegen',
  offer: 'Een aanbod toevoegen',
  term: 'Een begrip toevoegen',
  word: 'Een gewoon woord toevoegen voor wie zoekt',
  preview: 'Bekijken hoe het wordt',
  live: 'Online zetten',
  removal: 'Iemand vraagt om weg te mogen',
  errors: 'Wat elke fout betekent',
};

/** Changes to the content: texts by path; `undefined` takes a file away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** The guide as built. Throws when the site has no such page. */
export function guidePage(): DistPage {
  const page = readPages().find(({ path }) => path === '/redactie/');
  if (!page) throw new Error('There is no page /redactie/.');
  return page;
}

/** A new folder that disappears when the running test ends. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the content with these changes on top; gives back its root. */
export function contentWith(changes: Changes): string {
  const root = temporaryFolder('redactie-');
  for (const folder of ['content', 'public'])
    cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
  return root;
}

/** Errors of the content check over the content with these changes, as `file field code`. */
export async function errorsWith(changes: Changes): Promise<string[]> {
  const found = await checkContent(contentWith(changes));
  return found
    .filter(({ severity }) => severity === 'fout')
    .map(({ file, field, code }) => [file, field, code].filter(Boolean).join(' '));
}

/** Reads what the form saved, expects that the check accepts it, and gives it back. */
export async function accepted(form: Form, path: string): Promise<string> {
  const text = (await form.read(path)) ?? '';
  expect(text, path).not.toBe('');
  expect(await errorsWith({ [path]: text })).toEqual([]);
  return text;
}
