/** Content that means harm stays text in all that is made of it: data, calendars, cards, mails, the feed, pages. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { markdownOf } from '../scripts/build/markdown-pages.ts';
import ContactCard from './components/contacts/ContactCard.astro';
import OfferPanel from './components/offers/OfferPanel.astro';
import Timeline from './components/offers/Timeline.astro';
import Term from './components/text/Term.astro';
import { calendar } from './model/agenda-calendar.ts';
import { catalog as kind } from './model/catalog.fixture.ts';
import type { Catalog, Entry } from './model/catalog.ts';
import { changes } from './model/changes.ts';
import { mailTo } from './model/contact-mail.ts';
import { vcard } from './model/contact-vcard.ts';
import { contactCard } from './model/contacts.ts';
import { emptyReport, reportFiles, reportMail } from './model/guide-report.ts';
import { offerChecks } from './model/offers.ts';
import type { DataInput } from './open-data/dataset.ts';
import { datasets } from './open-data/datasets.ts';
import { csvFile, dataFile } from './open-data/formats.ts';
import { HOSTILE, hostile } from './schemas/hostile.fixture.ts';
import { collections } from './schemas/index.ts';
import { changesFeed } from './seo/changes-feed.ts';
import { llmsText } from './seo/llms-text.ts';
import { serializeJsonLd } from './seo/serialize.ts';

const site = new URL('https://voorbeeld.be/');

/** Name of a collection by its list in the catalog. */
const folders = {
  situations: 'situaties',
  offers: 'aanbod',
  networks: 'netwerken',
  pages: 'paginas',
  terms: 'begrippen',
  regions: 'regios',
  contacts: 'contacten',
  guides: 'begeleiders',
  agenda: 'agenda',
  sources: 'bronnen',
  changes: 'wijzigingen',
} as const;

const schemaOf = (list: string): z.ZodType => {
  const found = collections.find(({ name }) => name === folders[list as keyof typeof folders]);
  if (!found) throw new Error(`No collection for ${list}`);
  return found.schema;
};
const catalog = Object.fromEntries(
  Object.entries(kind).map(([list, entries]) => [
    list,
    (entries as readonly Entry<unknown>[]).map((entry) => ({
      ...entry,
      data: hostile(schemaOf(list), entry.data),
      ...('body' in entry && { body: HOSTILE }),
    })),
  ]),
) as unknown as Catalog;
const [register] = catalog.sources;
const input: DataInput = {
  // The list of places names this source.
  catalog: { ...catalog, sources: [...catalog.sources, ...(register ? [{ ...register, id: 'best' }] : [])] },
  municipalities: [
    { name: HOSTILE, slug: 'x', href: '/gemeente/x/', region: { id: 'limburg', name: HOSTILE, code: 'BE-VLI' } },
  ],
  places: { [HOSTILE]: { '3600': [HOSTILE] } },
  site,
};
const [contact] = catalog.contacts.map((entry) => contactCard(catalog, entry));
const [offer] = catalog.offers;
if (!contact || !offer) throw new Error('The fixture has no contact or no offer.');

/** Elements of a piece of HTML, whatever they stand in. */
function* elementsIn(node: Tree.Node): Generator<Tree.Element> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
  }
}
/** What of it could run: elements and attributes that only a harmful text would have brought. */
const harmIn = (html: string): string[] =>
  [...elementsIn(parseFragment(html))].flatMap(({ tagName, attrs }) => [
    ...(/^(?:script|img|iframe|object|b)$/.test(tagName) ? [tagName] : []),
    ...attrs
      .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
      .map(({ name }) => name),
  ]);

interface Markdown {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Markdown[];
}
/** What of a text in Markdown could run: HTML, comments apart, and addresses that are scripts. */
function harmInMarkdown(text: string): string[] {
  const visit = ({ type, value = '', url = '', children = [] }: Markdown): string[] => [
    ...(type === 'html' && !/^<!--[^>]*-->$/.test(value) ? [value] : []),
    ...(/^javascript:/i.test(url) ? [url] : []),
    ...children.flatMap(visit),
  ];
  return visit(markdownToMdast(text) as Markdown);
}

it('means harm wherever words go, and keeps what must be exact', () => {
  const words = JSON.stringify(catalog).split('onerror').length;
  expect(words).toBeGreaterThan(60);
  expect(contact).toMatchObject({ id: 'ann', name: expect.stringContaining(HOSTILE) });
  expect(catalog.contacts[0]?.data.email).toBe('ann@voorbeeld.be');
  expect(harmIn(HOSTILE)).toEqual(['img', 'onerror', 'script']);
  expect(harmInMarkdown(`[x${HOSTILE}`).length).toBeGreaterThan(0);
});

