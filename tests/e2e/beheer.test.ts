/** What editors do in the form at /beheer/, and what the form refuses. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { entryText, parseEntryText } from '../../src/beheer/entry-text.ts';
import { today } from '../../src/model/dates.ts';
import { baseUrl, openContext, watch } from '../support/browser.ts';
import { accepted } from '../support/content-check.ts';
import { distFolder } from '../support/dist-folder.ts';
import { meta, readPages } from '../support/dist.ts';
import { editableFiles, openForm, type Files, type Form } from '../support/form.ts';

/** A text with everything that a text can hold. */
const rich = {
  path: 'content/aanbod/zelfscan.mdx',
  body: [
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
  ].join('\n\n'),
};

let files: Files;
let form: Form;
beforeAll(async () => {
  const data = parseEntryText('mdx', (await editableFiles())[rich.path] ?? '');
  files = { ...(await editableFiles()), [rich.path]: entryText('mdx', { ...data, body: rich.body }) };
  form = await openForm(files);
});
afterEach(() => {
  expect(form.problems).toEqual([]);
});
afterAll(() => form.close());

describe('new entries', () => {
  it('a new contact passes the content check', async () => {
    await form.go('contacten/new');
    await form.fill('naam', 'Proefpersoon Beheer');
    await form.fill('rol', 'coördinator proeven');
    await form.fill('email', 'proef@vzwkrijt.be');
    await form.fill('telefoon', '+3224458899');
    await form.choose('bron', 'krijt-groepstrajecten');
    await form.today('nagekeken');
    await form.save();
    expect(JSON.parse(await accepted(form, 'content/contacten/proefpersoon-beheer.json'))).toEqual({
      naam: 'Proefpersoon Beheer',
      rol: 'coördinator proeven',
      email: 'proef@vzwkrijt.be',
      telefoon: '+3224458899',
      netwerken: [],
      bron: 'krijt-groepstrajecten',
      nagekeken: today(),
    });
  });
});

describe('a text with blocks', () => {
  it('keeps every block as it was when the last word changes', async () => {
    await form.go('aanbod/entries/zelfscan');
    const text = (await form.show('body')).locator('.lexical-root');
    await text.getByText('Slot', { exact: true }).click();
    await form.page.keyboard.press('End');
    await form.write('zin');
    await form.save();
    expect(await form.read(rich.path)).toBe((files[rich.path] ?? '').replace(/Slot\n$/, 'Slotzin\n'));
  });

  it('shows the text of a note as it reads, and keeps its link, its term and all around it when a word is added', async () => {
    await form.go('aanbod/entries/zelfscan');
    const note = (await form.show('body')).getByRole('group', { name: 'Kader “Let op”' });
    const text = note.locator('.lexical-root');
    await text.getByText('Nog een alinea.').click();
    expect(await text.getByRole('link').innerText()).toBe('link');
    expect(await text.getByRole('button', { name: 'Begrip met uitleg' }).innerText()).toBe('NAFT');
    expect(await text.innerText()).not.toMatch(/[<\]]/);
    await form.page.keyboard.press('End');
    await form.write(' En een zin.');
    await form.page.waitForTimeout(700);
    await form.save();
    const before = (files[rich.path] ?? '').replace(/Slot\n$/, 'Slotzin\n');
    expect(await form.read(rich.path)).toBe(before.replace('Nog een alinea.', 'Nog een alinea. En een zin.'));
  });
});

describe('a picture', () => {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it('is put in a text with what stands on it, and lands in the folder of pictures', async () => {
    await form.go('paginas/entries/data');
    const body = await form.show('body');
    await body.locator('.lexical-root').click();
    await form.page.keyboard.press('Control+End');
    await body.getByRole('button', { name: 'Invoegen' }).click();
    await form.page.getByRole('menuitem', { name: 'Afbeelding' }).click();
    const picture = body.getByRole('group', { name: 'Afbeelding', exact: true });
    const file = { name: 'Tijdlijn A-Z.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') };
    await picture.locator('input[type=file]').first().setInputFiles(file);
    await picture.getByText('/beelden/tijdlijn-a-z.webp').waitFor();
    await form.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect.poll(() => body.locator('.validation').first().innerText()).toContain('vul er elk veld van in');
    await picture
      .getByRole('group', { name: /Wat erop staat/ })
      .getByRole('textbox')
      .fill('Een stip');
    await form.save();
    expect(await form.read('content/paginas/data.mdx')).toMatch(
      /\n\n!\[Een stip\]\(\/beelden\/tijdlijn-a-z\.webp\)\n$/,
    );
    expect(await form.read('public/beelden/tijdlijn-a-z.webp')).toMatch(/^RIFF.{4}WEBP/s);
  });
});

