/** Every region page and every offer page shows its contacts, with working links, as the content files have them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseCard } from 'vcard4';
import { parse } from 'yaml';
import { placeSlug } from '../../src/places/normalise.ts';
import type { AanbodData } from '../../src/schemas/aanbod.ts';
import type { BegeleiderData } from '../../src/schemas/begeleiders.ts';
import type { ContactData } from '../../src/schemas/contacten.ts';
import type { RegioData } from '../../src/schemas/regios.ts';
import { distFolder } from '../support/dist-folder.ts';
import { attribute, byTag, mainOf, readContentPages, textOf } from '../support/dist.ts';

const content = resolve(import.meta.dirname, '../../content');
const pages = readContentPages();

/** The entries of one folder, by file name without extension. */
function read<Data>(folder: string, data: (source: string) => unknown): [string, Data][] {
  return readdirSync(join(content, folder)).map((file) => [
    basename(file).replace(/\.\w+$/, ''),
    data(readFileSync(join(content, folder, file), 'utf8')) as Data,
  ]);
}

const frontMatter = (source: string) => parse(source.split(/^---$/m)[1] ?? '') as unknown;
const contacts = new Map(read<ContactData>('contacten', JSON.parse));
const regions = read<RegioData>('regios', JSON.parse);
const offers = read<AanbodData>('aanbod', frontMatter);

/** What of one contact is missing from a page: name, role, each address as a `mailto:` with a subject, the number as a `tel:`, its vCard. */
function missing(path: string, id: string): string[] {
  const page = pages.find((candidate) => candidate.path === path);
  const contact = contacts.get(id);
  if (!page || !contact) return [`${path}: no such page, or no contact ${id}`];
  const main = mainOf(page);
  const text = textOf(main).replace(/\s+/g, ' ');
  const links = new Set(
    byTag(main, 'a').map((link) => attribute(link, 'href')?.replace(/\?subject=(?:[\w.!~*'()-]|%[0-9A-F]{2})+$/, '?')),
  );
  const reachable = contact.email !== undefined || contact.telefoon !== undefined;
  const addresses = [contact.email, contact.emailAnders?.adres].filter((address) => address !== undefined);
  return [
    ...[contact.naam, contact.rol].filter((words) => !text.toLowerCase().includes(words.toLowerCase())),
    ...addresses.map((address) => `mailto:${address}?`).filter((href) => !links.has(href)),
    ...[`/contact/${id}.vcf`].filter((href) => reachable && !links.has(href)),
    ...[contact.telefoon].filter((number) => number !== undefined && !links.has(`tel:${number}`)),
  ].map((fact) => `${path} (${id}): ${fact ?? ''}`);
}

describe('the contacts', () => {
  it('of every region stand on its page', () => {
    expect(regions).toHaveLength(6);
    const pairs = regions.flatMap(([id, { netwerken }]) =>
      netwerken.flatMap(({ contacten }) => contacten.map((contact) => [`/regio/${id}/`, contact] as const)),
    );
    expect(pairs.length).toBeGreaterThan(8);
    expect(pairs.flatMap(([path, contact]) => missing(path, contact))).toEqual([]);
  });

  it('that a region lacks are said to be unknown, with the way on', () => {
    const unknown = regions.flatMap(([id, { netwerken }]) =>
      netwerken
        .filter(({ contacten }) => contacten.length === 0)
        .map((network) => ({ path: `/regio/${id}/`, ...network })),
    );
    expect(unknown.length).toBeGreaterThan(0);
    const silent = unknown.filter(({ path, onbekend, website }) => {
      const page = pages.find((candidate) => candidate.path === path);
      if (!page) return true;
      const links = byTag(mainOf(page), 'a').map((link) => attribute(link, 'href'));
      const text = textOf(mainOf(page)).replace(/\s+/g, ' ');
      return !onbekend || !text.includes(onbekend) || (website !== undefined && !links.includes(website));
    });
    expect(silent.map(({ path, netwerk }) => `${path}: ${netwerk}`)).toEqual([]);
  });

  it('of every offer stand on its page', () => {
    expect(offers.length).toBeGreaterThanOrEqual(7);
    expect(offers.flatMap(([id, { contact }]) => missing(`/aanbod/${id}/`, contact))).toEqual([]);
  });

  it('lack a local guide in some municipalities: those lead to the page where one is reported', () => {
    const guides = read<BegeleiderData>('begeleiders', JSON.parse).map(([, data]) => data);
    const known = new Set(guides.filter(({ soort }) => soort === 'lokale-begeleider').map(({ gemeente }) => gemeente));
    const asking = pages.flatMap(({ path, document }) =>
      byTag(document, 'a').flatMap((link) => {
        const [, name] = /^\/lokale-begeleider-melden\/\?gemeente=(.+)$/.exec(attribute(link, 'href') ?? '') ?? [];
        return name ? [{ path, name: decodeURIComponent(name) }] : [];
      }),
    );
    expect(asking).toHaveLength(304 - known.size);
    expect(asking.filter(({ path, name }) => path !== `/gemeente/${placeSlug(name)}/` || known.has(name))).toEqual([]);
  });

  it('all stand on the contact page', () => {
    expect(contacts.size).toBeGreaterThan(8);
    expect([...contacts.keys()].flatMap((id) => missing('/contact/', id))).toEqual([]);
  });

  it('have a vCard each, and nobody else has one: who is removed is gone there too', () => {
    const cards = readdirSync(join(distFolder(), 'contact')).filter((file) => file.endsWith('.vcf'));
    expect(cards.toSorted()).toEqual([...contacts.keys()].map((id) => `${id}.vcf`).toSorted());
    for (const [id, { naam, rol, email, emailAnders, telefoon, website }] of contacts) {
      const [card] = [parseCard(readFileSync(join(distFolder(), 'contact', `${id}.vcf`), 'utf8'))].flat();
      const values = (name: string) =>
        card?.parsedVcard.filter(({ property }) => property === name).map(({ value }) => String(value));
      expect(values('FN')).toEqual([naam]);
      expect(values('ROLE')).toEqual([rol]);
      expect(values('EMAIL')).toEqual([email, emailAnders?.adres].filter((address) => address !== undefined));
      expect(values('TEL')).toEqual(telefoon ? [telefoon] : []);
      expect(values('URL')?.slice(0, -1)).toEqual(website ? [website] : []);
    }
  });
});
