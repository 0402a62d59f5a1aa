/** `npm start`: installs if needed, builds the site and serves it. Any Node ≥ 18 can run this. PORT changes the port. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installIfNeeded, projectEnv, projectNode } from './build/install.mjs';
import { explainPort, isPortFree, wantedPort } from './serve/port.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

try {
  const port = wantedPort(process.env);
  if (!(await isPortFree(port))) stop(explainPort(port));
  installIfNeeded(root);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

const node = projectNode(root) ?? process.execPath;
const options = /** @type {const} */ ({ cwd: root, env: projectEnv(root), stdio: 'inherit' });

const build = spawnSync(node, ['scripts/build.ts'], options);
if (build.status !== 0) process.exit(build.status ?? 1);

const server = spawn(node, ['scripts/serve.ts'], options);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
