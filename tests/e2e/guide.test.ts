/** The editors' guide at /redactie/, step by step: what it says can be done, is done here in the form. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/lib/content-files.ts';
import { codes } from '../../src/lib/check/codes.ts';
import { today } from '../../src/lib/dates.ts';
import { attribute, byTag, elements, mainOf, readPages, textOf, type DistPage } from '../support/dist.ts';
import { editableFiles, openForm, projectRoot, type Files, type Form } from '../support/form.ts';

let files: Files;
let guide: DistPage;
let form: Form;
const folders: string[] = [];

/** The steps below; each heading of the guide must be among them. */
const steps = {
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

beforeAll(async () => {
  files = await editableFiles();
  const page = readPages().find(({ path }) => path === '/redactie/');
  if (!page) throw new Error('There is no page /redactie/.');
  guide = page;
});
afterEach(async () => {
  await form?.close();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the content with these files on top; `undefined` takes a file away. */
function contentWith(changes: Readonly<Record<string, string | undefined>>): string {
  const root = mkdtempSync(join(tmpdir(), 'redactie-'));
  folders.push(root);
  for (const folder of ['content', 'public'])
    cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
  return root;
}

/** Errors of the content check over the content with these changes, as `file field code`. */
async function errorsWith(changes: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const found = await checkContent(contentWith(changes));
  return found
    .filter(({ severity }) => severity === 'fout')
    .map(({ file, field, code }) => [file, field, code].filter(Boolean).join(' '));
}

/** Reads what the form saved and expects that the check accepts it. */
async function accepted(path: string): Promise<string> {
  const text = (await form.read(path)) ?? '';
  expect(text, path).not.toBe('');
  expect(await errorsWith({ [path]: text })).toEqual([]);
  return text;
}

describe('the page', () => {
  it('has a test for each of its headings', () => {
    const headings = byTag(guide.document, 'h2').map((heading) => textOf(heading).trim());
    expect(headings.filter((heading) => heading !== 'Op deze pagina').slice(0, 12)).toEqual(Object.values(steps));
  });

  it('only names buttons and fields that the form has', () => {
    const known = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === 'string') known.add(value.trim());
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    collect(JSON.parse(readFileSync(join(projectRoot, 'node_modules/@sveltia/cms/locales/nl.json'), 'utf8')));
    const own = readPages().find(({ path }) => path === '/beheer/');
    const data = own && byTag(own.document, 'script').find((script) => attribute(script, 'id') === 'beheer-gegevens');
    collect(JSON.parse(data ? textOf(data) : '{}'));
    known.add('Begrip met uitleg');
    const named = byTag(mainOf(guide), 'strong').map((strong) => textOf(strong).trim());
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !known.has(name) && !known.has(name.replace('’', "'")))).toEqual([]);
  });

  it('has pictures with a text, a size and no hurry', () => {
    const pictures = byTag(mainOf(guide), 'img');
    expect(pictures).toHaveLength(5);
    for (const picture of pictures) {
      expect(attribute(picture, 'alt')?.length).toBeGreaterThan(20);
      expect(Number(attribute(picture, 'width'))).toBeGreaterThan(500);
      expect(Number(attribute(picture, 'height'))).toBeGreaterThan(50);
      expect(attribute(picture, 'loading')).toBe('lazy');
    }
  });
});

describe(steps.begin, () => {
  it('opens the form on the own folder, with the kinds of content on the left', async () => {
    form = await openForm(files);
    for (const name of ['Aanbod', 'Contacten', 'Lokale begeleiders', 'Zoekwoorden'])
      await form.page.getByText(name, { exact: true }).first().waitFor();
  });
});

describe(steps.text, () => {
  it('changes a sentence and the day of checking, and inserts a term', async () => {
    form = await openForm(files);
    await form.go('paginas/entries/privacy');
    await form.today('nagekeken');
    const text = (await form.show('body')).locator('.lexical-root');
    await text.getByText('Op je toestel slaan we niets op.').click();
    await form.page.keyboard.press('End');
    await form.page.keyboard.type(' Echt niets.');
    await form.page.waitForTimeout(500);
    await (await form.show('body')).getByRole('button', { name: 'Invoegen' }).click();
    await form.page.getByRole('menuitem', { name: 'Begrip met uitleg' }).waitFor();
    await form.page.keyboard.press('Escape');
    await form.save();
    const saved = await accepted('content/paginas/privacy.mdx');
    expect(saved).toContain('- Op je toestel slaan we niets op. Echt niets.\n');
    expect(saved).toContain(`nagekeken: '${today()}'`);
  });
});

describe(steps.contact, () => {
  it('changes the role of a contact everywhere at once', async () => {
    form = await openForm(files);
    await form.go('contacten/entries/eva-trogh');
    await form.fill('rol', 'coördinator in Brussel');
    await form.today('nagekeken');
    await form.save();
    const saved = JSON.parse(await accepted('content/contacten/eva-trogh.json')) as Record<string, unknown>;
    expect(saved).toMatchObject({ rol: 'coördinator in Brussel', nagekeken: today() });
  });
});

describe(steps.date, () => {
  it('confirms a contact, and moves the window in which schools apply', async () => {
    form = await openForm(files);
    await form.go('contacten/entries/eva-trogh');
    await form.today('bevestigd');
    await form.save();
    expect(await accepted('content/contacten/eva-trogh.json')).toContain(`"bevestigd": "${today()}"`);
    await form.go('aanbod/entries/groepstraject');
    await form.show('aanmelden');
    await form.fill('aanmelden.wanneer', 'tot eind mei');
    await form.save();
    expect(await accepted('content/aanbod/groepstraject.mdx')).toContain("wanneer: 'tot eind mei'");
  });
});

