/** Where the site uses each term of the glossary: where a text explains it, or else the page whose facts name it. */
import GithubSlugger from 'github-slugger';
import type { Catalog, Entry } from './catalog.ts';
import { glossaryOf, mentionsIn, type Glossary } from './mentions.ts';
import { pages } from './pages.ts';
import { pageOf } from './routes.ts';

/** A page, or the section of a page where the term stands first. */
export interface TermUse {
  readonly name: string;
  readonly href: string;
}

export interface TermUses {
  /** As a sentence has it after "in": `het aanbod`. */
  readonly group: string;
  readonly uses: readonly TermUse[];
}

const ELSEWHERE = 'andere pagina’s';

/** Fields that no reader sees as text. */
const HIDDEN = new Set(['zoekwoorden', 'uitzonderingen', 'dubbelToegestaan']);

/** The sentences in the facts of an entry: values of more than one word. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (HIDDEN.has(key) ? [] : sentences(inner)));
}

/** The terms that a text explains, with the heading above each: the id that Astro gives it. */
function explained(body: string): Map<string, string | undefined> {
  const slugger = new GithubSlugger();
  const found = new Map<string, string | undefined>();
  let section: string | undefined;
  for (const line of body.split('\n')) {
    const [, heading] = /^#{2,6} (.+)$/.exec(line) ?? [];
    if (heading) section = slugger.slug(heading);
    for (const [, id = ''] of line.matchAll(/<Term id="([^"]+)">/g)) if (!found.has(id)) found.set(id, section);
  }
  return found;
}

interface Page extends Entry<unknown> {
  readonly body?: string;
}

/** What one page uses: id of the term to where on the page. */
function usesOn({ data, body = '' }: Page, name: string, href: string, glossary: Glossary) {
  const uses = new Map<string, TermUse>();
  for (const text of sentences(data)) for (const { term } of mentionsIn(text, glossary)) uses.set(term, { name, href });
  for (const [id, section] of explained(body)) uses.set(id, { name, href: section ? `${href}#${section}` : href });
  return uses;
}

/** The groups that use a term; pages of no group only where there is nothing better to read about it. */
function usedIn(groups: readonly TermUses[]): TermUses[] {
  const used = groups.filter(({ uses }) => uses.length > 0);
  return used.length > 1 ? used.filter(({ group }) => group !== ELSEWHERE) : used;
}

const listed = new Set<string>(pages.flatMap(({ id, unlisted }) => (unlisted || id === 'begrippen' ? [] : [id])));

/**
 * The uses of every term, by group in the order of the menu. A term that no page uses has none.
 * @returns from the term's id
 */
export function termUses(catalog: Catalog): ReadonlyMap<string, readonly TermUses[]> {
  const glossary = glossaryOf(
    catalog.terms.map(({ id, data: { term, afkorting, voluit } }) => ({ id, names: [term, afkorting, voluit] })),
  );
  const general = catalog.pages.filter(({ id }) => listed.has(id));
  const groups = [
    ['de wegwijzer', 'situaties', catalog.situations, ({ kort }: { kort: string }) => kort],
    ['het aanbod', 'aanbod', catalog.offers, ({ titel }: { titel: string }) => titel],
    ['de netwerken', 'netwerken', catalog.networks, ({ kort }: { kort: string }) => kort],
    ['de regio’s', 'regios', catalog.regions, ({ naam }: { naam: string }) => naam],
    [ELSEWHERE, 'paginas', general, ({ titel }: { titel: string }) => titel],
  ] as const;
  const found = groups.map(([group, collection, entries, nameOf]) => ({
    group,
    pages: (entries as readonly Page[]).map((entry) =>
      usesOn(entry, nameOf(entry.data as never), pageOf(collection, entry.id) ?? '/', glossary),
    ),
  }));
  return new Map(
    catalog.terms.map(({ id }) => [
      id,
      usedIn(found.map(({ group, pages: on }) => ({ group, uses: on.flatMap((each) => each.get(id) ?? []) }))),
    ]),
  );
}
