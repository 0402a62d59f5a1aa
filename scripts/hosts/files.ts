import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder, from that folder, with `/` between the parts of its path, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Where visitors find a file, below the base path: a page stands in the place of its folder. */
export const addressOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
