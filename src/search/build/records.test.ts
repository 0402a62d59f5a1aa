import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { PageSection, PageText } from './read-page.ts';
import { alternatives, recordHtml, recordsOf, type TextRecord } from './records.ts';

const LONG = 'Een tekst met ruim meer dan acht woorden over de school.';
const section = (anchor: string, heading: string, text = LONG): PageSection => ({ anchor, heading, level: 2, text });
const page = (...sections: readonly PageSection[]): PageText => ({
  url: '/pagina/',
  title: 'Pagina',
  description: 'Waarover het gaat.',
  soort: 'pagina',
  doelgroep: ['basisschool'],
  regio: ['Limburg'],
  sections,
});
const insteadOf = alternatives({
  split: (word: string) => (word === 'schooluitval' ? ['school', 'uitval'] : []),
  forms: (word: string) => (word === 'factuur' ? ['facturen'] : []),
});
const records = (...sections: readonly PageSection[]) =>
  recordsOf(page(...sections), insteadOf, (url) => ({ '/pagina/': 7, '/pagina/#begrip-a': 9 })[url]);

describe('recordsOf', () => {
  it('makes a record of the introduction, with the description, and of each section at its anchor', () => {
    const made = records(section('', 'Pagina', 'Kort.'), section('prijs', 'Prijs'));
    expect(made.map(({ url, title, text }) => [url, title, text])).toEqual([
      ['/7/pagina/', 'Pagina', 'Waarover het gaat. Kort.'],
      ['/7/pagina/#prijs', 'Prijs', LONG],
    ]);
  });

  it.each([
    ['een twee drie vier vijf zes zeven', 0],
    ['een twee drie vier vijf zes zeven acht', 1],
  ])('needs eight words in a section: %s', (text, count) =>
    expect(records(section('kort', 'Kort', text))).toHaveLength(count),
  );

  it('keeps a short glossary term, with its own number', () =>
    expect(records(section('begrip-a', 'Attest', 'Een bewijs.'))).toMatchObject([{ url: '/9/pagina/#begrip-a' }]));

  it('leaves out the list of names below a loose letter', () => expect(records(section('a', 'A'))).toEqual([]));

  it('hides the parts and other forms of words, and none that stand in the text', () => {
    const hidden = records(section('', 'De schooluitval op school', 'Een factuur.'))[0]?.parts.split(' ') ?? [];
    expect(hidden).toEqual(expect.arrayContaining(['uitval', 'facturen']));
    expect(hidden).not.toContain('school');
    expect(hidden).not.toContain('factuur');
    expect(hidden.filter((word) => word.length <= 2)).toEqual([]);
    expect(new Set(hidden).size).toBe(hidden.length);
  });
});

describe('recordHtml', () => {
  const record: TextRecord = {
    url: '/pagina/',
    title: 'Wat is "A & B"?',
    text: 'Kies <b>x</b> & y &lt;',
    parts: 'uitval',
  };
  const attributes: (readonly [string, string])[] = [];
  let text = '';
  const walk = (node: object): void => {
    if ('attrs' in node && 'nodeName' in node && node.nodeName === 'meta') {
      const [key, content] = node.attrs as { readonly value: string }[];
      attributes.push([key?.value ?? '', content?.value ?? '']);
    }
    if ('nodeName' in node && node.nodeName === '#text' && 'value' in node) text += String(node.value);
    if ('childNodes' in node) for (const child of node.childNodes as object[]) walk(child);
  };
  walk(parse(recordHtml(record)));

  it('shows the text as it is, whatever characters it has', () => expect(text).toBe(record.text));
  it('has title and hidden words outside the text', () =>
    expect(attributes).toEqual([
      ['title[content]', record.title],
      ['delen[content]', 'uitval'],
    ]));
});
