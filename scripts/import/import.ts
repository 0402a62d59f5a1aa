/** `npm run importeer`: from a pasted page to a draft and an account of everything that was changed. */
import { formatMdx } from '../format/file.ts';
import { slugOf } from '../../src/model/text.ts';
import type { KnownContact, ProposedContact } from './contacts.ts';
import { decodeText } from './decode.ts';
import { findAmounts, findDates } from './entities.ts';
import { draftFrontMatter, type ImportKind } from './front-matter.ts';
import { htmlToText, looksLikeHtml } from './html.ts';
import { parsePage } from './parse.ts';
import { writePassages } from './passages.ts';
import { takePhases } from './phases.ts';
import { removeRepeats } from './repeats.ts';
import { blockText, ImportError, type Note } from './types.ts';

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
}

/**
 * Makes a draft of a pasted page. Nothing goes unmentioned: each passage that isn't in the draft is in a note.
 * @throws ImportError when the input is empty, too large, no text, or without a single sentence.
 */
export function importText(input: ImportInput): ImportResult {
  const decoded = decodeText(input.bytes);
  const html = looksLikeHtml(decoded.text) ? htmlToText(decoded.text) : undefined;
  const page = parsePage(html?.text ?? decoded.text);
  if (page.blocks.length === 0)
    throw new ImportError(
      'Er staat te weinig tekst in het bestand: geen enkele zin onder de titel. Plak de hele pagina erin en probeer het opnieuw.',
    );
  const unique = removeRepeats(page.blocks);
  const {
    phases,
    rest,
    notes: phaseNotes,
  } = input.kind === 'aanbod' ? takePhases(unique.blocks) : { phases: [], rest: unique.blocks, notes: [] };
  const written = writePassages(rest, input.contacts, input.today);
  const text = page.blocks.map(blockText).join('\n');
  const slug = slugOf(page.title ?? '') || slugOf(input.name) || 'nieuwe-tekst';
  const title = page.title?.slice(0, 80).trim();
  const sources = input.sources
    .filter((source) => page.title !== undefined && slugOf(source.titel) === slugOf(page.title))
    .map((source) => source.id);
  const found: Note[] = [
    {
      kind: 'gelezen',
      text: page.title === undefined ? 'Geen titel gevonden: vul ze zelf in.' : `Titel: "${page.title}".`,
    },
    ...(page.title !== undefined && page.title.length > 80
      ? [{ kind: 'nakijken' as const, text: 'De titel is langer dan 80 tekens en is afgekort.' }]
      : []),
    ...(page.dateLine === undefined
      ? []
      : [
          {
            kind: 'gevonden' as const,
            line: 1,
            text: `Datum van de bron: ${findDates(page.dateLine)[0]?.iso ?? page.dateLine}. Zet die in content/bronnen.`,
          },
        ]),
    ...findAmounts(text).map((amount): Note => ({
      kind: 'gevonden',
      text: `Bedrag: ${amount}. Kijk na of het nog klopt.`,
    })),
  ];
  const data = draftFrontMatter(input.kind, {
    title,
    blocks: unique.blocks,
    phases,
    contacts: written.contacts,
    sources,
  });
  const remark =
    input.kind === 'aanbod'
      ? ''
      : 'TODO: overgenomen uit een oude tekst. Kijk na of alles nog klopt en schrap deze regel.\n\n';
  return {
    slug,
    mdx: formatMdx(data, `${remark}${written.mdx}`),
    notes: [
      ...decoded.notes,
      ...(html?.notes ?? []),
      ...found,
      ...page.notes,
      ...unique.notes,
      ...phaseNotes,
      ...written.notes,
    ],
    proposals: written.proposals,
  };
}

const HEADINGS: readonly (readonly [Note['kind'], string])[] = [
  ['gelezen', 'Gelezen'],
  ['weggelaten', 'Weggelaten, omdat het er al stond of er niet hoort'],
  ['vervangen', 'Vervangen door een verwijzing'],
  ['aangepast', 'Aangepast'],
  ['gevonden', 'Gevonden'],
  ['nakijken', 'Zelf na te kijken'],
];

/** The account of an import for the terminal, in Dutch, grouped by what was done. */
export function reportImport(result: ImportResult, file: string): string {
  const groups = HEADINGS.map(([kind, title]) => {
    const lines = result.notes
      .filter((note) => note.kind === kind)
      .map((note) => `  - ${note.line === undefined ? '' : `regel ${note.line}: `}${note.text}`);
    return lines.length === 0 ? '' : `${title} (${lines.length})\n${lines.join('\n')}\n`;
  });
  const proposals = result.proposals.map(
    (proposal) => `Voorstel voor content/contacten/${proposal.id}.json\n${JSON.stringify(proposal.entry, null, 2)}\n`,
  );
  const todos = result.mdx.match(/TODO/g)?.length ?? 0;
  return [
    `Klad geschreven: ${file}`,
    '',
    ...groups.filter(Boolean),
    ...proposals,
    `Er staan ${todos} TODO's in het klad. Werk ze een voor een weg; "npm run check:content" zegt welke er nog zijn.`,
  ].join('\n');
}
