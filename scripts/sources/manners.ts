/** How the site presents itself to the servers it visits. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../src/schemas/reflect.ts';
import type { Manners } from './polite.ts';

/** The manners of the site in `<root>/content`: its name and, where they are known, its address or that of its publisher. */
export function mannersOf(root: string): Manners {
  const file = join(root, 'content/instellingen/site.json');
  const settings: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { naam, website } = isRecord(settings) ? settings : {};
  const where = process.env['SITE_URL'] ?? (typeof website === 'string' ? website : undefined);
  const name = (typeof naam === 'string' ? naam : 'Trajectwijzer').replace(/[^\w.-]/g, '');
  return {
    userAgent: `${name}/1.0 (vergelijkt bronnen${where === undefined ? '' : `; +${where}`})`,
    timeout: 20_000,
    pause: 1_000,
  };
}
