/** The port of `npm start`. Plain JavaScript for any Node ≥ 18. */
import { createServer } from 'node:net';

/**
 * The port to serve on: PORT, else 4321. Throws when PORT is not a port number.
 * @param {NodeJS.ProcessEnv} env
 * @returns {number}
 */
export function wantedPort(env) {
  const text = env['PORT'] ?? '4321';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Error(`PORT is "${text}": use a number, e.g. 4322.`);
  return port;
}

/** @param {number} port @returns {string} what to tell someone whose port is taken */
export function explainPort(port) {
  const other = port === 65535 ? port - 1 : port + 1;
  return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${other} npm start`;
}

/**
 * Whether nothing listens on this port of `localhost` yet.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isPortFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}
