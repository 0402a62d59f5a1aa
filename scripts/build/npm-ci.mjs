/** `node scripts/build/npm-ci.mjs`: installs what the lockfile says with the Node that runs this, whatever npm starts with. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { npmCommand } from './npm.mjs';

const [program, ...first] = npmCommand();
const { status } = spawnSync(program, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
