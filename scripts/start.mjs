/** `npm start`: installs if needed, builds the site and serves it. Any Node ≥ 18 can run this. PORT changes the port. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installIfNeeded, projectEnv, projectNode } from './build/install.mjs';
import { explainPort, isPortFree, wantedPort } from './serve/port.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a script with the Node of the project; when this program is told to end, both do.
 * @param {string} script
 * @returns {Promise<number>} its exit status
 */
function run(script) {
  return new Promise((resolve, reject) => {
    let told = false;
    const node = projectNode(root) ?? process.execPath;
    const child = spawn(node, [script], { cwd: root, env: projectEnv(root), stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => {
        told = true;
        child.kill(signal);
      });
    }
    child.on('error', reject);
    child.on('exit', (code) => (told ? process.exit(0) : resolve(code ?? 1)));
  });
}

try {
  const port = wantedPort(process.env);
  if (!(await isPortFree(port))) throw new Error(explainPort(port));
  installIfNeeded(root);
  process.exitCode = (await run('scripts/build.ts')) || (await run('scripts/serve.ts'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
