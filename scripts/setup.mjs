/** `node scripts/setup.mjs`: installs what the lockfile says if that is missing. Any Node ≥ 18 can run this. */
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './build/install.mjs';

try {
  installIfNeeded(fileURLToPath(new URL('..', import.meta.url)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
