import { describe, expect, it } from 'vitest';
import { looksLikeHeading, readHeadings } from './headings.ts';
import { readHtml } from './html.ts';
import { markdownOf } from './markdown.ts';
import { readText } from './text.ts';
import { textOf } from './tree.ts';

/** Title and headings of a text, each with its level. */
function outline(text: string, html = false): { title: string | undefined; headings: string[] } {
  const page = readHeadings((html ? readHtml(text) : readText(text)).blocks, html);
  const headings = page.blocks.flatMap((block) =>
    block.type === 'heading' ? [`${'#'.repeat(block.depth)} ${textOf(block)}`] : [],
  );
  return { title: page.title, headings };
}

const SENTENCE = 'De begeleider komt elke maand langs op school voor een gesprek met het team.';

describe('looksLikeHeading', () => {
  it.each([
    'Voordelen van het project',
    '“Samen” op school',
    '2.1. Aanpak Van de school',
    'Wat kost het?',
    'Voor wie:',
    'Fase 1: kennis',
    'Hoe kan je als school een traject aanvragen?',
  ])('takes "%s" for a heading', (text) => {
    expect(looksLikeHeading(text)).toBe(true);
  });

  it.each([
    ['ends in a full stop', 'Dit is een zin.'],
    ['ends in a comma', 'Beste collega,'],
    ['starts with a small letter', 'voordelen van het project'],
    ['has an e-mail address', 'Mail An an@voorbeeld.be'],
    ['has a web address', 'Kijk op https://voorbeeld.be'],
    ['is the caption of a person', 'An Van Peeters, coördinator'],
    ['holds two sentences', 'Dat werkt. Dus doen we het'],
    ['is a long question', 'Hoe kan je als school een traject aanvragen dit jaar?'],
    ['begins as a sentence', 'Wij helpen scholen in heel Vlaanderen'],
    ['introduces what follows', 'Van een school verwachten we dit jaar het volgende:'],
    ['is a day', '15/12/2022'],
    ['has more than 10 words', 'Een twee drie vier vijf zes zeven acht negen tien elf'],
    ['is longer than 110 characters', `Kop ${'a'.repeat(107)}`],
    ['is empty', ''],
  ])('refuses a line that %s', (_, text) => {
    expect(looksLikeHeading(text)).toBe(false);
  });
});

describe('readHeadings in a text', () => {
  it('takes the first line for the title, and lines that stand apart above text for headings', () => {
    const text = `Het project\n\nAanpak\n\n${SENTENCE}\n\nKostprijs\n${SENTENCE}\n\nDoelen:\n\n- een\n- twee`;
    expect(outline(text)).toEqual({ title: 'Het project', headings: ['## Aanpak', '## Kostprijs', '## Doelen'] });
  });

  it('takes no heading from a menu, an address, the start of a sentence, a name above its number or the last line', () => {
    const lines = ['Aanbod', 'Nieuws', 'Team'].join('\n\n');
    const person = 'Jef Mertens\n\nCoördinator\n\n0470 00 00 01';
    const text = `Titel\n\n${SENTENCE}\n\n${lines}\n\n${SENTENCE}\n\n${person}\n\n${SENTENCE}\n\nBreng dit mee:\n- een pen\n\nTot dan`;
    expect(outline(text).headings).toEqual([]);
  });

  it('puts steps under a heading, and a heading between two steps under the first', () => {
    const text = ['Titel', 'Verloop', 'Fase 1', SENTENCE, 'Partners', SENTENCE, 'Fase 2', SENTENCE, 'Prijs', SENTENCE];
    expect(outline(text.join('\n\n')).headings).toEqual([
      '## Verloop',
      '### Fase 1',
      '#### Partners',
      '### Fase 2',
      '## Prijs',
    ]);
  });

  it('guesses none where the text has headings of its own, and lets no level be skipped', () => {
    expect(outline(`# Titel\n\n### Een\n\n${SENTENCE}\n\nLosse regel\n\n${SENTENCE}\n\n## Twee\n\nTekst`)).toEqual({
      title: 'Titel',
      headings: ['## Een', '## Twee'],
    });
  });

  it('keeps the address of a link that reads as a heading', () => {
    const page = readHeadings(
      readText(`Titel\n\n${SENTENCE}\n\n[Het formulier](https://a.be/):\n\n${SENTENCE}`).blocks,
      false,
    );
    expect(markdownOf(page.blocks)).toContain('## [Het formulier](https://a.be/)\n');
  });

  it('takes a day above the title for the day of the page', () => {
    const page = readHeadings(readText(`15/12/2022\n\nTitel van de pagina\n\n${SENTENCE}`).blocks, false);
    expect(page).toMatchObject({ dateLine: '15/12/2022', title: 'Titel van de pagina' });
  });

  it('names the headings that it guessed, each once', () => {
    const text = `Titel\n\nAanpak\n\n${SENTENCE}\n\nAanpak\n\n${SENTENCE}`;
    expect(readHeadings(readText(text).blocks, false).notes).toEqual([
      { kind: 'geraden', text: 'Als kop gelezen: "Aanpak".' },
    ]);
  });
});

describe('readHeadings in HTML', () => {
  it('takes the largest heading for the title, and of other lines only one in bold for a heading', () => {
    const html = `<p>Intro</p><h1>Titel<br>van twee regels</h1><p><b>Voor wie?</b></p><p>${SENTENCE}</p><p>Losse regel</p><h3>Onder</h3><p>x</p>`;
    expect(outline(html, true)).toEqual({
      title: 'Titel van twee regels',
      headings: ['## Voor wie?', '### Onder'],
    });
  });
});
