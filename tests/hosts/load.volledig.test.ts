/** Two hundred visitors at once for twenty seconds, on nginx: nothing fails, everything is whole. */
import { rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ask } from './http.ts';
import { compressed, makeSample } from './sample.ts';
import { isInstalled, startServer } from './servers.ts';

const CONNECTIONS = 200;
const SECONDS = 20;

describe.skipIf(!isInstalled('nginx'))('nginx under load', { timeout: 120_000 }, () => {
  it(`serves ${CONNECTIONS} connections for ${SECONDS} s without an error`, async () => {
    const sample = await makeSample();
    const server = await startServer('nginx', sample.folder);
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    const paths = [...sample.files.keys()];
    const failures: unknown[] = [];
    const end = Date.now() + SECONDS * 1000;
    let answers = 0;
    const visit = async (start: number): Promise<void> => {
      for (let turn = start; Date.now() < end && failures.length < 10; turn += 7, answers += 1) {
        // Every third request asks for what the build compressed.
        const path = (turn % 3 === 0 ? compressed[turn % compressed.length] : paths[turn % paths.length]) ?? '/';
        try {
          const headers: Record<string, string> = turn % 3 === 0 ? { 'Accept-Encoding': 'gzip' } : {};
          const { status, body } = await ask(server.port, encodeURI(path), { agent, headers });
          const whole = turn % 3 === 0 || body.length === sample.files.get(path)?.length;
          if (status !== 200 || !whole) failures.push([path, status, body.length]);
        } catch (error) {
          failures.push([path, error]);
        }
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => visit(index)));
    agent.destroy();
    await server.stop();
    await rm(sample.folder, { recursive: true });
    console.log(`nginx, ${CONNECTIONS} connections: ${answers} answers in ${SECONDS} s.`);
    expect(failures).toEqual([]);
    expect(answers).toBeGreaterThan(CONNECTIONS);
  });
});
