/**
 * `npm run nakijken`: what is due for a comparison with its source, oldest first. `--links` also asks every external link
 * whether it answers, and writes those that don't to content/links.json, from which /redactie/nakijken/ shows them.
 * `--lijst` prints only what needs work, as Markdown for an issue, and nothing when nothing does.
 * Changes nothing else; status 1 only when content can't be read, or no link answers at all.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDate, today } from '../src/model/dates.ts';
import { dueGroups } from '../src/model/due.ts';
import { externalLinks, readContent } from './sources/content.ts';
import { deadLinks, linksFile } from './sources/links.ts';
import { mannersOf } from './sources/manners.ts';
import { dueText, linksText } from './sources/report.ts';

const { values } = parseArgs({
  options: {
    links: { type: 'boolean', default: false },
    lijst: { type: 'boolean', default: false },
    root: { type: 'string' },
  },
});
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const content = readContent(root);
const groups = dueGroups(content.sources, content.entries, today());
const due = dueText(groups);
const links = values.links ? externalLinks(content) : new Map<string, string[]>();
const found = await deadLinks(links, mannersOf(root));
const offline = links.size > 1 && found.length === links.size;
if (values.links && !offline) writeFileSync(join(root, 'content/links.json'), linksFile(found, today()));
const dead = offline ? '' : linksText(found);

console.log([due, dead].filter(Boolean).join('\n'));
if (!values.lijst) {
  const next = groups.find((group) => !group.due)?.sources[0];
  if (due === '') console.log('Alles is het laatste jaar nagekeken.');
  if (next) console.log(`Daarna komt: ${next.title} (${next.publisher}), van ${formatDate(next.oldest)}.`);
  if (values.links && found.length === 0) console.log('Alle externe links antwoorden.');
}
for (const file of content.unread) console.error(`Niet leesbaar: ${file}. Draai "npm run check:content".`);
if (offline) console.error('Geen enkele link antwoordt: kijk of deze computer internet heeft. Er is niets bewaard.');
process.exitCode = content.unread.length > 0 || offline ? 1 : 0;