describe('pages', () => {
  it.each([
    ['a contact', ContactCard, { contact }, {}],
    ['an offer', OfferPanel, { checks: offerChecks(offer.data), when: HOSTILE, dates: [], how: HOSTILE, contact }, {}],
    ['a timeline', Timeline, { phases: offer.data.fasen }, {}],
    ['a term', Term, { id: 'uitleg', href: '/begrippen/#x', name: HOSTILE, explanation: HOSTILE }, { default: 'x' }],
  ])('%s shows its words as words, as Markdown too', async (_, component, props, slots) => {
    const container = await AstroContainer.create();
    const html = await container.renderToString(component, { props, slots });
    expect(html).toContain('onerror=kwaad(1)');
    expect(harmIn(html)).toEqual([]);
    const markdown = markdownOf(`<link rel="canonical" href="${site.href}"><main><p>${html}</p></main>`) ?? '';
    expect(harmInMarkdown(markdown)).toEqual([]);
  });

  it('structured data ends no script, and reads back the same', () => {
    const data = [{ '@type': 'Thing', name: HOSTILE }];
    expect(serializeJsonLd(data)).not.toContain('<');
    expect(JSON.parse(serializeJsonLd(data))).toEqual(data[0]);
  });
});

describe('open data', () => {
  it.each(datasets)('$id holds the words as they are, and no formula', (dataset) => {
    const { rijen } = JSON.parse(JSON.stringify(dataFile(dataset, input))) as { rijen: Record<string, unknown>[] };
    const { data, errors } = Papa.parse<string[]>(csvFile(dataset, rijen).replace('\uFEFF', ''), { delimiter: ';' });
    expect(errors).toEqual([]);
    const [columns = [], ...cells] = data.filter(({ length }) => length > 1);
    expect(cells.map(({ length }) => length)).toEqual(rijen.map(() => columns.length));
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('the feed holds words, not HTML', () => {
    const feed = changesFeed(changes(catalog.changes), site, '2026-11-21', { site: 'Proef', publisher: HOSTILE });
    const outside = feed.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
    expect(outside).not.toMatch(/<(?:img|script|b)\b/);
    const [, title = ''] = /<title type="html">((?:<!\[CDATA\[[\s\S]*?\]\]>)+)<\/title>/.exec(feed) ?? [];
    const html = title.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
    expect(html).toContain('onerror=kwaad(1)');
    expect(harmIn(html)).toEqual([]);
  });

  it('the list for programs keeps each page on its line, and its link', () => {
    const text = llmsText(catalog, site, 'Proef');
    expect(
      text.split('\n').filter((line) => line.startsWith('- [') && line.includes('onerror')).length,
    ).toBeGreaterThan(5);
    expect(text).not.toMatch(/^ATTACH/m);
    expect(harmInMarkdown(text)).toEqual([]);
  });
});

describe('files for other programs', () => {
  it('a calendar gets no line of theirs', () => {
    const items = catalog.agenda.map((entry) => ({
      ...entry,
      firmness: HOSTILE,
      url: `${site.href}agenda/#${entry.id}`,
    }));
    const component = new ICAL.Component(ICAL.parse(calendar(HOSTILE, items)) as object[]);
    const events = component.getAllSubcomponents('vevent');
    expect(events).toHaveLength(3);
    for (const event of events) {
      expect(event.getFirstProperty('attach')).toBe(null);
      expect(event.getFirstPropertyValue('summary')).toContain('onerror=kwaad(1)');
    }
  });

  it('a card gets no line of theirs', () => {
    const card = new ICAL.Component(ICAL.parse(vcard(contact, site)) as object[]);
    expect(card.getFirstPropertyValue('fn')).toContain('onerror=kwaad(1)');
    expect(card.getAllProperties('attach')).toEqual([]);
    expect(card.getAllProperties('bcc')).toEqual([]);
  });

  it('a mail gets no address and no header of theirs', () => {
    for (const mail of [
      mailTo(`a@b.be?bcc=c@evil.be&${HOSTILE}`, { subject: HOSTILE, lines: [HOSTILE] }),
      reportMail('a@b.be', { ...emptyReport, organisatie: HOSTILE, gemeente: HOSTILE, bronAdres: '\uD800' }),
    ]) {
      const { pathname, searchParams } = new URL(mail);
      expect([...searchParams.keys()]).toEqual(['subject', 'body']);
      expect(searchParams.get('subject')).not.toMatch(/[\r\n\u2028]/);
      expect(pathname).toMatch(/^a@b\.be/);
      expect(mail).not.toMatch(/["<>\s]/);
    }
  });

  it('a report of a local guide becomes files with their names and places', () => {
    const report = { ...emptyReport, organisatie: `../../${HOSTILE}`, gemeente: HOSTILE, rol: HOSTILE };
    for (const { name, text } of reportFiles(report, '2026-11-26')) {
      expect(name).toMatch(/^[a-z0-9-]+\.json$/);
      expect(text.split('\n').filter((line) => /^ATTACH|^BCC/i.test(line))).toEqual([]);
      expect(Object.values(JSON.parse(text) as object)).toContain('2026-11-26');
    }
  });
});
