/**
 * `npm run bronnen`: visits every source that has an address and says which changed since it was last compared, with the
 * entries that rest on it. Ids as arguments limit the work to those sources. It changes no content. `--vergeleken <bron>`
 * says that an editor compared a source: its fingerprint in content/vergeleken.json is made anew (`nieuwe` for all that
 * have none yet). `--lijst` prints nothing when nothing changed. Status 1 only when the command or the content is wrong.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/model/dates.ts';
import { dueGroups } from '../src/model/due.ts';
import { accept, compareSources, type Print } from './sources/compare.ts';
import { readContent } from './sources/content.ts';
import { mannersOf } from './sources/manners.ts';
import { Visitor } from './sources/polite.ts';
import { comparedText } from './sources/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vergeleken: { type: 'string', multiple: true, default: [] },
    lijst: { type: 'boolean', default: false },
    root: { type: 'string' },
    pauze: { type: 'string' },
  },
});
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const file = join(root, 'content/vergeleken.json');
const prints = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Print>) : {};
const content = readContent(root);
const sources = dueGroups(content.sources, content.entries, today()).flatMap((group) => group.sources);
const named = [...positionals, ...values.vergeleken];
const wanted = named.includes('nieuwe')
  ? [...named, ...sources.filter(({ id }) => !prints[id]).map(({ id }) => id)]
  : named;
const unknown = named.filter((id) => id !== 'nieuwe' && !sources.some((source) => source.id === id));

if (unknown.length > 0) {
  console.error(
    `Deze bron staat niet in content/bronnen: ${unknown.join(', ')}. Schrijf de bestandsnaam zonder extensie.`,
  );
  process.exitCode = 1;
} else {
  const chosen = sources.filter(({ id }) => named.length === 0 || wanted.includes(id));
  const manners = mannersOf(root);
  const visitor = new Visitor({ ...manners, ...(values.pauze !== undefined && { pause: Number(values.pauze) }) });
  const compared = await compareSources(chosen, prints, visitor);
  const text = comparedText(compared, prints);
  if (values.vergeleken.length > 0) {
    const accepted = compared.filter(({ source }) => wanted.includes(source.id) && !positionals.includes(source.id));
    writeFileSync(file, `${JSON.stringify(accept(prints, accepted, today()), null, 2)}\n`);
    const kept = accepted.filter(({ outcome }) => 'lines' in outcome);
    console.log(`Vergeleken op ${today()}: ${kept.map(({ source }) => source.id).join(', ') || 'geen enkele bron'}.`);
    console.log('Zet die dag ook bij "nagekeken" van wat erop rust.');
    const lost = accepted.filter(({ outcome }) => 'reason' in outcome);
    if (lost.length > 0) console.log(comparedText(lost, prints));
  } else {
    if (text !== '') console.log(text);
    if (text === '' && !values.lijst) console.log('Geen enkele bron is gewijzigd.');
    const without = chosen.filter(({ url }) => url === undefined).length;
    if (without > 0 && !values.lijst) console.log(`Zonder adres, dus zelf na te kijken: ${without}.`);
  }
  for (const path of content.unread) console.error(`Niet leesbaar: ${path}. Draai "npm run check:content".`);
  if (content.unread.length > 0) process.exitCode = 1;
}
