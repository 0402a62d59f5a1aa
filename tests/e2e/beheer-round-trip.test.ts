/** Every real content file is opened in the form, one field changed, saved, and comes back the same but for that. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collections } from '../../src/schemas/index.ts';
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
    'every file in content/%s',
    { timeout: 300_000 },
    async (name, extension) => {
      const own = Object.keys(files).filter((path) => path.startsWith(`content/${name}/`));
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

  it('covers every file an editor may change, and the browser had nothing to complain about', () => {
    expect(tried).toBe(Object.keys(files).length);
    expect(form.problems).toEqual([]);
    console.log(`${tried} content files were opened, changed and saved in the form.`);
  });
});
