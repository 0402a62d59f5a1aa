/**
 * Opens the editors' form at /beheer/ in a browser on a copy of the content that lives in the browser itself: Sveltia's
 * `test-repo` backend keeps its files in the origin private file system. For the tests and for the guide's pictures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { readContentFiles } from '../check/content-files.ts';

/** Path from the root of the project → text. */
export type Files = Readonly<Record<string, string>>;

/** Where Sveltia's test backend keeps its files. */
export const TEST_FOLDER = 'sveltia-cms-test';

/** Every file an editor may change: all of content/ but the generated geography and lists of words. */
export async function editableFiles(root: string): Promise<Files> {
  const files = await readContentFiles(root);
  return Object.fromEntries(
    files
      .map(({ path }) => path)
      .filter((path) => /^content\/[a-z]+\/[^/]+\.(?:json|mdx)$/.test(path) && !path.startsWith('content/geo/'))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

/** Fills the form's own storage with these files and signs in. Whatever backend the site was built with is replaced. */
export async function signIn(page: Page, files: Files): Promise<void> {
  await page.route('**/beheer/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = html.replace(/"backend":\{.*?\},"app_title"/, '"backend":{"name":"test-repo"},"app_title"');
    if (changed === html) throw new Error('The page at /beheer/ has no backend to replace.');
    await route.fulfill({ response, body: changed });
  });
  // Any small file of this origin will do: the form itself takes seconds to load.
  await page.goto('/robots.txt');
  await page.evaluate(seed, { folder: TEST_FOLDER, files });
  await page.goto('/beheer/');
  await page.getByRole('button', { name: 'Werken met een testrepository' }).click();
  await page.waitForURL(/#\/collections\//);
}

/** So often it is looked whether a field is there, with 50 ms in between: a busy machine is slow to draw. */
const LOOKS = 300;

/**
 * Scrolls until the field with this key is there: the form only draws the fields that are in sight. One that is part of
 * another is looked for within that, not below it.
 */
export async function show(page: Page, key: string): Promise<Locator> {
  const field = (path: string) => page.locator(`.field[data-key-path="${path}"]`);
  const target = field(key);
  const whole = key.slice(0, Math.max(0, key.lastIndexOf('.')));
  for (let look = 0; look < LOOKS && (await target.count()) === 0; look += 1) {
    const parts = page.locator(`.field[data-key-path^="${whole}."]`);
    const isInside = whole !== '' && (await field(whole).count()) > 0;
    const within = (await parts.count()) > 0 ? parts : field(whole);
    await (isInside ? within : page.locator('.field[data-key-path]')).last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(50);
  }
  await target.scrollIntoViewIfNeeded();
  return target;
}

/** Runs in the page: fills the folder of the test backend. */
async function seed({ folder, files }: { folder: string; files: Files }): Promise<void> {
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
  const write = async ([path, text]: [string, string]) => {
    const parts = path.split('/');
    let directory = top;
    for (const part of parts.slice(0, -1)) directory = await directory.getDirectoryHandle(part, { create: true });
    const handle = await directory.getFileHandle(parts.at(-1) ?? '', { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  };
  await Promise.all(Object.entries(files).map(write));
}
