/** The account of an import for the terminal, in Dutch, grouped by what was done. */
import type { ImportResult } from './import.ts';
import type { Note } from './types.ts';

const GROUPS: readonly (readonly [Note['kind'], string])[] = [
  ['gelezen', 'Gelezen'],
  ['weggelaten', 'Weggelaten, omdat het er al stond of er niet hoort'],
  ['vervangen', 'Vervangen door een verwijzing'],
  ['aangepast', 'Aangepast'],
  ['gevonden', 'Gevonden'],
  ['geraden', 'Geraden: kijk dit zeker na'],
  ['nakijken', 'Zelf na te kijken'],
];

/** @param file where the draft was written */
export function reportImport(result: ImportResult, file: string): string {
  const groups = GROUPS.map(([kind, title]) => {
    const lines = result.notes
      .filter((note) => note.kind === kind)
      .map((note) => `  - ${note.line === undefined ? '' : `regel ${note.line}: `}${note.text}`);
    return lines.length === 0 ? '' : `${title} (${lines.length})\n${lines.join('\n')}\n`;
  });
  const proposals = result.proposals.map(
    ({ id, entry }) => `Voorstel voor content/contacten/${id}.json\n${JSON.stringify(entry, null, 2)}\n`,
  );
  const todos = result.mdx.match(/TODO/g)?.length ?? 0;
  return [
    `Klad geschreven: ${file}`,
    '',
    ...groups.filter(Boolean),
    ...proposals,
    `Woorden: ${result.measure.read} gelezen, ${result.measure.kept} in het klad, ${result.measure.told} alleen in dit verslag, ${result.measure.lost.length} niet teruggevonden.`,
    `Er staan ${todos} TODO's in het klad. Werk ze een voor een weg; "npm run check:content" zegt welke er nog zijn.`,
  ].join('\n');
}
