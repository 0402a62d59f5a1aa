/** The account of a list for the terminal, in Dutch: before anything is written. */
import type { Outcome, Plan } from './plan.ts';

const GROUPS: readonly (readonly [Outcome['kind'], string])[] = [
  ['nieuw', 'Nieuw'],
  ['gewijzigd', 'Gewijzigd'],
  ['hetzelfde', 'Hetzelfde'],
  ['geweigerd', 'Geweigerd'],
];

function lineOf({ line, name, text, changes, remarks, kind }: Outcome): string {
  const what = kind === 'geweigerd' ? `${name}. ${text}.` : `${name} (${text})`;
  const below = [
    ...changes.map(({ field, from, to }) => `${field}: ${from} → ${to}`),
    ...remarks.map((remark) => `let op: ${remark}`),
  ];
  return [`  - rij ${line}: ${what}`, ...below.map((more) => `      ${more}`)].join('\n');
}

/**
 * @param unknown heads of columns that were not used
 * @param written whether the entries are in the content now
 */
export function reportList({ outcomes, writes }: Plan, unknown: readonly string[], written: boolean): string {
  const groups = GROUPS.flatMap(([kind, title]) => {
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    // Of rows that change nothing, only what was left out of them matters.
    const shown =
      kind === 'hetzelfde'
        ? own.filter(({ remarks, text }) => remarks.length > 0 || text.startsWith('staat ook'))
        : own;
    return own.length === 0 ? [] : [[`${title} (${own.length})`, ...shown.map(lineOf), ''].join('\n')];
  });
  const columns = unknown.length === 0 ? [] : [`Kolommen die ik niet ken en oversla: ${unknown.join(', ')}.`, ''];
  const files = writes.size === 1 ? '1 bestand' : `${writes.size} bestanden`;
  const end =
    writes.size === 0
      ? 'Er valt niets te schrijven.'
      : written
        ? `${files} geschreven. Draai nu "npm run check:content".`
        : `Er is nog niets geschreven. Klopt dit? Voeg dan --schrijf toe: dat schrijft ${files}.`;
  return [`${outcomes.length} rijen gelezen.`, '', ...columns, ...groups, end].join('\n');
}