describe('a text that is pasted', () => {
  const clipboard = (name: string) =>
    readFileSync(join(import.meta.dirname, `../support/clipboard/${name}.html`), 'utf8');

  it.each([
    [
      'word',
      [
        '## Samen op pad',
        'Een **brugfiguur** helpt gezinnen. Lees het [bij vzw Krijt](https://www.vzwkrijt.be/).',
        '- een gesprek op school\n    - met de ouders\n- een plan op papier',
        '1. Bel eerst.\n2. Mail daarna.',
        '| **Wie** | **Wanneer** |\n| --- | --- |\n| De school | In september |',
        'Dat was het.',
      ],
    ],
    [
      'google-docs',
      [
        '## Wie kan mee?',
        'Elke school in Limburg, **zonder wachtlijst**. Zie [Opgroeien](https://www.opgroeien.be/).',
        '- kleuters\n- hun ouders',
      ],
    ],
    [
      'webpagina',
      [
        '### Aanmelden',
        'Het traject kost 500 euro. Brugfiguren gaan mee.\nBel of **mail** ons.',
        '- één begeleider\n- vier studiedagen',
        'Meer staat op [deze pagina](https://www.voorbeeld.be/meer?x=1).',
      ],
    ],
  ])('from %s arrives with its words, lists, table, bold and links, and nothing else', async (name, expected) => {
    await form.go('paginas/entries/over');
    const text = (await form.show('body')).locator('.lexical-root');
    await text.click();
    await form.page.keyboard.press('Control+A');
    await form.page.keyboard.press('Delete');
    await form.paste(text, clipboard(name));
    await expect.poll(() => text.innerText()).toMatch(/Dat was het|hun ouders|deze pagina/);
    // The editor hands its text over after a rest.
    await form.page.waitForTimeout(700);
    await form.save();
    const saved = (await form.read('content/paginas/over.mdx')) ?? '';
    expect(saved.split('---\n\n').slice(1).join('---\n\n')).toBe(`${expected.join('\n\n')}\n`);
  });
});

describe('leaving with something that is not saved', () => {
  it('asks first, with ← and with another address; the entry stays open, or what was typed goes', async () => {
    const place = 'contacten/entries/eva-trogh';
    await form.go(place);
    const question = form.page.getByRole('dialog', { name: 'Weggaan zonder op te slaan?' });
    const back = () => form.page.locator('.content-editor [role="toolbar"] button.back').click();
    await form.fill('rol', 'iets anders');
    await back();
    await question.getByRole('button', { name: 'Hier blijven' }).click();
    expect(form.page.url()).toContain(place);
    await form.page.evaluate(() => (location.hash = '#/collections/aanbod'));
    await question.getByRole('button', { name: 'Hier blijven' }).click();
    expect(form.page.url()).toContain(place);
    await back();
    await question.getByRole('button', { name: 'Weggaan zonder opslaan' }).click();
    await form.page.waitForURL(/#\/collections\/contacten$/);
    expect(await form.read('content/contacten/eva-trogh.json')).toBe(files['content/contacten/eva-trogh.json']);
  });

  it('does not ask when nothing changed', async () => {
    await form.go('contacten/entries/eva-trogh');
    await (await form.show('rol')).getByRole('textbox').click();
    await form.page.locator('.content-editor [role="toolbar"] button.back').click();
    await form.page.waitForURL(/#\/collections\/contacten$/);
  });
});

describe('the form refuses', () => {
  /** Fills one field of a contact and tries to save. Gives back what the form says. */
  async function refusal(place: string, key: string, value: string): Promise<string> {
    await form.go(place);
    await form.fill(key, value);
    await form.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    const said = (await form.show(key)).locator('.validation');
    await expect.poll(() => said.innerText()).not.toBe('');
    expect(form.page.url()).toContain(place);
    const text = await said.innerText();
    await leave();
    return text;
  }

  /** Gives up what was typed, so that the next test can open another entry. */
  async function leave(): Promise<void> {
    await form.page.locator('.content-editor [role="toolbar"] button.back').click();
    await form.page.getByRole('button', { name: 'Weggaan zonder opslaan' }).click();
    await form.page.locator('.field[data-key-path]').first().waitFor({ state: 'detached' });
  }

  it('an empty name', async () => {
    expect(await refusal('contacten/entries/eva-trogh', 'naam', '')).toContain('verplicht');
  });

  it('an unreadable telephone number, in the words of the content model', async () => {
    expect(await refusal('contacten/entries/colette-victor', 'telefoon', '0470 12 34 56')).toContain('+32470123456');
  });

  it('a day of checking that is still to come', async () => {
    expect(await refusal('contacten/entries/lotte-brussel', 'nagekeken', '2099-01-01')).not.toBe('');
  });

  it('code in the text of a page', async () => {
    await form.go('paginas/entries/privacy');
    const text = (await form.show('body')).locator('.lexical-root');
    await text.click();
    await form.page.keyboard.press('Control+End');
    await form.write(' minder dan {5}');
    await form.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    const said = (await form.show('body')).locator('.validation');
    await expect.poll(() => said.innerText()).toContain('geen < of {');
    expect(await form.read('content/paginas/privacy.mdx')).toBe(files['content/paginas/privacy.mdx']);
    await leave();
  });

  it('an empty field within another, and names both in the list of errors', async () => {
    await form.go('aanbod/entries/groepstraject');
    await form.show('looptijd');
    await form.fill('looptijd.tekst', '');
    await form.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await form.page.getByRole('button', { name: 'Fouten tonen' }).click();
    await form.page.getByText('Looptijd › Tekst').waitFor();
    await leave();
  });
});

describe('the page', () => {
  it('works on the own folder by default: one button, in Dutch, and no request to another host', async () => {
    const context = await openContext();
    const page = await context.newPage();
    const problems = watch(page);
    await page.goto('/beheer/');
    await page.getByRole('button', { name: 'Werken met de map op deze computer' }).waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(1);
    const serious = problems.filter((problem) => !/console debug|OAuth application ID is not defined/.test(problem));
    expect(serious).toEqual([]);
    await context.close();
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
