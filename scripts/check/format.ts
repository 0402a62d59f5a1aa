/** Diagnostics as text: for an editor, for machines, and as annotations where continuous integration shows them. */
import { codes } from '../../src/beheer/codes.ts';
import type { Diagnostic } from './types.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Number of problems that stop the build. */
export const errorCount = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'fout').length;

/** One line that sums up, e.g. `2 fouten en 1 opmerking in 120 bestanden.`; `files` is left out when it isn't known. */
export function summary(diagnostics: readonly Diagnostic[], files?: number): string {
  const errors = errorCount(diagnostics);
  const remarks = diagnostics.length - errors;
  const where = files === undefined ? 'de inhoud' : count(files, 'bestand', 'bestanden');
  if (diagnostics.length === 0) return `Geen problemen in ${where}.`;
  const parts = [
    ...(errors > 0 ? [count(errors, 'fout', 'fouten')] : []),
    ...(remarks > 0 ? [count(remarks, 'opmerking', 'opmerkingen')] : []),
  ];
  return `${parts.join(' en ')} in ${where}.`;
}

/**
 * How many of the problems `npm run fix` puts right, as a line; empty when it is none.
 * @param after what the check says of the repaired files
 */
export function repairSummary(before: readonly Diagnostic[], after: readonly Diagnostic[]): string {
  const kind = ({ file, code }: Diagnostic): string => `${file}|${code}`;
  const left = Map.groupBy(after, kind);
  const gone = [...Map.groupBy(before, kind)].reduce(
    (sum, [key, items]) => sum + Math.max(0, items.length - (left.get(key)?.length ?? 0)),
    0,
  );
  return gone === 0 ? '' : `${gone} hiervan zet "npm run fix" recht.`;
}

/** Place as editors and terminals know it: `content/aanbod/groepstraject.mdx:12:5`. */
const addressOf = ({ file, line, column }: Diagnostic): string =>
  `${file}:${line}${column === undefined ? '' : `:${column}`}`;

/** Per kind of problem: this many in full, and when there are more the rest as a count. */
const IN_FULL = { fout: 10, waarschuwing: 3 } as const;
/** Kinds of problems of which the first are shown. */
const KINDS = 30;

const placeOf = (item: Diagnostic): string => `${addressOf(item)}${item.field ? `, veld ${item.field}` : ''}`;

/** One problem: three lines (place, what, remedy). */
const paragraph = (item: Diagnostic): string =>
  `${placeOf(item)}\n  ${item.severity}: ${item.message} [${item.code}]\n  zo los je het op: ${item.remedy}`;

/** Many remarks of one kind: how often, what it is, the first places and one remedy. */
function group(items: readonly Diagnostic[]): string {
  const [first] = items;
  if (!first) return '';
  const places = items.slice(0, IN_FULL.waarschuwing).map((item) => `  ${placeOf(item)}: ${item.message}`);
  const rest = items.length - places.length;
  return [
    `${items.length} keer: ${codes[first.code]} [${first.code}]`,
    ...places,
    `  … en nog ${rest}`,
    `  zo los je het op: ${first.remedy}`,
  ].join('\n');
}

/**
 * Everything for a person, files in order. Of many errors of one kind the first ten are shown, many remarks of one kind
 * become one group, so that a thousand files never print thousands of paragraphs.
 * @param all shows every single one
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], all = false): string {
  if (all) return diagnostics.map(paragraph).join('\n\n');
  const kinds = [...Map.groupBy(diagnostics, ({ severity, code }) => `${severity} ${code}`).values()];
  const shown = kinds.slice(0, KINDS);
  const isGrouped = (items: readonly Diagnostic[]) =>
    items[0]?.severity === 'waarschuwing' && items.length > IN_FULL.waarschuwing;
  const single = new Set(shown.filter((items) => !isGrouped(items)).flatMap((items) => items.slice(0, IN_FULL.fout)));
  const cut = shown.filter((items) => !isGrouped(items) && items.length > IN_FULL.fout);
  const hidden = kinds.slice(KINDS).flat().length;
  return [
    ...diagnostics.filter((item) => single.has(item)).map(paragraph),
    ...cut.map(
      (items) =>
        `… en nog ${items.length - IN_FULL.fout} keer [${items[0]?.code ?? ''}]: ${places(items.slice(IN_FULL.fout))}`,
    ),
    ...shown.filter(isGrouped).map(group),
    ...(hidden > 0 ? [`… en nog ${hidden} van andere soorten.`] : []),
    ...(cut.length > 0 || hidden > 0 || shown.some(isGrouped) ? ['Alles zien? npm run check:content -- --alles'] : []),
  ].join('\n\n');
}

/** The files of some problems, the first three by name. */
function places(items: readonly Diagnostic[]): string {
  const files = [...new Set(items.map(({ file }) => file))];
  return `${files.slice(0, 3).join(', ')}${files.length > 3 ? ` en ${files.length - 3} andere bestanden` : ''}.`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** No page of a run shows more. */
const ANNOTATIONS = 50;

/** Workflow commands of GitHub, Gitea and Forgejo Actions: the first problems are shown at their lines, errors before remarks. */
export function annotations(diagnostics: readonly Diagnostic[]): string {
  const level = { fout: 'error', waarschuwing: 'warning' } as const;
  return diagnostics
    .toSorted((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0))
    .slice(0, ANNOTATIONS)
    .map(({ severity, file, line, column, field, code, message, remedy }) => {
      const place = `file=${escapeProperty(file)},line=${line}${column === undefined ? '' : `,col=${column}`}`;
      return `::${level[severity]} ${place},title=${escapeProperty(field ? `${code} (${field})` : code)}::${escapeData(`${message} ${remedy}`)}`;
    })
    .join('\n');
}
