/** The list of the month: the words of the commands that know what is due and which links are dead. */
import { spawnSync } from 'node:child_process';
import { npmCommand } from '../build/npm.mjs';

export interface MonthlyList {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** What an editor is told to do → the npm script that says what. */
const PARTS: readonly (readonly [heading: string, script: readonly string[]])[] = [
  ['Opnieuw na te kijken', ['nakijken', '--', '--lijst', '--links']],
  ['Links en bronnen', ['bronnen']],
];

/** What a script says; a script that found something wrong ends with another status than 0, and still says what. */
function said(root: string, script: readonly string[]): string {
  const [program = 'npm', ...before] = npmCommand();
  const { error, stdout, stderr } = spawnSync(program, [...before, 'run', '--silent', ...script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (error) throw error;
  const text = `${stdout}${stderr}`.trim();
  if (/^npm error Missing script/m.test(text)) throw new Error(text);
  return text;
}

/** @param run gives what a script says; another one in tests */
export function monthlyList(root: string, today: Date, run: typeof said = said): MonthlyList {
  const month = new Intl.DateTimeFormat('nl-BE', {
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Brussels',
  }).format(today);
  const parts = PARTS.map(([heading, script]) => `## ${heading}\n\n${run(root, script) || 'Niets.'}`);
  return { title: `Na te kijken in ${month}`, body: `${parts.join('\n\n')}\n` };
}
