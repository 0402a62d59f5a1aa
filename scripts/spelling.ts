/**
 * `npm run spelling`: checks the spelling of all content with cspell, its Dutch dictionary and content/woordenlijst.txt.
 * Each error comes with its place and suggestions; status 1 when there is one. `--sorteer` sorts the word list;
 * `--root <folder>` checks another checkout with this one's word list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CSpellReporter, type Issue, lint } from 'cspell';
import { canonicalWordList, isCanonical } from './reading/word-list.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sorteer: { type: 'boolean', default: false }, root: { type: 'string' } },
});
const project = join(import.meta.dirname, '..');
const root = resolve(values.root ?? project);
const listFile = join(project, 'content/woordenlijst.txt');
const list = readFileSync(listFile, 'utf8');
const sorted = isCanonical(list);

const issues: Issue[] = [];
const failures: string[] = [];
const reporter: CSpellReporter = {
  issue: (issue) => void issues.push(issue),
  error: (message, error) => void failures.push(`${message} ${error.message}`),
};

/** One line for one unknown word. */
function describe(issue: Issue): string {
  const file = relative(root, issue.uri?.startsWith('file:') ? fileURLToPath(issue.uri) : (issue.uri ?? ''));
  const ideas = (issue.suggestions ?? []).slice(0, 3).map((word) => `"${word}"`);
  const suggestion = ideas.length > 0 ? `Bedoelde je ${ideas.join(' of ')}?` : 'Er is geen voorstel.';
  return `${file.replaceAll('\\', '/')}:${issue.row}:${issue.col}  "${issue.text}" staat in geen woordenlijst. ${suggestion}`;
}

if (values.sorteer) {
  writeFileSync(listFile, canonicalWordList(list));
  console.log('content/woordenlijst.txt is gesorteerd.');
} else {
  const result = await lint(
    positionals.length > 0 ? positionals : ['content/**'],
    {
      root,
      config: join(project, '.cspell.config.yaml'),
      progress: false,
      summary: false,
      showSuggestions: true,
      gitignore: false,
    },
    reporter,
  );
  for (const issue of issues) console.log(describe(issue));
  for (const failure of failures) console.error(failure);
  if (!sorted)
    console.error(
      'content/woordenlijst.txt is niet gesorteerd of heeft dubbele woorden. Draai "npm run spelling -- --sorteer".',
    );
  if (issues.length > 0)
    console.error(
      `Onbekende woorden: ${issues.length}. Verbeter ze. Klopt een woord of naam toch? Zet het dan op een eigen regel in content/woordenlijst.txt.`,
    );
  else if (result.files === 0) console.error('Er is geen enkel bestand nagekeken. Kijk de naam van het bestand na.');
  else if (failures.length === 0 && sorted) console.log(`Spelling in orde: ${result.files} bestanden nagekeken.`);
  process.exitCode = issues.length > 0 || failures.length > 0 || !sorted || result.files === 0 ? 1 : 0;
}
