/** "Nothing twice": tells which passages stand twice, who keeps them and what to write in the other place. */
import { exempt } from './duplicates/exempt.ts';
import { findRepeats, type Stretch } from './duplicates/find.ts';
import { compareKeepers, type Candidate } from './duplicates/keeper.ts';
import { lineOf, quote, type Passage } from './duplicates/passages.ts';
import { pageOf } from '../../src/model/routes.ts';
import type { Analysis } from './analyse.ts';
import { shownEntries } from './mdx/blocks.ts';
import { fieldAt, problem, type Diagnostic } from './types.ts';

/** From this many equal words on, a repeat stops the build; shorter ones are worth a look. */
const COPIED = 12;

interface Entry {
  readonly analysis: Analysis;
  readonly candidate: Candidate;
  readonly passages: readonly Passage[];
}

/** The exceptions a file makes, as far as they are readable. */
function exceptions(value: unknown): string[] {
  const list = (value as { dubbelToegestaan?: unknown } | null | undefined)?.dubbelToegestaan;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const { tekst, reden } = (typeof item === 'object' && item !== null ? item : {}) as {
      tekst?: unknown;
      reden?: unknown;
    };
    return typeof tekst === 'string' && typeof reden === 'string' && reden.trim() ? [tekst] : [];
  });
}

/** How often each entry is referred to, by `collection/id`. */
function countReferences(analyses: readonly Analysis[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { leaves, tree } of analyses) {
    for (const { meta, value } of leaves) if (meta.ref && typeof value === 'string') add(`${meta.ref}/${value}`);
    for (const { collection, id } of tree ? shownEntries(tree) : []) add(`${collection}/${id}`);
  }
  return counts;
}

const nameOf = ({ collection, value, id }: Analysis): string => {
  const name =
    collection && typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)[collection.titleKey]
      : undefined;
  return typeof name === 'string' ? name : id;
};

/** What to write where a passage goes away. */
function remedyFor(keeper: Entry, loser: Entry): string {
  const { collection, path, name } = keeper.candidate;
  const { id } = keeper.analysis;
  const isText = loser.analysis.collection?.extension === 'mdx';
  const exception = isText
    ? ' Moet het echt twee keer, zoals een officiële naam? Zet de tekst met een reden bij "dubbelToegestaan".'
    : '';
  if (keeper === loser) return `Hou het op de eerste plaats en schrap het hier.${exception}`;
  if (!isText) return `Schrap het hier en hou het in ${path}, of zeg hier alleen wat anders is.`;
  if (collection === 'begrippen')
    return `Schrap de uitleg hier en gebruik het begrip: <Term id="${id}">${name}</Term>.${exception}`;
  if (collection === 'contacten') return `Schrap het hier en toon het contact: <Contact id="${id}" />.${exception}`;
  const page = pageOf(collection, id);
  return page
    ? `Schrap het hier en verwijs: [${name}](${page}).${exception}`
    : `Schrap het hier: de site toont het al uit ${path}.${exception}`;
}

/** Reports every passage that stands twice, in the file that should let it go. */
export function checkRepeats(analyses: readonly Analysis[]): Diagnostic[] {
  const counts = countReferences(analyses);
  const found: Diagnostic[] = [];
  const entries = analyses
    .filter(({ collection }) => collection !== undefined)
    .map((analysis): Entry => {
      const { passages, unused } = exempt(analysis.passages, exceptions(analysis.value));
      for (const text of unused)
        found.push(
          problem(
            analysis.path,
            { ...fieldAt(analysis.locate, ['dubbelToegestaan']), severity: 'waarschuwing' },
            'vrijstelling-ongebruikt',
            {
              message: `De tekst "${text.slice(0, 60)}" staat niet meer in dit bestand.`,
              remedy:
                "Wis de uitzondering, of neem de tekst letterlijk over. Bv. tekst: 'Vlaams Ministerie van Onderwijs'",
            },
          ),
        );
      const references = counts.get(`${analysis.folder}/${analysis.id}`) ?? 0;
      return {
        analysis,
        passages,
        candidate: { path: analysis.path, collection: analysis.folder, name: nameOf(analysis), references },
      };
    });
  const side = (stretch: Stretch) => {
    const entry = entries[stretch.document];
    const text = entry?.passages[stretch.passage];
    return entry && text ? { entry, text, ...stretch } : undefined;
  };
  for (const { copy, original, words } of findRepeats(entries.map(({ passages }) => passages))) {
    const [a, b] = [side(original), side(copy)];
    if (!a || !b) continue;
    const spoken = b.text.words.slice(b.from, b.to).map(({ word }) => word);
    const keepFirst = a.entry === b.entry || compareKeepers(a.entry.candidate, b.entry.candidate, spoken) < 0;
    const [keeper, loser] = keepFirst ? [a, b] : [b, a];
    const where =
      a.entry === b.entry
        ? `op regel ${lineOf(keeper.text, keeper.from)}`
        : `in ${keeper.entry.candidate.path}, regel ${lineOf(keeper.text, keeper.from)}`;
    const line = lineOf(loser.text, loser.from);
    const severity = words >= COPIED ? 'fout' : 'waarschuwing';
    found.push(
      problem(loser.entry.candidate.path, { line, field: loser.text.field, severity }, 'tekst-dubbel', {
        message: `Deze ${words} woorden staan ook ${where}: "${quote(loser.text, loser.from, loser.to)}".`,
        remedy: remedyFor(keeper.entry, loser.entry),
      }),
    );
  }
  return found;
}
