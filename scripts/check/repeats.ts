/** "Nothing twice": tells which passages stand twice, who keeps them and what to write in the other place. */
import { exempt } from './duplicates/exempt.ts';
import { findRepeats, type Repeat, type Stretch } from './duplicates/find.ts';
import { compareKeepers, type Candidate } from './duplicates/keeper.ts';
import { lineOf, quote, type Passage } from './duplicates/passages.ts';
import { pageOf } from '../../src/model/routes.ts';
import type { Analysis } from './analyse.ts';
import { record } from './data.ts';
import { shownEntries } from './mdx/blocks.ts';
import { fieldAt, problem, type Diagnostic } from './types.ts';

/** From this many equal words on, a repeat stops the build; shorter ones are worth a look. */
const COPIED = 12;

interface Entry {
  readonly analysis: Analysis;
  readonly candidate: Candidate;
  /** What may stand in no other place. */
  readonly passages: readonly Passage[];
  /** Exceptions that nothing needs. */
  readonly unused: readonly string[];
}

/** The exceptions a file makes, as far as they are readable. */
function exceptions(value: unknown): string[] {
  const list = record(value)['dubbelToegestaan'];
  if (!Array.isArray(list)) return [];
  return list
    .map(record)
    .flatMap(({ tekst, reden }) =>
      typeof tekst === 'string' && typeof reden === 'string' && reden.trim() ? [tekst] : [],
    );
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
  const name = record(value)[collection?.titleKey ?? ''];
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

/** The exceptions of a file that nothing needs any more. */
const unusedExceptions = ({ analysis, unused }: Entry): Diagnostic[] =>
  unused.map((text) => {
    const where = { ...fieldAt(analysis.locate, ['dubbelToegestaan']), severity: 'waarschuwing' } as const;
    return problem(analysis.path, where, 'vrijstelling-ongebruikt', {
      message: `De tekst "${text.slice(0, 60)}" staat niet meer in dit bestand.`,
      remedy: "Wis de uitzondering, of neem de tekst letterlijk over. Bv. tekst: 'Vlaams Ministerie van Onderwijs'",
    });
  });

/** One repeat, told in the file that should let it go. */
function tellRepeat({ copy, original, words }: Repeat, entries: readonly Entry[]): Diagnostic[] {
  const side = (stretch: Stretch) => {
    const entry = entries[stretch.document];
    const text = entry?.passages[stretch.passage];
    return entry && text ? { entry, text, ...stretch } : undefined;
  };
  const [a, b] = [side(original), side(copy)];
  if (!a || !b) return [];
  const spoken = b.text.words.slice(b.from, b.to).map(({ word }) => word);
  const keepFirst = a.entry === b.entry || compareKeepers(a.entry.candidate, b.entry.candidate, spoken) < 0;
  const [keeper, loser] = keepFirst ? [a, b] : [b, a];
  const line = lineOf(keeper.text, keeper.from);
  const where = a.entry === b.entry ? `op regel ${line}` : `in ${keeper.entry.candidate.path}, regel ${line}`;
  const place = {
    line: lineOf(loser.text, loser.from),
    field: loser.text.field,
    severity: words >= COPIED ? 'fout' : 'waarschuwing',
  } as const;
  return [
    problem(loser.entry.candidate.path, place, 'tekst-dubbel', {
      message: `Deze ${words} woorden staan ook ${where}: "${quote(loser.text, loser.from, loser.to)}".`,
      remedy: remedyFor(keeper.entry, loser.entry),
    }),
  ];
}

/** Reports every passage that stands twice. */
export function checkRepeats(analyses: readonly Analysis[]): Diagnostic[] {
  const counts = countReferences(analyses);
  const entries = analyses.flatMap((analysis): Entry[] => {
    const { collection, path, folder, id } = analysis;
    if (!collection) return [];
    const references = counts.get(`${folder}/${id}`) ?? 0;
    return [
      {
        analysis,
        ...exempt(analysis.passages, exceptions(analysis.value)),
        candidate: { path, collection: folder, name: nameOf(analysis), references },
      },
    ];
  });
  const repeats = findRepeats(entries.map(({ passages }) => passages));
  return [...entries.flatMap(unusedExceptions), ...repeats.flatMap((repeat) => tellRepeat(repeat, entries))];
}
