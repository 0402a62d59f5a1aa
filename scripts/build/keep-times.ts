import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../hosts/files.ts';

/**
 * Gives each file that a new build made as it was before the time that it had: by that, servers tell visitors that they
 * have it already.
 * @param fresh absolute path of the new build
 * @param previous absolute path of the one that visitors get now; it need not exist
 */
export function keepTimes(fresh: string, previous: string): void {
  for (const file of filesIn(fresh)) {
    const [now, then] = [join(fresh, file), join(previous, file)];
    const before = statSync(then, { throwIfNoEntry: false });
    if (!before?.isFile() || before.size !== statSync(now).size) continue;
    if (readFileSync(now).equals(readFileSync(then))) utimesSync(now, before.atime, before.mtime);
  }
}
