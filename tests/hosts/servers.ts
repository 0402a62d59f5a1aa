/** Real web servers, each started by a test on a free port with the configuration that the build makes. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVERS } from '../../scripts/hosts/write.ts';

export interface RealServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export const serverNames = ['nginx', 'caddy', 'apache2'] as const;
export type ServerName = (typeof serverNames)[number];

/** Where Debian puts servers, which the PATH of a user may lack. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };

/** Whether a server is installed; where it is not, says loudly that its tests are skipped. */
export function isInstalled(name: ServerName): boolean {
  const version = { nginx: '-v', caddy: 'version', apache2: '-v' }[name];
  const found = spawnSync(name, [version], { env, stdio: 'ignore' }).status === 0;
  if (!found) console.warn(`!!! ${name} is not installed: what the site sends with it is NOT TESTED here.`);
  return found;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Name → files that the server needs, and how it is started. */
const set: Record<
  ServerName,
  (root: string, made: string, port: number, own: string) => { text: string; args: (file: string) => string[] }
> = {
  nginx: (root, made, port, own) => ({
    text: `
      daemon off; worker_processes 2; pid ${own}/pid; error_log ${own}/errors;
      ${process.getuid?.() === 0 ? 'user root;' : ''}
      events { worker_connections 1024; }
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ')}
        server { listen 127.0.0.1:${port}; root "${root}"; include "${made}/nginx.conf"; }
      }`,
    args: (file) => ['-c', file, '-e', `${own}/errors`],
  }),
  caddy: (root, made, port) => ({
    text: `{
      admin off
      auto_https off
    }
    http://127.0.0.1:${port} {
      root * "${root}"
      import "${made}/Caddyfile"
    }`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  }),
  apache2: (root, _made, port, own) => ({
    text: `
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${own}/pid
      TypesConfig /dev/null
      ErrorLog ${own}/errors
      ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
      ${['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
      DocumentRoot "${root}"
      <Directory "${root}">
        AllowOverride All
        Options FollowSymLinks
        Require all granted
      </Directory>`,
    args: (file) => ['-f', file, '-DFOREGROUND'],
  }),
};

/**
 * Starts a server and waits until it answers.
 * @param root folder that it serves
 * @param dist the built site, which holds the configuration; `root` unless it stands below a base path
 */
export async function startServer(name: ServerName, root: string, dist = root): Promise<RealServer> {
  const own = await mkdtemp(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const { text, args } = set[name](root, join(dist, SERVERS), port, own);
  const file = join(own, 'config');
  await writeFile(file, text);
  const child = spawn(name, args(file), { env: { ...env, HOME: own }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/robots.txt`).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null)
      throw new Error(`${name} does not start: ${said}${await readFile(join(own, 'errors'), 'utf8').catch(() => '')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(own, { recursive: true, force: true });
    },
  };
}
