/** What editors do in the form at /beheer/, and what the form refuses. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/content-files.ts';
import { entryText, parseEntryText } from '../../src/beheer/entry-text.ts';
import { today } from '../../src/model/dates.ts';
import { baseUrl, openContext, openPage } from '../support/browser.ts';
import { distFolder } from '../support/dist-folder.ts';
import { meta, readPages } from '../support/dist.ts';
import { editableFiles, openForm, projectRoot, type Files, type Form } from '../support/form.ts';

let files: Files;
let form: Form | undefined;
beforeAll(async () => {
  files = await editableFiles();
});
afterEach(async () => {
  await form?.close();
  form = undefined;
});

/** Errors of the content check over the real content with one more file. */
async function errorsWith(path: string, text: string): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'beheer-'));
  try {
    for (const folder of ['content', 'public'])
      cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
    writeFileSync(join(root, path), text);
    const found = await checkContent(root);
    return found.filter(({ severity, file }) => severity === 'fout' && file === path).map(({ message }) => message);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('new entries', () => {
  it('a new contact passes the content check', async () => {
    form = await openForm(files);
    await form.go('contacten/new');
    await form.fill('naam', 'Proefpersoon Beheer');
    await form.fill('rol', 'coördinator proeven');
    await form.fill('email', 'proef@vzwkrijt.be');
    await form.fill('telefoon', '+3224458899');
    await form.choose('bron', 'krijt-groepstrajecten');
    await form.today('nagekeken');
    await form.save();
    const path = 'content/contacten/proefpersoon-beheer.json';
    const text = await form.read(path);
    expect(JSON.parse(text ?? '')).toEqual({
      naam: 'Proefpersoon Beheer',
      rol: 'coördinator proeven',
      email: 'proef@vzwkrijt.be',
      telefoon: '+3224458899',
      netwerken: [],
      bron: 'krijt-groepstrajecten',
      nagekeken: today(),
    });
    expect(await errorsWith(path, text ?? '')).toEqual([]);
    expect(form.problems).toEqual([]);
  });

  it('a new local guide in a municipality passes the content check', async () => {
    form = await openForm(files);
    await form.go('begeleiders/new');
    await form.fill('organisatie', 'Stad Proef');
    await form.pick('soort', 'Lokale begeleider');
    await form.fill('gemeente', 'Genk');
    await form.pick('gebied', 'Gemeente');
    await form.fill('rol', 'Twee medewerkers begeleiden scholen die minder facturen willen sturen.');
    await form.fill('sinds', 'schooljaar 2025-2026');
    await form.choose('bron', 'krijt-lokale-begeleider');
    await form.today('nagekeken');
    await form.save();
    const path = 'content/begeleiders/genk.json';
    const text = await form.read(path);
    expect(Object.entries(JSON.parse(text ?? '') as object)).toEqual([
      ['organisatie', 'Stad Proef'],
      ['soort', 'lokale-begeleider'],
      ['gemeente', 'Genk'],
      ['gebied', 'gemeente'],
      ['rol', 'Twee medewerkers begeleiden scholen die minder facturen willen sturen.'],
      ['sinds', 'schooljaar 2025-2026'],
      ['bron', 'krijt-lokale-begeleider'],
      ['nagekeken', today()],
    ]);
    expect(await errorsWith(path, text ?? '')).toEqual([]);
    expect(form.problems).toEqual([]);
  });
});

describe('a text with blocks', () => {
  const path = 'content/aanbod/zelfscan.mdx';
  const body = [
    '## Kop',
    'Een **vet** en _schuin_ woord, een [link](/aanbod/) en een <Term id="clb">CLB</Term> in een zin.',
    '- eerste\n- tweede met <Term id="ocmw">OCMW</Term>\n    - dieper',
    '1. een\n2. twee',
    '<Contact id="colette-victor" />',
    '<LetOp titel="Pas op">\nEen zin met een [link](/kaart/) en een <Term id="naft">NAFT</Term>.\n\nNog een alinea.\n</LetOp>',
    '<Schema id="groepstraject" />',
    '### Tabel',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
    'Slot',
  ].join('\n\n');

  it('keeps every block as it was when the last word changes', async () => {
    const data = parseEntryText('mdx', files[path] ?? '');
    form = await openForm({ ...files, [path]: entryText('mdx', { ...data, body }) });
    await form.go('aanbod/entries/zelfscan');
    const text = (await form.show('body')).locator('.lexical-root');
    await text.getByText('Slot', { exact: true }).click();
    await form.page.keyboard.press('End');
    await form.page.keyboard.type('zin');
    await expect.poll(() => text.getByText('Slotzin').count()).toBe(1);
    await form.page.waitForTimeout(500); // the editor hands its text over after a short rest
    await form.save();
    expect(await form.read(path)).toBe(entryText('mdx', { ...data, body: `${body}zin` }));
    expect(form.problems).toEqual([]);
  });
});

describe('the form refuses', () => {
  /** Fills one field of a contact and tries to save. Gives back what the form says. */
  async function refusal(place: string, key: string, value: string): Promise<string> {
    form = await openForm(files);
    await form.go(place);
    await form.fill(key, value);
    await form.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    const said = (await form.show(key)).locator('.validation');
    await expect.poll(() => said.innerText(), { timeout: 5000 }).not.toBe('');
    expect(form.page.url()).toContain(place);
    return said.innerText();
  }

  it('an empty name', async () => {
    expect(await refusal('contacten/entries/eva-trogh', 'naam', '')).toContain('verplicht');
  });

  it('an unreadable telephone number, in the words of the content model', async () => {
    expect(await refusal('contacten/entries/eva-trogh', 'telefoon', '0470 12 34 56')).toContain('+32470123456');
  });

  it('a day of checking that is still to come', async () => {
    expect(await refusal('contacten/entries/eva-trogh', 'nagekeken', '2099-01-01')).not.toBe('');
  });

  it('code in the text of a page', async () => {
    form = await openForm(files);
    await form.go('paginas/entries/over');
    const text = (await form.show('body')).locator('.lexical-root');
    await text.click();
    await form.page.keyboard.press('Control+End');
    await form.page.keyboard.type(' minder dan {5}');
    await form.page.waitForTimeout(500);
    await form.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    const said = (await form.show('body')).locator('.validation');
    await expect.poll(() => said.innerText()).toContain('geen < of {');
    expect(await form.read('content/paginas/over.mdx')).toBe(files['content/paginas/over.mdx']);
  });
});

describe('the page', () => {
  it('works on the own folder by default: one button, in Dutch, and no request to another host', async () => {
    const { page, problems, close } = await openPage('/beheer/');
    await page.getByRole('button', { name: 'Werken met een lokale repository' }).waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(1);
    const serious = problems.filter((problem) => !/console debug|OAuth application ID is not defined/.test(problem));
    expect(serious).toEqual([]);
    await close();
  });

  it('says on a public address that it only works on your own computer', async () => {
    const context = await openContext();
    const page = await context.newPage();
    await page.route('http://publiek.example/**', async (route) => {
      const url = route.request().url().replace('http://publiek.example', baseUrl);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto('http://publiek.example/beheer/');
    await page.getByText('werkt op je eigen computer').waitFor();
    expect(await page.getByRole('link', { name: 'Lees hoe je begint' }).getAttribute('href')).toBe('/redactie/');
    await context.close();
  });

  it('is not indexed and has a content security policy of its own', () => {
    const page = readPages().find(({ path }) => path === '/beheer/');
    expect(page && meta(page, 'robots')).toContain('noindex');
    const policy = (page && meta(page, 'content-security-policy')) ?? '';
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toMatch(/connect-src 'self' blob: data:;/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe/);
  });

  it('leaves no trace on other pages, neither its script nor what its policy allows', () => {
    const pages = readPages();
    const own = pages.find(({ path }) => path === '/beheer/');
    const scripts = [...(own?.source ?? '').matchAll(/src="(\/_astro\/[^"]+\.js)"/g)].map(([, src]) => src ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const others = pages.filter(({ path }) => path !== '/beheer/');
    expect(others.length).toBeGreaterThan(20);
    for (const page of others) {
      expect(page.source.includes("'unsafe-inline'"), page.path).toBe(false);
      for (const script of scripts) expect(page.source.includes(script), `${page.path} names ${script}`).toBe(false);
    }
  });

  it('is at most 9 MB, fonts included', () => {
    const folder = join(distFolder(), '_astro');
    const sveltia = readdirSync(folder).filter(
      (file) =>
        /material-symbols|noto-mono|source-sans|turndown|immutable|react-dom|^nl\./.test(file) ||
        (file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes('sveltia')),
    );
    const bytes = sveltia.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    console.log(`The form is ${(bytes / 1e6).toFixed(1)} MB in ${sveltia.length} files.`);
    expect(bytes).toBeGreaterThan(1e6);
    expect(bytes).toBeLessThan(9e6);
  });
});
