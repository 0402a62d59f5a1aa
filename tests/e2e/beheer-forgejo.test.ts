/**
 * From "I changed Claudia's address" to a commit and back, with the form signed in to a Forgejo. The Forgejo is a stand-in
 * (`tests/support/forgejo.ts`); the settings and the content security policy are those of a real build.
 */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formBackend } from '../../src/beheer/backend.ts';
import { relaxations } from '../../src/beheer/csp.ts';
import { show } from '../../scripts/pictures/form-browser.ts';
import { openContext, watch } from '../support/browser.ts';
import { errorsWith } from '../support/content-check.ts';
import { FakeForgejo } from '../support/forgejo.ts';
import { editableFiles } from '../support/form.ts';
import { steps } from '../support/manual.ts';

const claudia = 'content/contacten/claudia-limburg.json';

let forgejo: FakeForgejo;
let context: BrowserContext;
let page: Page;
let problems: string[];

/** The page as a build with these settings makes it. */
async function asBuiltFor(target: BrowserContext): Promise<void> {
  const settings = formBackend({
    BEHEER_BACKEND: 'forgejo',
    BEHEER_BASE_URL: forgejo.origin,
    BEHEER_REPO: 'redactie/trajectwijzer',
    BEHEER_APP_ID: 'app-1',
  });
  const [images, connect] = relaxations(settings).directives;
  await target.route(/\/beheer\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/"backend":\{.*?\},"app_title"/, `"backend":${JSON.stringify(settings.backend)},"app_title"`)
      .replace('"local":true', '"local":false')
      .replace(/connect-src 'self' blob: data:/, connect ?? '')
      .replace(/img-src 'self' data: blob:/, images ?? '')
      .replace('data-lokaal="true"', '');
    await route.fulfill({ response, body });
  });
}

const go = async (hash: string): Promise<void> => {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.locator('.field[data-key-path]').first().waitFor();
};
/** What the browser keeps for the form, as text. */
const drafts = (from: Page): Promise<string> =>
  from.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
      });
    const kept: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        kept.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(kept);
  });
const mail = async () => (await show(page, 'email')).getByRole('textbox');
const save = () => page.getByRole('button', { name: 'Opslaan', exact: true }).click();

beforeAll(async () => {
  forgejo = new FakeForgejo(await editableFiles());
  context = await openContext();
  await asBuiltFor(context);
  await forgejo.serve(context);
  page = await context.newPage();
  problems = watch(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('/beheer/');
});
afterAll(() => context.close());

describe(steps.live, () => {
  it('signs in with PKCE, in a window of the server', async () => {
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: /^Aanmelden bij/ }).click();
    await (await popup).getByRole('link', { name: 'Toegang verlenen' }).click();
    await page.waitForURL(/#\/collections\//);
  });

  it("changes Claudia's address in one commit that says who and what", async () => {
    await go('#/collections/contacten/entries/claudia-limburg');
    const before = forgejo.read(claudia) ?? '';
    await (await mail()).fill('claudia@organisatie.be');
    await save();
    await page.waitForURL(/#\/collections\/contacten$/);
    const after = before.replace(/"email": "[^"]+"/, '"email": "claudia@organisatie.be"');
    expect(forgejo.commits.at(-1)).toMatchObject({
      message: 'Gewijzigd in contact: claudia-limburg',
      author: { name: 'Rani Redactie', email: 'rani@voorbeeld.test' },
      branch: 'main',
      files: { [claudia]: after },
    });
    expect(errorsWith({ [claudia]: after })).toEqual([]);
  });
});

describe(steps.back, () => {
  /** Loads the form anew, as on the next day, and opens who changed Claudia; newest first. */
  async function changes(): Promise<Locator> {
    await page.reload();
    await go('#/collections/contacten/entries/claudia-limburg');
    const panel = page.getByRole('radio', { name: 'Wie veranderde wat' });
    // The form remembers which panel was open; pressed again it closes.
    if (!(await panel.isChecked())) await panel.click();
    const list = page.locator('.commits').getByRole('link');
    await list.first().waitFor();
    return list;
  }

  it('tells who changed what, undoes one change, and keeps what came after it', async () => {
    const ours = forgejo.commits.at(-1);
    const later = (forgejo.read(claudia) ?? '').replace(/"nagekeken": "[^"]+"/, '"nagekeken": "2026-11-20"');
    forgejo.push({ [claudia]: later }, 'Gewijzigd', { name: 'Bo', email: 'bo@voorbeeld.test' });
    const list = await changes();
    expect((await list.allInnerTexts()).map((text) => text.trim().split('\n')[0])).toEqual([
      'Bo',
      'Rani Redactie',
      'Begin',
    ]);
    const opened = page.waitForEvent('popup');
    await list.nth(1).click();
    const version = await opened;
    expect(version.url()).toBe(`${forgejo.origin}/redactie/trajectwijzer/commit/${ours?.sha}`);
    expect(await version.locator('pre').innerText()).toContain('+  "email": "claudia@organisatie.be"');
    const undone = version.waitForResponse((response) => response.request().method() === 'POST');
    await version.getByRole('button', { name: 'Revert' }).click();
    await (await undone).finished();
    await version.close();
    expect(forgejo.read(claudia)).toBe(
      (forgejo.commits[0]?.files[claudia] ?? '').replace(/"nagekeken": "[^"]+"/, '"nagekeken": "2026-11-20"'),
    );
    expect(errorsWith({ [claudia]: forgejo.read(claudia) })).toEqual([]);
    expect(await (await changes()).count()).toBe(4);
    expect(await (await mail()).inputValue()).not.toBe('claudia@organisatie.be');
  });
});

describe('the form on a server', () => {
  it('keeps what was not saved when the browser crashes', async () => {
    await go('#/collections/contacten/entries/claudia-limburg');
    const role = (await show(page, 'rol')).getByRole('textbox');
    await role.click();
    await role.fill('coördinator in Limburg');
    await expect.poll(() => drafts(page)).toContain('coördinator in Limburg');
    await page.reload();
    await page.getByRole('button', { name: 'Herstellen' }).click();
    const restored = (await show(page, 'rol')).getByRole('textbox');
    await expect.poll(() => restored.inputValue()).toBe('coördinator in Limburg');
  });

  it('says who changed the same entry meanwhile, and writes nothing', async () => {
    const theirs = (forgejo.read(claudia) ?? '').replace('"Claudia"', '"Claudia Collega"');
    forgejo.push({ [claudia]: theirs }, 'Gewijzigd', { name: 'Bo', email: 'bo@voorbeeld.test' });
    const count = forgejo.commits.length;
    await save();
    const dialog = page
      .getByRole('alertdialog')
      .or(page.getByRole('dialog'))
      .filter({ hasText: 'Iemand anders paste dit aan' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    expect(forgejo.commits).toHaveLength(count);
    expect(forgejo.read(claudia)).toBe(theirs);
  });

  it('shows what the server says when it refuses', async () => {
    forgejo.refusal = 'branch is protected';
    await save();
    await page.getByRole('button', { name: 'Toch opslaan' }).click();
    await page.getByText('branch is protected').waitFor();
    expect(forgejo.read(claudia)).toContain('Claudia Collega');
  });

  it('asked nothing of any other server', () => {
    expect(problems.filter((each) => /request|Content Security/.test(each) && !each.includes(forgejo.origin))).toEqual(
      [],
    );
  });
});
