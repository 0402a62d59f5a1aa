/**
 * A page that is open during a publication may still ask for the code it was built with. What has its content in its name
 * stays for one publication more.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../hosts/files.ts';
import { isLasting } from '../hosts/rules.ts';
import { SERVERS } from '../hosts/write.ts';

/** Which lasting files a build made itself, in the folder that no visitor sees. */
const OWN = `${SERVERS}/eigen.json`;

/** Lasting files that the build in a folder made itself; all that it has, where it doesn't say. */
function ownFiles(dist: string): string[] {
  if (!existsSync(dist)) return [];
  const list = join(dist, OWN);
  if (existsSync(list)) return JSON.parse(readFileSync(list, 'utf8')) as string[];
  return filesIn(dist).filter((file) => isLasting(`/${file}`) && !/\.(?:br|gz)$/.test(file));
}

/**
 * Notes what a new build made itself, and adds what the one before made and this one lacks.
 * @param fresh absolute path of the new build
 * @param previous absolute path of the one that visitors get now; it need not exist
 */
export function keepLasting(fresh: string, previous: string): void {
  const own = ownFiles(fresh);
  mkdirSync(join(fresh, SERVERS), { recursive: true });
  writeFileSync(join(fresh, OWN), `${JSON.stringify(own, null, 1)}\n`);
  for (const file of ownFiles(previous)) {
    const [from, to] = [join(previous, file), join(fresh, file)];
    if (existsSync(to) || !existsSync(from)) continue;
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}
