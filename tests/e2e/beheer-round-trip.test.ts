/**
 * Real content files are opened in the form, one field changed, saved, and come back the same but for that: of each
 * collection the fullest file, and rich texts that together hold nearly everything they are written with; at full size
 * every file.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../scripts/check/mutations/fields.ts';
import { realFiles } from '../../scripts/check/mutations/support.ts';
import { collections } from '../../src/schemas/index.ts';
import { isFull } from '../support/extent.ts';
import { editableFiles, openForm, type Files, type Form } from '../support/form.ts';

let files: Files;
let form: Form;
let tried = 0;

beforeAll(async () => {
  files = await editableFiles();
  form = await openForm(files);
});
afterAll(async () => {
  await form.close();
});

/** Collections of which the text is written in the form's rich editor, where a file is most easily lost. */
const richTexts = ['aanbod', 'netwerken', 'paginas'];

/** What a text is written with: blocks, headings, lists, tables, emphasis, links, pictures. */
const partsOf = (path: string): string[] => {
  const body = (files[path] ?? '').replace(/^---\n.*?\n---\n/s, '');
  return [...body.matchAll(/<\w+|^ *(?:#+|[-*]|\d+\.|\||>)(?= )|\*\*|!?\[|[“”’…–]/gm)].map(([part]) =>
    part.replace(/\d/, '1'),
  );
};

/** Of these files the one with the most parts, and the one that has the most of what the first has not. */
function varied(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return [1, 2].flatMap(() => {
    const fresh = (path: string) => new Set(partsOf(path).filter((part) => !seen.has(part))).size;
    const richest = paths.toSorted((a, b) => fresh(b) - fresh(a)).find((path) => fresh(path) > 0);
    for (const part of richest ? partsOf(richest) : []) seen.add(part);
    return richest ?? [];
  });
}

/** Paths of the files of a collection to try. */
function chosen(name: string): string[] {
  const own = Object.keys(files).filter((path) => path.startsWith(`content/${name}/`));
  if (isFull) return own;
  if (richTexts.includes(name)) return varied(own);
  return samples(realFiles(), name)
    .slice(0, 1)
    .map(({ file }) => file.path);
}

/** Another text of the same length: within every limit, and unlike the first. */
const changed = (value: string): string => value.slice(0, -1) + (value.endsWith('x') ? 'y' : 'x');

/** A value as it stands in the file. */
const written = (path: string, value: string): string =>
  path.endsWith('.json') ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;

async function changeFirstField(place: string, path: string): Promise<{ expected: string; saved: string | undefined }> {
  const original = files[path] ?? '';
  await form.go(place);
  const input = form.page.locator('.field[data-key-path]').locator('input[type=text], textarea').first();
  const value = await input.inputValue();
  expect(value, path).not.toBe('');
  await input.fill(changed(value));
  // The editor of the text writes Markdown anew shortly after it comes in sight; that must change nothing.
  if (path.endsWith('.mdx')) {
    await (await form.show('body')).getByRole('textbox').first().waitFor();
    await form.page.waitForTimeout(400);
  }
  await form.save();
  tried += 1;
  const expected = original.replace(written(path, value), () => written(path, changed(value)));
  expect(expected, `${path} holds ${value}`).not.toBe(original);
  return { expected, saved: await form.read(path) };
}

describe('byte for byte, but for the field that was changed', () => {
  it.each(collections.map(({ name, extension }) => [name, extension] as const))(
    'files in content/%s',
    { timeout: 600_000 },
    async (name, extension) => {
      const own = chosen(name);
      expect(own.length).toBeGreaterThan(0);
      const wrong: string[] = [];
      for (const path of own) {
        const slug = path.slice(`content/${name}/`.length, -`.${extension}`.length);
        const { expected, saved } = await changeFirstField(`${name}/entries/${slug}`, path);
        if (saved !== expected) wrong.push(`${path}:\n${saved}\ninstead of\n${expected}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('the settings of the site', async () => {
    const path = 'content/instellingen/site.json';
    const { expected, saved } = await changeFirstField('_singletons/entries/instellingen', path);
    expect(saved).toBe(expected);
  });

  it('covers what an editor may change, and the browser had nothing to complain about', () => {
    const all = Object.keys(files).length;
    expect(tried).toBeGreaterThanOrEqual(isFull ? all : collections.length);
    expect(form.problems).toEqual([]);
    console.log(`${tried} of ${all} content files were opened, changed and saved in the form.`);
  });
});
