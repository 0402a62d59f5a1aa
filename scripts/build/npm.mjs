/** How to run npm. Plain JavaScript without dependencies for any Node ≥ 18. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The program and the first arguments that start npm: npm's own file with this Node where it is known (`npm start` tells;
 * Node for Windows has it beside itself), else `npm` from the PATH. Windows cannot start its `npm.cmd` without a shell.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [node] path of the running Node
 * @returns {[program: string, ...first: string[]]}
 */
export function npmCommand(env = process.env, node = process.execPath) {
  const beside = join(dirname(node), 'node_modules/npm/bin/npm-cli.js');
  const file = [env['npm_execpath'], beside].find(
    (path) => path && basename(path) === 'npm-cli.js' && existsSync(path),
  );
  return file ? [node, file] : ['npm'];
}
