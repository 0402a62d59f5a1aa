/** The words for what changed: a list for who decides, and an entry of content/wijzigingen/ that needs no more of them. */
import { pageOf } from '../../src/model/routes.ts';
import { sizeOf } from '../../src/schemas/limits.ts';
import { unwrap } from '../../src/schemas/reflect.ts';
import { wijzigingenSchema, type WijzigingData } from '../../src/schemas/wijzigingen.ts';
import type { Changed } from './changed.ts';

const sentence = new Intl.ListFormat('nl-BE');
const lower = (label: string): string =>
  (/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() : label.charAt(0)) + label.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One change as a sentence without its full stop: `Contact “An Peeters”: e-mail en telefoon`. Never a value: an old address would stay in the feed. */
function told({ kind, collection: { labelOne }, name, fields }: Changed): string {
  const what = `${labelOne} “${name}”`;
  if (kind === 'veranderd') return `${capital(what)}: ${sentence.format(fields.map(lower))}`;
  return kind === 'nieuw' ? `Nieuw: ${what}` : `Weg: ${what}`;
}

/** What changed, a line each. */
export const changeLines = (all: readonly Changed[]): string => all.map((one) => `- ${told(one)}`).join('\n');

/** Where entries show that have no page of their own. */
const SHOWN: Readonly<Record<string, (id: string) => string>> = {
  contacten: (id) => `/contact/#contact-${id}`,
  begrippen: (id) => `/begrippen/#${id}`,
  agenda: (id) => `/agenda/#${id}`,
  begeleiders: () => '/kaart/#begeleiders',
};
/** Where the list stands that an entry is gone from. */
const LISTS: Readonly<Record<string, string>> = {
  situaties: '/wegwijzer/',
  aanbod: '/aanbod/',
  netwerken: '/netwerken/',
  contacten: '/contact/',
  begrippen: '/begrippen/',
  agenda: '/agenda/',
};

function addressOf({ kind, collection: { name }, id }: Changed): string {
  if (kind === 'weg') return LISTS[name] ?? '/kaart/';
  return pageOf(name, id) ?? SHOWN[name]?.(id) ?? '/';
}

/** How many changes each kind of entry has: `2 contacten en 1 aanbod`. */
function counted(all: readonly Changed[]): string {
  const groups = [...Map.groupBy(all, ({ collection }) => collection)];
  return sentence.format(
    groups.map(([{ label, labelOne }, { length }]) => `${length} ${length === 1 ? labelOne : label.toLowerCase()}`),
  );
}

const { titel, tekst } = wijzigingenSchema.shape;
const limitOf = (field: typeof titel | typeof tekst): number => sizeOf(unwrap(field).definition).max ?? Infinity;
const [TITLE, TEXT] = [limitOf(titel), limitOf(tekst)];

/**
 * The entry for the feed: the fields that changed, for an editor to keep or to say in better words.
 * @param all at least one change
 * @param day ISO day
 */
export function changeEntry(all: readonly Changed[], day: string): WijzigingData {
  const [first] = all;
  const kinds = { nieuw: 'Nieuw', veranderd: 'Veranderd', weg: 'Weg' } as const;
  const alone = all.length === 1 && first ? `${kinds[first.kind]}: ${first.name}` : '';
  const title = alone !== '' && alone.length <= TITLE ? alone : `Veranderd: ${counted(all)}`;
  const whole = all.map((one) => `${told(one)}.`).join(' ');
  return {
    titel: title.slice(0, TITLE),
    datum: day,
    tekst: whole.length <= TEXT ? whole : `Er veranderde iets aan ${counted(all)}.`,
    paginas: [...new Set(all.map(addressOf))],
  };
}