describe(steps.guide, () => {
  it('adds a local guide in a municipality', async () => {
    form = await openForm(files);
    await form.go('begeleiders/new');
    await form.fill('organisatie', 'Stad Proef');
    await form.pick('soort', 'Partner');
    await form.fill('gemeente', 'Genk');
    await form.pick('gebied', 'Gemeente');
    await form.fill('rol', 'Twee medewerkers helpen scholen die minder facturen willen sturen.');
    await form.fill('sinds', 'schooljaar 2025-2026');
    await form.choose('bron', 'krijt-lokale-begeleider');
    await form.today('nagekeken');
    await form.save();
    expect(await accepted('content/begeleiders/genk.json')).toContain('"soort": "partner"');
  });
});

describe(steps.offer, () => {
  it('adds a short offer of which little is known', async () => {
    form = await openForm(files);
    await form.go('aanbod/new');
    await form.fill('titel', 'Proefaanbod');
    await form.fill('samenvatting', 'Een aanbod waarmee we dit formulier beproeven.');
    await form.pick('soort', 'Kort');
    await form.fill('volgorde', '90');
    await form.pick('status', 'Onzeker');
    await form.fill('statusReden', 'De bron zegt niet of het nog loopt.');
    await form.pick('doelgroepen', 'Basisschool');
    await form.fill('voorWie', 'een basisschool die iets wil proberen');
    await form.show('looptijd');
    await form.pick('looptijd.soort', 'Onbekend');
    await form.fill('looptijd.tekst', 'niet vermeld');
    await form.show('kostprijs');
    await form.pick('kostprijs.soort', 'Onbekend');
    await form.fill('kostprijs.tekst', 'vraag het na');
    await form.fill('begeleiding', 'niemand, het is een proef');
    await form.show('aanmelden');
    await form.fill('aanmelden.wanneer', 'onbekend');
    await form.fill('aanmelden.tekst', 'Vraag het na bij de organisatie.');
    await form.choose('contact', 'colette-victor');
    await form.choose('bronnen', 'krijt-groepstrajecten');
    await form.today('nagekeken');
    const text = (await form.show('body')).locator('.lexical-root');
    await text.click();
    await form.page.keyboard.type('Deze zin staat alleen in de proef.');
    await form.page.waitForTimeout(500);
    await form.save();
    const saved = await accepted('content/aanbod/proefaanbod.mdx');
    expect(saved).toContain("fasen: []\nverwant: []\nbronnen:\n  - 'krijt-groepstrajecten'\n");
    expect(saved.endsWith('---\n\nDeze zin staat alleen in de proef.\n')).toBe(true);
  });
});

describe(steps.term, () => {
  it('adds a term with plain sentences', async () => {
    form = await openForm(files);
    await form.go('begrippen/new');
    await form.fill('term', 'proefwoord');
    await form.choose('bron', 'krijt-groepstrajecten');
    await form.pick('zekerheid', 'Hoog');
    await form.today('nagekeken');
    await form.fill('body', 'Een woord dat alleen in deze proef bestaat.');
    await form.save();
    expect(await accepted('content/begrippen/proefwoord.mdx')).toMatch(/^---\nterm: 'proefwoord'\n/);
  });
});

describe(steps.word, () => {
  it('adds an everyday word and the page that answers', async () => {
    form = await openForm(files);
    await form.go('zoekwoorden/new');
    for (const [key, value] of [
      ['woorden', 'proefwoordje'],
      ['paginas', '/aanbod/groepstraject/'],
    ] as const) {
      await (
        await form.show(key)
      )
        .getByRole('button', { name: /toevoegen/ })
        .first()
        .click();
      await form.fill(`${key}.0`, value);
    }
    await form.save();
    const saved = await accepted('content/zoekwoorden/proefwoordje.json');
    expect(JSON.parse(saved)).toEqual({ woorden: ['proefwoordje'], paginas: ['/aanbod/groepstraject/'] });
  });
});

describe(steps.preview, () => {
  it('says which file, which field and what to do when something is wrong', () => {
    const path = 'content/contacten/eva-trogh.json';
    const broken = (files[path] ?? '').replace(/"nagekeken": "[^"]+"/, '"nagekeken": "2099-01-01"');
    const script = join(projectRoot, 'scripts/check-content.ts');
    const result = spawnSync(process.execPath, [script, '--root', contentWith({ [path]: broken })], {
      encoding: 'utf8',
    });
    expect(result.status).toBe(1);
    for (const part of [path, 'nagekeken', '[datum-toekomst]', 'zo los je het op'])
      expect(result.stdout).toContain(part);
  });
});

describe(steps.live, () => {
  it('builds beside the old site and starts with the check, so that an error leaves the old site', () => {
    const build = readFileSync(join(projectRoot, 'scripts/build.ts'), 'utf8');
    const [check, make, swap] = [
      'scripts/check-content.ts',
      "'build', '--outDir', fresh",
      'await swapIn(fresh, target)',
    ].map((part) => build.lastIndexOf(part));
    expect(check).toBeGreaterThan(0);
    expect(make).toBeGreaterThan(check ?? 0);
    expect(swap).toBeGreaterThan(make ?? 0);
  });
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
    const root = mkdtempSync(join(tmpdir(), 'geschiedenis-'));
    folders.push(root);
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

describe(steps.errors, () => {
  it('explains every error that the check can give, each with a place to link to', () => {
    const ids = new Set([...elements(mainOf(guide))].map((element) => attribute(element, 'id')));
    for (const [code, text] of Object.entries(codes)) {
      expect(ids.has(`fout-${code}`), code).toBe(true);
      expect(textOf(mainOf(guide)).replace(/\s+/g, ' ')).toContain(text);
    }
  });
});
