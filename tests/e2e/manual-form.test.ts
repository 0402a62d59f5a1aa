/** The steps of the editors' manual at /redactie/ that change or add something: what it says can be done, is done here in the form. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../src/model/dates.ts';
import { accepted } from '../support/content-check.ts';
import { editableFiles, openForm, type Form } from '../support/form.ts';
import { steps } from '../support/manual.ts';

let form: Form;

beforeAll(async () => {
  form = await openForm(await editableFiles());
});
afterEach(() => {
  expect(form.problems).toEqual([]);
});
afterAll(() => form.close());

describe(steps.begin, () => {
  it('opens the form on the own folder, with the kinds of content on the left', async () => {
    for (const name of ['Aanbod', 'Contacten', 'Lokale begeleiders', 'Zoekwoorden'])
      await form.page.getByText(name, { exact: true }).first().waitFor();
  });
});

describe(steps.text, () => {
  it('changes a sentence and the day of checking, and inserts a term', async () => {
    await form.go('paginas/entries/privacy');
    const text = (await form.show('body')).locator('.lexical-root');
    await text.getByText('Er zijn geen cookies, geen statistieken en geen trackers.').click();
    await form.page.keyboard.press('End');
    await form.write(' Echt niets.');
    await form.select(text, 'cookies');
    await (await form.show('body')).getByRole('button', { name: 'Invoegen' }).click();
    await form.page.getByRole('menuitem', { name: 'Begrip met uitleg' }).click();
    const dialog = form.page.getByRole('dialog');
    await dialog.getByRole('combobox').first().click();
    await form.page.locator('[role=option][value="clb"]').first().click();
    await dialog.getByRole('button', { name: 'Invoegen' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await form.today('nagekeken');
    await form.save();
    const saved = await accepted(form, 'content/paginas/privacy.mdx');
    expect(saved).toContain(
      '- Er zijn geen <Term id="clb">cookies</Term>, geen statistieken en geen trackers. Echt niets.\n',
    );
    expect(saved).toContain(`nagekeken: '${today()}'`);
  });
});

describe(steps.contact, () => {
  it('changes the role of a contact everywhere at once', async () => {
    await form.go('contacten/entries/eva-trogh');
    await form.fill('rol', 'coördinator in Brussel');
    await form.today('nagekeken');
    await form.save();
    const saved = JSON.parse(await accepted(form, 'content/contacten/eva-trogh.json')) as Record<string, unknown>;
    expect(saved).toMatchObject({ rol: 'coördinator in Brussel', nagekeken: today() });
  });
});

describe(steps.date, () => {
  it('confirms a contact, and moves the window in which schools apply', async () => {
    await form.go('contacten/entries/eva-trogh');
    await form.today('bevestigd');
    await form.save();
    expect(await accepted(form, 'content/contacten/eva-trogh.json')).toContain(`"bevestigd": "${today()}"`);
    await form.go('aanbod/entries/groepstraject');
    await form.show('aanmelden');
    await form.fill('aanmelden.wanneer', 'tot eind mei');
    await form.save();
    expect(await accepted(form, 'content/aanbod/groepstraject.mdx')).toContain("wanneer: 'tot eind mei'");
  });
});

describe(steps.guide, () => {
  it('adds a local guide in a municipality', async () => {
    await form.go('begeleiders/new');
    await form.fill('organisatie', 'Stad Proef');
    await form.pick('soort', 'Lokale begeleider');
    await form.choose('gemeente', 'Genk');
    await form.pick('gebied', 'Gemeente');
    await form.fill('rol', 'Twee medewerkers helpen scholen die minder facturen willen sturen.');
    await form.fill('sinds', 'schooljaar 2025-2026');
    await form.choose('bron', 'krijt-lokale-begeleider');
    await form.today('nagekeken');
    await form.save();
    const saved = JSON.parse(await accepted(form, 'content/begeleiders/genk.json')) as Record<string, unknown>;
    expect(Object.entries(saved)).toEqual([
      ['organisatie', 'Stad Proef'],
      ['soort', 'lokale-begeleider'],
      ['gemeente', 'Genk'],
      ['gebied', 'gemeente'],
      ['rol', 'Twee medewerkers helpen scholen die minder facturen willen sturen.'],
      ['sinds', 'schooljaar 2025-2026'],
      ['bron', 'krijt-lokale-begeleider'],
      ['nagekeken', today()],
    ]);
  });
});

describe(steps.offer, () => {
  it('adds a short offer of which little is known', async () => {
    await form.go('aanbod/new');
    await (await form.show('body')).locator('.lexical-root').click();
    await form.write('Deze zin staat alleen in de proef.');
    await form.fill('titel', 'Proefaanbod');
    await form.fill('samenvatting', 'Een aanbod waarmee we dit formulier beproeven.');
    await form.pick('soort', 'Kort');
    await form.fill('kaartkop', 'Eén school');
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
    await form.pick('scholen', 'Onbekend');
    await form.fill('doel', 'een eerste proef met het formulier');
    await form.fill('begeleiding', 'niemand, het is een proef');
    await form.show('aanmelden');
    await form.fill('aanmelden.wanneer', 'onbekend');
    await form.fill('aanmelden.tekst', 'Vraag het na bij de organisatie.');
    await form.choose('contact', 'colette-victor');
    await form.choose('bronnen', 'krijt-groepstrajecten');
    await form.today('nagekeken');
    await form.save();
    const saved = await accepted(form, 'content/aanbod/proefaanbod.mdx');
    expect(saved).toContain("fasen: []\nverwant: []\nbronnen:\n  - 'krijt-groepstrajecten'\n");
    expect(saved.endsWith('---\n\nDeze zin staat alleen in de proef.\n')).toBe(true);
  });
});

describe(steps.term, () => {
  it('adds a term with plain sentences', async () => {
    await form.go('begrippen/new');
    await form.fill('term', 'proefwoord');
    await form.choose('bron', 'krijt-groepstrajecten');
    await form.pick('zekerheid', 'Hoog');
    await form.today('nagekeken');
    await form.fill('body', 'Een woord dat alleen in deze proef bestaat.');
    await form.save();
    expect(await accepted(form, 'content/begrippen/proefwoord.mdx')).toMatch(/^---\nterm: 'proefwoord'\n/);
  });
});

describe(steps.word, () => {
  it('adds an everyday word and the page that answers', async () => {
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
    const saved = await accepted(form, 'content/zoekwoorden/proefwoordje.json');
    expect(JSON.parse(saved)).toEqual({ woorden: ['proefwoordje'], paginas: ['/aanbod/groepstraject/'] });
  });
});
