/** The step of the editors' manual at /redactie/ for someone who asks to be removed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsWith } from '../support/content-check.ts';
import { editableFiles, openForm, projectRoot, type Files, type Form } from '../support/form.ts';
import { steps } from '../support/manual.ts';

let files: Files;
let form: Form;

beforeAll(async () => {
  files = await editableFiles();
  form = await openForm(files);
});
afterAll(() => form.close());

describe(steps.removal, () => {
  const person = 'content/contacten/ludo-lemahieu.json';

  /** Ticks a contact in the list and presses the button to remove it; gives back what the form then asks. */
  async function remove(name: string): Promise<Locator> {
    await form.go('contacten');
    await form.page.getByRole('row', { name }).getByRole('checkbox').click();
    await form.page
      .getByRole('button', { name: /item verwijderen/i })
      .first()
      .click();
    const dialog = form.page.getByRole('dialog').or(form.page.getByRole('alertdialog'));
    await dialog.waitFor();
    return dialog;
  }

  it('refuses, in Dutch, as long as an offer cannot do without the contact', async () => {
    const dialog = await remove('Colette Victor');
    expect(await dialog.innerText()).toContain('deze velden in andere items kunnen er niet zonder');
    expect(await form.read('content/contacten/colette-victor.json')).toBe(
      files['content/contacten/colette-victor.json'],
    );
    await form.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await form.page.getByRole('row', { name: 'Colette Victor' }).getByRole('checkbox').click();
  });

  it('takes the contact and every reference away, and the check names the places that now lack one', async () => {
    const dialog = await remove('Ludo Lemahieu');
    expect(await dialog.innerText()).toMatch(/De verwijzing(?:en)? ernaar/);
    await dialog.getByRole('button', { name: 'Verwijderen' }).click();
    await expect.poll(() => form.read(person)).toBe(undefined);
    const changes: Record<string, string | undefined> = { [person]: undefined };
    const left = await form.readAll(Object.keys(files).filter((path) => path !== person));
    expect(Object.keys(left)).toHaveLength(Object.keys(files).length - 1);
    for (const [path, text] of Object.entries(left)) {
      expect(text.includes('"ludo-lemahieu"'), path).toBe(false);
      if (text !== files[path]) changes[path] = text;
    }
    const region = 'content/regios/west-vlaanderen.json';
    expect(Object.keys(changes)).toContain(region);
    const errors = errorsWith(changes);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every((error) => error.startsWith(region))).toBe(true);
    const data = JSON.parse(changes[region] ?? '') as { netwerken: { contacten: string[]; onbekend?: string }[] };
    for (const network of data.netwerken)
      if (network.contacten.length === 0)
        network.onbekend ??= 'Er is niemand bekend. Kijk op de website van het netwerk.';
    expect(errorsWith({ ...changes, [region]: `${JSON.stringify(data, null, 2)}\n` })).toEqual([]);
  });

  it('leaves nobody behind in what is copied as it is: pictures and files in public/', () => {
    const people = Object.entries(files)
      .filter(([path]) => path.startsWith('content/contacten/'))
      .map(([, text]) => JSON.parse(text) as { naam: string; email?: string; telefoon?: string });
    const traces = people.flatMap(({ naam, email, telefoon }) => [naam.includes(' ') ? naam : '', email, telefoon]);
    const wanted = traces.filter((trace): trace is string => !!trace);
    expect(wanted.length).toBeGreaterThan(5);
    const copied = readdirSync(join(projectRoot, 'public'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const entry of copied) {
      const text = readFileSync(join(entry.parentPath, entry.name), 'latin1');
      for (const trace of wanted) expect(text.includes(trace), `${entry.name}: ${trace}`).toBe(false);
    }
  });
});
