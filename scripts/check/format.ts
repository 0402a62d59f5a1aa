/** Diagnostics as text: for an editor, for machines, and as annotations where continuous integration shows them. */
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

/** Place as editors and terminals know it: `content/aanbod/groepstraject.mdx:12:5`. */
const addressOf = ({ file, line, column }: Diagnostic): string =>
  `${file}:${line}${column === undefined ? '' : `:${column}`}`;

/** Everything for a person: per problem three lines (place, what, remedy), files in order. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((item) => {
      const field = item.field ? `, veld ${item.field}` : '';
      return `${addressOf(item)}${field}\n  ${item.severity}: ${item.message} [${item.code}]\n  zo los je het op: ${item.remedy}`;
    })
    .join('\n\n');
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub, Gitea and Forgejo Actions: each problem is shown at its line. */
export function annotations(diagnostics: readonly Diagnostic[]): string {
  const level = { fout: 'error', waarschuwing: 'warning' } as const;
  return diagnostics
    .map(({ severity, file, line, column, field, code, message, remedy }) => {
      const place = `file=${escapeProperty(file)},line=${line}${column === undefined ? '' : `,col=${column}`}`;
      return `::${level[severity]} ${place},title=${escapeProperty(field ? `${code} (${field})` : code)}::${escapeData(`${message} ${remedy}`)}`;
    })
    .join('\n');
}
