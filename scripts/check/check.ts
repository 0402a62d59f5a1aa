/**
 * The content check: every problem in `content/` at once, in Dutch. Pure: files in, diagnostics out.
 * What can be known from one file alone is remembered per file object, so that a second check (after one change) is cheap.
 */
import { collections } from '../../src/schemas/index.ts';
import { pageOf } from '../../src/model/routes.ts';
import { analyse, type Analysis } from './analyse.ts';
import { checkEmptyCollections, checkIds, checkPages, checkTitles, checkWords } from './collections.ts';
import { findCopies } from './copies.ts';
import { applyExceptions } from './exceptions.ts';
import { checkLink } from './links.ts';
import { checkClaims } from './meaning/claims.ts';
import { checkContactDoubles, checkListed } from './meaning/contacts.ts';
import { checkDomains } from './meaning/domains.ts';
import { detailsOf, goneOf, mentionsOf, readableTexts, tellMentions, type Details } from './meaning/removed.ts';
import { checkSourceAddresses } from './meaning/sources.ts';
import { checkTerms } from './meaning/terms.ts';
import { checkBlocks } from './mdx/blocks.ts';
import { checkImages } from './mdx/images.ts';
import { checkContactData, checkLinks } from './mdx/links.ts';
import { checkMunicipalities } from './municipalities.ts';
import { bareName, isIgnored } from './place.ts';
import { checkReferences } from './references.ts';
import { checkRegionCodes, checkRegionNetworks } from './regions.ts';
import { checkRepeats } from './repeats.ts';
import { checkDeadLinks, checkRedirects, checkSettings } from './settings.ts';
import { siteOf, type Site } from './site.ts';
import { fieldAt, problem, type ContentFile, type Diagnostic } from './types.ts';

export interface CheckOptions {
  /** ISO day that counts as today. */
  readonly today: string;
  /** Addresses of the files in `public/`, e.g. `/beelden/krijt.svg`. */
  readonly publicFiles?: ReadonlySet<string>;
  /** What the contacts held before, where that is known. */
  readonly once?: Details | undefined;
}

const extensions: ReadonlyMap<string, string> = new Map(collections.map(({ name, extension }) => [name, extension]));

/** A place on a page that can't be known while the file that makes it can't be read. */
function isUnsure({ code, message }: Diagnostic, { unread }: Site): boolean {
  if (code !== 'link-anker') return false;
  const [, page, anchor = ''] = /"([^"]*)"[^"]*"#([^"]*)"/.exec(message) ?? [];
  return unread.some(({ folder, id }) => pageOf(folder, id) === page || anchor === id || anchor.endsWith(`-${id}`));
}

/** Rules that look from one entry at the others. */
function checkEntry(entry: Analysis, site: Site): Diagnostic[] {
  const { path, folder, id, leaves, tree, locate } = entry;
  const links = leaves.flatMap(({ path: at, value: url, meta }): Diagnostic[] => {
    if (!meta.link || typeof url !== 'string' || !url.startsWith('/')) return [];
    const found = checkLink(url, undefined, site.routes);
    return found ? [problem(path, fieldAt(locate, at), found.code, found)] : [];
  });
  const inText = tree
    ? [
        ...checkBlocks(path, tree, site.ids),
        ...checkLinks(path, tree, pageOf(folder, id), site.routes),
        ...checkContactData(path, tree, site.contacts),
        ...checkImages(path, tree, site.publicFiles),
      ]
    : [];
  return [
    ...checkReferences(entry, site.ids, extensions),
    ...checkMunicipalities(entry, site.municipalities),
    ...[...links, ...inText].filter((found) => !isUnsure(found, site)),
  ];
}

/** Rules about what the facts and texts mean, over all entries. */
function checkMeaning(entries: readonly Analysis[]): Diagnostic[] {
  const byFolder = Map.groupBy(entries, ({ folder }) => folder);
  const of = (folder: string): readonly Analysis[] => byFolder.get(folder) ?? [];
  return [
    ...checkContactDoubles(of('contacten')),
    ...checkListed(of('regios'), of('contacten'), new Set(of('netwerken').map(({ id }) => id))),
    ...checkSourceAddresses(of('bronnen')),
    ...checkDomains(entries),
    ...checkClaims(entries),
    ...checkTerms(entries),
  ];
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line and column; in one place what stops the build comes first. */
const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  inOrder(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || inOrder(a.severity, b.severity);

/** Leaves out what follows from a slip on the same line: an address is bare because its brackets went wrong. */
function withoutFollowers(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const slips = new Set(
    diagnostics.flatMap(({ code, file, line }) => (code === 'opmaak-fout' ? [`${file}:${line}`] : [])),
  );
  return diagnostics.filter(({ code, file, line }) => code !== 'link-kaal' || !slips.has(`${file}:${line}`));
}

/** By path without extension, so that `over.mdx` comes before its copy `over-2.mdx` and counts as the first. */
const byName = (a: ContentFile, b: ContentFile): number => inOrder(bareName(a.path), bareName(b.path));

export class ContentChecker {
  readonly #options: CheckOptions;
  readonly #known = new WeakMap<ContentFile, Analysis>();

  constructor(options: CheckOptions) {
    this.#options = options;
  }

  #analyse(file: ContentFile): Analysis {
    const known = this.#known.get(file);
    if (known) return known;
    const analysis = analyse(file, this.#options.today);
    this.#known.set(file, analysis);
    return analysis;
  }

  /** Who is gone from the contacts and still stands in a text. A contact that can't be read is not gone. */
  #checkRemoved(files: readonly ContentFile[], contacts: readonly Analysis[]): Diagnostic[] {
    const { once } = this.#options;
    if (!once || contacts.some(({ value }) => value === undefined)) return [];
    return tellMentions(mentionsOf(readableTexts(files), goneOf(once, detailsOf(contacts))));
  }

  /** Checks all files together; pass the same object again for a file that did not change. */
  check(files: readonly ContentFile[]): Diagnostic[] {
    const { today, publicFiles = new Set() } = this.#options;
    const present = files.filter(({ path }) => !isIgnored(path)).toSorted(byName);
    const copies = findCopies(present);
    const analyses = present.filter(({ path }) => !copies.has(path)).map((file) => this.#analyse(file));
    const entries = analyses.filter(({ collection }) => collection !== undefined);
    const site = siteOf(analyses, publicFiles);
    const inCollection = (name: string) => entries.filter(({ folder }) => folder === name);
    const found = [
      ...copies.values(),
      ...analyses.flatMap(({ diagnostics }) => diagnostics),
      ...entries.flatMap((entry) => checkEntry(entry, site)),
      ...checkIds(analyses.filter(({ folder }) => extensions.has(folder))),
      ...checkTitles(entries),
      ...checkWords(entries),
      ...checkEmptyCollections(entries),
      ...checkPages(entries),
      ...checkRegionCodes(inCollection('regios')),
      ...checkRegionNetworks(inCollection('regios'), inCollection('netwerken')),
      ...checkSettings(analyses, today),
      ...checkRedirects(analyses, site.routes),
      ...checkDeadLinks(analyses, today),
      ...checkRepeats(entries),
      ...checkMeaning(entries),
      ...this.#checkRemoved(present, inCollection('contacten')),
    ];
    return applyExceptions(withoutFollowers(found), entries).toSorted(byPlace);
  }
}

/** Checks all files once. */
export const checkFiles = (files: readonly ContentFile[], options: CheckOptions): Diagnostic[] =>
  new ContentChecker(options).check(files);
