/** `npm run nieuw -- aanbod "Titel"`: makes a new content file with every required field. Never overwrites. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from 'fastest-levenshtein';
import { makeSkeleton } from './new/skeleton.ts';
import { slugOf } from '../src/model/text.ts';
import { type Collection, collections } from '../src/schemas/index.ts';

const names = collections.map((collection) => collection.name);
const USAGE = `Gebruik: npm run nieuw -- <soort> "Titel"\nSoorten: ${names.join(', ')}`;

/** Ten more than the highest `volgorde` in a folder. */
function nextOrder(folder: string): number {
  const found = readdirSync(folder).flatMap((name) => {
    const match = /^\s*"?volgorde"?:\s*(\d+)/m.exec(readFileSync(join(folder, name), 'utf8'));
    return match ? [Number(match[1])] : [];
  });
  return Math.min(Math.max(0, ...found) + 10, 999);
}

function main(): string {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } });
  const root = resolve(values.root ?? join(import.meta.dirname, '..'));
  const [name, title] = positionals.map((part) => part.trim());
  if (!name) throw new Error(`Zeg wat je wil maken.\n${USAGE}`);
  const collection: Collection | undefined = collections.find((item) => item.name === name);
  if (!collection) throw new Error(`De soort "${name}" bestaat niet. Bedoelde je "${closest(name, names)}"?\n${USAGE}`);
  if (!title) throw new Error(`Geef een titel of naam tussen aanhalingstekens.\n${USAGE}`);
  if (positionals.length > 2)
    throw new Error(`Zet de titel tussen aanhalingstekens: "${positionals.slice(1).join(' ')}".\n${USAGE}`);
  const slug = slugOf(title);
  if (slug === '')
    throw new Error('Van deze titel kan ik geen bestandsnaam maken. Gebruik minstens één letter of cijfer.');
  const folder = join(root, 'content', collection.name);
  mkdirSync(folder, { recursive: true });
  const file = `content/${collection.name}/${slug}.${collection.extension}`;
  if (existsSync(join(root, file)))
    throw new Error(`${file} bestaat al en wordt niet overschreven. Kies een andere titel of pas dat bestand aan.`);
  const { source, hints } = makeSkeleton(collection, { title, order: nextOrder(folder) });
  writeFileSync(join(root, file), source, { flag: 'wx' });
  const explained = hints.map((hint) => `  ${hint.field}${hint.optional ? ' (mag weg)' : ''} – ${hint.text}`);
  const next =
    collection.extension === 'mdx'
      ? ['De uitleg staat in het bestand, na het teken #. "npm run fix" haalt die weg.']
      : ['De velden:', ...explained];
  return [`Gemaakt: ${file}`, ...next, 'Vervang elke TODO. "npm run check:content" zegt wat er nog ontbreekt.'].join(
    '\n',
  );
}

try {
  console.log(main());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
