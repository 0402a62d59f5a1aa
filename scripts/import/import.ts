/** `npm run importeer`: from a pasted page to a draft and an account of everything that was changed. */
import { slugOf } from '../../src/model/text.ts';
import { formatMdx } from '../format/file.ts';
import { type KnownContact, readPassages } from './contacts.ts';
import { decodeText } from './decode.ts';
import { findAmounts, findDates } from './entities.ts';
import { draftFrontMatter, type ImportKind } from './front-matter.ts';
import { withoutFurniture } from './furniture.ts';
import { type Page, readHeadings } from './headings.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { type Measure, measure } from './measure.ts';
import { type Phase, takePhases } from './phases.ts';
import { proposeContacts, type ProposedContact } from './proposals.ts';
import { markRepeats, removeCopies } from './repeats.ts';
import { readText } from './text.ts';
import { type Block, lineOf, textOf } from './tree.ts';
import { ImportError, type Note } from './types.ts';
import { writeDraft } from './write.ts';

export interface ImportInput {
  readonly bytes: Uint8Array;
  readonly kind: ImportKind;
  /** Name of the pasted file without extension: names the draft when the page has no title. */
  readonly name: string;
  readonly contacts: readonly KnownContact[];
  /** Sources of the site: a page with the title of a source is linked to it. */
  readonly sources: readonly { readonly id: string; readonly titel: string }[];
  /** The current day, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface ImportResult {
  /** File name of the draft, without extension. */
  readonly slug: string;
  readonly mdx: string;
  readonly notes: readonly Note[];
  readonly proposals: readonly ProposedContact[];
  /** What became of the words of the page. */
  readonly measure: Measure;
}

const TITLE = 80;

/** The title as far as it fits, up to the end of a word. */
const shortTitle = (title: string): string =>
  title
    .slice(0, TITLE + 1)
    .replace(/^(.{1,80})(?:\s.*)?$/, '$1')
    .slice(0, TITLE);

/** @throws ImportError when there is no sentence, or a word that is no word. */
function refuseBlocks(blocks: readonly Block[]): void {
  if (blocks.length === 0)
    throw new ImportError(
      'Er staat te weinig tekst in het bestand: geen enkele zin onder de titel. Plak de hele pagina erin en probeer het opnieuw.',
    );
  const long = blocks.find((block) =>
    textOf(block)
      .split(/\s/)
      .some((word) => word.length > 1500),
  );
  if (long)
    throw new ImportError(
      `Regel ${lineOf(long)} bevat een woord van meer dan 1500 tekens. Dat is geen gewone tekst: haal het weg en probeer het opnieuw.`,
    );
}

/** The page as blocks: text or HTML, without furniture, with its title and headings. */
function readPage(bytes: Uint8Array): Page & { readonly words: string } {
  const decoded = decodeText(bytes);
  const html = looksLikeHtml(decoded.text);
  const read = html ? readHtml(decoded.text) : { ...readText(decoded.text), words: decoded.text };
  refuseBlocks(read.blocks);
  const content = withoutFurniture(read.blocks);
  const page = readHeadings(content.blocks, html);
  refuseBlocks(page.blocks);
  return { ...page, words: read.words, notes: [...decoded.notes, ...read.notes, ...content.notes, ...page.notes] };
}

/** What the page says of itself: title, day and amounts. */
function describe({ title, dateLine, blocks }: Page): Note[] {
  const day = dateLine === undefined ? undefined : (findDates(dateLine)[0]?.iso ?? dateLine);
  const text = `Titel: "${title}".${(title ?? '').length > TITLE ? ' Langer dan 80 tekens: in het klad staat het begin.' : ''}`;
  return [
    {
      kind: 'gelezen',
      text: title === undefined ? 'Geen titel gevonden: vul ze zelf in.' : text,
      words: title?.slice(shortTitle(title).length) ?? '',
    },
    ...(day === undefined
      ? []
      : [
          {
            kind: 'gevonden',
            line: 1,
            text: `Datum van de bron: ${day}. Zet die in content/bronnen.`,
            words: dateLine ?? '',
          } as const,
        ]),
    ...findAmounts(blocks.map((block) => textOf(block)).join('\n')).map((amount): Note => {
      return { kind: 'gevonden', text: `Bedrag: ${amount}. Kijk na of het nog klopt.` };
    }),
  ];
}

const wordsOfPhase = ({ titel, wat, onderdelen }: Phase): string[] => [
  titel,
  wat,
  ...onderdelen.map(({ tekst }) => tekst),
];

/** Words that went without a reason, for the editor to look for. */
function lossOf({ lost }: Measure): Note[] {
  if (lost.length === 0) return [];
  return [{ kind: 'nakijken', text: `Niet teruggevonden in het klad: ${lost.join(', ')}. Zoek ze op in je bestand.` }];
}

const byLine = (notes: readonly Note[]): Note[] => notes.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));

/**
 * Makes a draft of a pasted page. Nothing goes unmentioned: each passage that isn't in the draft is in a note.
 * @throws ImportError when the input is empty, too large, no text, or without a single sentence.
 */
export function importText({ bytes, kind, name, contacts, sources, today }: ImportInput): ImportResult {
  const page = readPage(bytes);
  const unique = removeCopies(page.blocks);
  const steps = kind === 'aanbod' ? takePhases(unique.blocks) : { phases: [], rest: unique.blocks, notes: [] };
  const marks = markRepeats(steps.rest);
  const passages = readPassages(unique.blocks);
  const people = proposeContacts(passages, contacts);
  const draft = writeDraft({ blocks: steps.rest, passages, contacts, marks: marks.todos, today });
  const own = slugOf(page.title ?? '');
  const front = draftFrontMatter(kind, {
    title: page.title === undefined ? undefined : shortTitle(page.title),
    blocks: unique.blocks,
    phases: steps.phases,
    contacts: draft.contacts,
    sources: sources.filter((source) => own !== '' && slugOf(source.titel) === own).map((source) => source.id),
  });
  const remark = 'TODO: overgenomen uit een oude tekst. Kijk na of alles nog klopt en schrap deze regel.\n\n';
  const notes = [
    ...describe(page),
    ...page.notes,
    ...unique.notes,
    ...steps.notes,
    ...marks.notes,
    ...people.notes,
    ...draft.notes,
    ...front.notes,
  ];
  const facts = [shortTitle(page.title ?? ''), ...steps.phases.flatMap(wordsOfPhase)];
  const measured = measure(page.words, [...facts, draft.mdx], notes);
  return {
    slug: own || slugOf(name) || 'nieuwe-tekst',
    mdx: formatMdx(front.data, `${kind === 'aanbod' ? '' : remark}${draft.mdx}`),
    notes: byLine([...notes, ...lossOf(measured)]),
    proposals: people.proposals,
    measure: measured,
  };
}
