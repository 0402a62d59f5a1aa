/** Remarks that an entry answers with a reason, and answers that no remark needs any more. */
import { EXCUSABLE, type Excusable } from '../../src/schemas/exceptions.ts';
import type { Analysis } from './analyse.ts';
import { record, textIn } from './data.ts';
import { lettersOf } from './suggest.ts';
import { fieldAt, remark, type Diagnostic } from './types.ts';

/** An exception that an entry makes. */
interface Exception {
  readonly entry: Analysis;
  readonly index: number;
  readonly kind: string;
  readonly text: string;
}

function exceptionsOf(entry: Analysis): Exception[] {
  const list = record(entry.value)['uitzonderingen'];
  return (Array.isArray(list) ? list : []).flatMap((item: unknown, index) => {
    const [kind, text, reason] = ['soort', 'tekst', 'reden'].map((key) => textIn(item, key));
    return kind && text && reason?.trim() ? [{ entry, index, kind, text }] : [];
  });
}

const isExcusable = (code: string): code is Excusable => (EXCUSABLE as readonly string[]).includes(code);
const keyOf = (file: string, code: string, text: string): string => `${file}|${code}|${lettersOf(text) || text}`;

/** How an editor says that a remark doesn't hold. */
const way = (code: string, about: string): string =>
  ` Klopt het toch? Zet bij "uitzonderingen" de soort "${code}", de tekst "${about}" en je reden.`;

/** Known by what git remembers, which not every copy of the files has: such an exception is never told as unused. */
const BY_HISTORY = 'naam-verwijderd';

/** Leaves out the remarks that have an answer, tells with each other one how to answer it, and which answers are for nothing. */
export function applyExceptions(diagnostics: readonly Diagnostic[], entries: readonly Analysis[]): Diagnostic[] {
  const made = new Map(
    entries
      .flatMap(exceptionsOf)
      .map((exception) => [keyOf(exception.entry.path, exception.kind, exception.text), exception]),
  );
  const used = new Set<Exception>();
  const kept = diagnostics.flatMap((found): Diagnostic[] => {
    const { code, about, file, other, remedy } = found;
    if (about === undefined || !isExcusable(code)) return [found];
    const answers = [file, other ?? file].flatMap((path) => made.get(keyOf(path, code, about)) ?? []);
    for (const answer of answers) used.add(answer);
    return answers.length > 0 ? [] : [{ ...found, remedy: `${remedy}${way(code, about)}` }];
  });
  const unused = [...made.values()].filter((exception) => !used.has(exception) && exception.kind !== BY_HISTORY);
  return [
    ...kept,
    ...unused.map(({ entry, index, kind, text }) =>
      remark(entry.path, fieldAt(entry.locate, ['uitzonderingen', index]), 'vrijstelling-ongebruikt', {
        message: `De uitzondering "${kind}" voor "${text.slice(0, 60)}" is niet meer nodig.`,
        remedy: 'Wis ze. Is de opmerking er nog? Neem haar tekst dan letterlijk over.',
      }),
    ),
  ];
}
