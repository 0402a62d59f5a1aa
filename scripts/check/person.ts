/** Where a contact stands, for who wants to take a person off the site: before the contact goes. */
import { analyse } from './analyse.ts';
import { detailsOf, mentionsOf, readableTexts } from './meaning/removed.ts';
import { nearest } from './suggest.ts';
import type { ContentFile } from './types.ts';

/** A list in Dutch of the lines that hold the name, address or number of a contact, and how to go on. */
export function describePerson(files: readonly ContentFile[], id: string): string {
  const path = `content/contacten/${id.replace(/^.*\//, '').replace(/\.json$/, '')}.json`;
  const file = files.find((item) => item.path === path);
  if (!file) {
    const names = files.flatMap((item) => /^content\/contacten\/(.+)\.json$/.exec(item.path)?.[1] ?? []);
    const near = nearest(id, names);
    return `${path} bestaat niet.${near ? ` Bedoelde je "${near}"?` : ` Kies uit ${names.slice(0, 20).join(', ')}.`}`;
  }
  const details = detailsOf([analyse(file, '9999-12-31')]);
  const mentions = mentionsOf(readableTexts(files), details).filter((mention) => mention.file !== path);
  const lines = mentions.map(({ file: where, line, detail }) => `  ${where}:${line}: ${detail}`);
  return [
    mentions.length === 0
      ? `Geen enkele tekst noemt dit contact.`
      : `Deze teksten noemen dit contact:\n${lines.join('\n')}`,
    `Wis eerst die plaatsen en dan ${path}. "npm run check:content" noemt daarna elke verwijzing die nog ontbreekt, en elke tekst die de naam nog noemt.`,
  ].join('\n');
}
