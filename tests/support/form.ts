/** The editors' form at /beheer/ in the shared browser, signed in on a copy of the content; see scripts/pictures/form-browser.ts. */
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { editableFiles as read, show, signIn, TEST_FOLDER, type Files } from '../../scripts/pictures/form-browser.ts';
import { expect } from 'vitest';
import { openContext, watch } from './browser.ts';

export type { Files };

export const projectRoot = resolve(import.meta.dirname, '../..');

/** Every file an editor may change. */
export const editableFiles = (): Promise<Files> => read(projectRoot);

export interface Form {
  readonly page: Page;
  /** What went wrong in the browser, e.g. something the content security policy refused. */
  readonly problems: string[];
  /** Goes to a place in the form, e.g. `contacten` (the list), `contacten/new` or `contacten/entries/eva-trogh`. */
  readonly go: (place: string) => Promise<void>;
  /** The field with this key, e.g. `naam` or `looptijd.tekst`, scrolled into sight. */
  readonly show: (key: string) => Promise<Locator>;
  /** Types in the field with this key. */
  readonly fill: (key: string, value: string) => Promise<void>;
  /** Chooses an option of a list that unfolds, by the value that is stored; opens it again when it closes by itself. */
  readonly choose: (key: string, value: string) => Promise<void>;
  /** Chooses one of a few options by its label. */
  readonly pick: (key: string, label: string) => Promise<void>;
  /**
   * Writes at the cursor in the rich text, and waits until the form has it: the editor hands its text over after a rest.
   * Before that nothing else in the entry may be changed, for the button that saves is what tells.
   */
  readonly write: (text: string) => Promise<void>;
  /** Selects these words in a rich text. */
  readonly select: (text: Locator, words: string) => Promise<void>;
  /** Pastes HTML, as another program puts it on the clipboard, at the cursor of a rich text. */
  readonly paste: (text: Locator, html: string) => Promise<void>;
  /** Presses the button "Vandaag" of a date. */
  readonly today: (key: string) => Promise<void>;
  /** Saves, and waits until the form is back at the list. */
  readonly save: () => Promise<void>;
  /** The text of a file as the form left it, or `undefined` when there is no such file. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** The same of many files, in one go. */
  readonly readAll: (paths: readonly string[]) => Promise<Files>;
  readonly close: () => Promise<void>;
}

/** Opens the form on these files and signs in. */
export async function openForm(files: Files): Promise<Form> {
  const context = await openContext();
  const page = await context.newPage();
  const problems = watch(page);
  await signIn(page, files);
  const fields = page.locator('.field[data-key-path]');
  const saveButton = page.getByRole('button', { name: 'Opslaan', exact: true });
  return {
    page,
    // The form tells its own progress at the level "debug"; that is no problem.
    get problems() {
      return problems.filter((problem) => !problem.startsWith('console debug'));
    },
    show: (key) => show(page, key),
    go: async (place) => {
      const [collection = ''] = place.split('/');
      // Leaves the entry before, or its fields would be taken for those of the next.
      await page.evaluate((hash) => (location.hash = hash), `#/collections/${collection}`);
      await fields.first().waitFor({ state: 'detached' });
      if (place === collection) return;
      await page.evaluate((hash) => (location.hash = hash), `#/collections/${place}`);
      await fields.first().waitFor();
    },
    fill: async (key, value) => {
      const box = (await show(page, key)).locator('input[type=text], input[type=date], textarea').first();
      await box.fill(value);
      // A field that is drawn anew just then has what was stored before.
      await expect
        .poll(async () => {
          const now = await box.inputValue();
          if (now !== value) await box.fill(value);
          return now;
        })
        .toBe(value);
    },
    choose: async (key, value) => {
      const box = (await show(page, key)).getByRole('combobox').first();
      const option = page.locator(`[role=option][value="${value}"]`).first();
      // The form still redraws the fields that have scrolled into sight, and a list that was open is then closed again.
      await expect
        .poll(
          async () => {
            if ((await box.getAttribute('aria-expanded')) !== 'true') await box.click();
            return option.click({ timeout: 2000 }).then(
              () => 'chosen',
              (error: unknown) => String(error),
            );
          },
          { timeout: 20_000 },
        )
        .toBe('chosen');
    },
    pick: async (key, label) => {
      const field = await show(page, key);
      const name = { name: label, exact: true };
      const option = field.getByRole('radio', name).or(field.getByRole('checkbox', name));
      await expect
        .poll(async () => (await option.isChecked()) || (await option.click()), { interval: 500, timeout: 20_000 })
        .toBe(true);
    },
    write: async (text) => {
      await page.keyboard.insertText(text);
      await expect.poll(() => saveButton.isEnabled()).toBe(true);
    },
    select: async (text, words) => {
      await text.evaluate(selectWords, words);
      // The editor follows the selection of the browser a moment later.
      await page.waitForTimeout(100);
    },
    paste: async (text, html) => {
      await text.evaluate(pasteHtml, html);
      await expect.poll(() => saveButton.isEnabled()).toBe(true);
    },
    today: async (key) => {
      await (await show(page, key)).getByRole('button', { name: 'Vandaag' }).click();
    },
    save: async () => {
      await saveButton.click();
      await page.waitForURL(/#\/collections\/\w+$/, { timeout: 20_000 });
    },
    read: async (path) => (await page.evaluate(readSeeded, { folder: TEST_FOLDER, paths: [path] }))[path],
    readAll: (paths) => page.evaluate(readSeeded, { folder: TEST_FOLDER, paths }),
    close: () => context.close(),
  };
}

/** Runs in the page: reads files of the test backend. A file that is being written is tried again. */
async function readSeeded({ folder, paths }: { folder: string; paths: readonly string[] }): Promise<Files> {
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
  const readOne = async (path: string): Promise<[string, string] | undefined> => {
    const parts = path.split('/');
    for (let attempt = 0; attempt < 20; attempt += 1) {
      try {
        let directory = top;
        for (const part of parts.slice(0, -1)) directory = await directory.getDirectoryHandle(part);
        return [path, await (await (await directory.getFileHandle(parts.at(-1) ?? '')).getFile()).text()];
      } catch {
        await new Promise((done) => setTimeout(done, 50));
      }
    }
    return undefined;
  };
  return Object.fromEntries((await Promise.all(paths.map(readOne))).filter((found) => found !== undefined));
}

/** Runs in the page. */
function selectWords(text: Element, words: string): void {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return;
  }
  throw new Error(`"${words}" is not in the text.`);
}

/** Runs in the page. */
function pasteHtml(text: Element, html: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', 'zonder opmaak');
  text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
