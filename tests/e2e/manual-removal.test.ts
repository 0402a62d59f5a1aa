/** The step of the editors' guide at /redactie/ for someone who asks to be removed: from the form, the files and the history. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { editableFiles, openForm, projectRoot, type Files, type Form } from '../support/form.ts';
import { errorsWith, steps, temporaryFolder } from '../support/manual.ts';

let files: Files;
let form: Form;

beforeAll(async () => {
  files = await editableFiles();
});
afterEach(async () => {
  await form?.close();
});

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
    form = await openForm(files);
    const dialog = await remove('Colette Victor');
    expect(await dialog.innerText()).toContain('deze velden in andere items kunnen er niet zonder');
    expect(await form.read('content/contacten/colette-victor.json')).toBe(
      files['content/contacten/colette-victor.json'],
    );
  });

  it('takes the contact and every reference away, and the check names the places that now lack one', async () => {
    form = await openForm(files);
    const dialog = await remove('Ludo Lemahieu');
    expect(await dialog.innerText()).toMatch(/De verwijzing(?:en)? ernaar/);
    await dialog.getByRole('button', { name: 'Verwijderen' }).click();
    await expect.poll(() => form.read(person), { timeout: 15_000 }).toBe(undefined);
    const changes: Record<string, string | undefined> = { [person]: undefined };
    for (const path of Object.keys(files)) {
      if (path === person) continue;
      const text = (await form.read(path)) ?? '';
      expect(text.includes('"ludo-lemahieu"'), path).toBe(false);
      if (text !== files[path]) changes[path] = text;
    }
    const region = 'content/regios/west-vlaanderen.json';
    expect(Object.keys(changes)).toContain(region);
    const errors = await errorsWith(changes);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every((error) => error.startsWith(region))).toBe(true);
    const data = JSON.parse(changes[region] ?? '') as { netwerken: { contacten: string[]; onbekend?: string }[] };
    for (const network of data.netwerken)
      if (network.contacten.length === 0)
        network.onbekend ??= 'Er is niemand bekend. Kijk op de website van het netwerk.';
    expect(await errorsWith({ ...changes, [region]: `${JSON.stringify(data, null, 2)}\n` })).toEqual([]);
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

  it('takes the file out of the whole history', () => {
    const root = temporaryFolder('geschiedenis-');
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=Proef', '-c', 'user.email=proef@localhost', ...args], {
        encoding: 'utf8',
        env: { ...process.env, FILTER_BRANCH_SQUELCH_WARNING: '1' },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      git('add', '-A');
      git('commit', '-q', '-m', `Wijziging van ${path}`);
    };
    git('init', '-q', '-b', 'main');
    write('content/regios/een.json', '{}');
    write(person, '{ "naam": "Iemand" }');
    rmSync(join(root, person));
    git('add', '-A');
    git('commit', '-q', '-m', 'Contact weg');
    expect(git('log', '--all', '--oneline', '--', person)).not.toBe('');
    git('filter-branch', '-f', '--index-filter', `git rm -q --cached --ignore-unmatch ${person}`, '--', 'main');
    expect(git('log', 'main', '--oneline', '--', person)).toBe('');
    expect(git('ls-files')).toContain('content/regios/een.json');
  });
});
