/**
 * `npm run wijziging`: which entries and fields of the content changed since a change was last written down, today's edits
 * included; `--sinds 2026-11-20` (or a commit) since then. `--schrijf` writes it as an entry of content/wijzigingen/, which
 * the feed and the page "Stand van zaken" show; an editor may say it in better words. Overwrites nothing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { entryText } from '../src/beheer/entry-text.ts';
import { today } from '../src/model/dates.ts';
import { changedEntries } from './changes/changed.ts';
import { baseOf, NoHistoryError, textsSince } from './changes/history.ts';
import { changeEntry, changeLines } from './changes/words.ts';

/** A file that isn't there yet: one of the day, then a second one. */
function freePath(root: string, day: string, number = 1): string {
  const path = `content/wijzigingen/${day}${number === 1 ? '' : `-${number}`}.json`;
  return existsSync(join(root, path)) ? freePath(root, day, number + 1) : path;
}

function main(): string {
  const { values } = parseArgs({
    options: {
      sinds: { type: 'string' },
      schrijf: { type: 'boolean', default: false },
      root: { type: 'string' },
    },
  });
  const root = resolve(values.root ?? join(import.meta.dirname, '..'));
  const changed = changedEntries(textsSince(root, baseOf(root, values.sinds)));
  if (changed.length === 0) return 'Er veranderde niets wat bezoekers zien.';
  const lines = changeLines(changed);
  if (!values.schrijf)
    return `${lines}\n\nZet het in de lijst van wijzigingen met: npm run wijziging -- --schrijf${values.sinds === undefined ? '' : ` --sinds ${values.sinds}`}`;
  const path = freePath(root, today());
  mkdirSync(join(root, 'content/wijzigingen'), { recursive: true });
  writeFileSync(join(root, path), entryText('json', { ...changeEntry(changed, today()) }), { flag: 'wx' });
  return `${lines}\n\nGeschreven: ${path}. Zeg het gerust in je eigen woorden.`;
}

try {
  console.log(main());
} catch (error) {
  if (!(error instanceof NoHistoryError) && !(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
