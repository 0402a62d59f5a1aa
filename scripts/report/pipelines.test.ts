import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap((item) => texts(item));

describe('the pipelines in the repository', () => {
  it.each(['.forgejo/workflows/publish.yml', '.gitlab-ci.yml'])(
    '%s runs what exists, and pins what it borrows',
    (path) => {
      const source = read(path);
      const lines = texts(parse(source)).join('\n');
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      const commands = [...lines.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
      expect(commands).toEqual(['verslag', 'build']);
      for (const command of commands) expect(scripts).toHaveProperty([command]);
      for (const [, file] of lines.matchAll(/(?:node|sh) (scripts\/\S+)/g)) expect(read(file ?? '')).not.toBe('');
      for (const [, used] of source.matchAll(/uses: (\S+)/g)) expect(used).toMatch(/@[0-9a-f]{40}$/);
    },
  );
});

/** What `tell.mjs` sends to the server, with or without a report of the check. */
async function told(report: string | undefined): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'verslag-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (report !== undefined) {
    mkdirSync(join(folder, 'verslag'));
    writeFileSync(join(folder, 'verslag/verslag.md'), report);
  }
  let received = '';
  const server = createServer((request, response) => {
    received = `${request.method} ${request.url} ${request.headers.authorization}\n`;
    request.on('data', (chunk: Buffer) => (received += chunk.toString()));
    request.on('end', () => response.writeHead(201).end('{}'));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const env = {
    PATH: process.env['PATH'],
    GITHUB_API_URL: `http://localhost:${(server.address() as AddressInfo).port}/api/v1`,
    GITHUB_SERVER_URL: 'https://git.voorbeeld.test',
    GITHUB_REPOSITORY: 'redactie/trajectwijzer',
    GITHUB_ACTOR: 'rani',
    GITHUB_RUN_NUMBER: '12',
    TOKEN: 'geheim',
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'tell.mjs')], { cwd: folder, env });
  expect(await new Promise((done) => child.on('exit', done))).toBe(0);
  server.close();
  const [line, body] = received.split('\n');
  expect(line).toBe('POST /api/v1/repos/redactie/trajectwijzer/issues token geheim');
  return JSON.parse(body ?? '');
}

describe('tell.mjs', () => {
  it('sends whoever saved what has to be put right', async () => {
    const body = 'De site is niet veranderd: eerst moet 1 fout weg.\n\n- content/x.json, regel 2: Fout.\n';
    expect(await told(body)).toMatchObject({
      title: 'Je wijziging staat nog niet online',
      body: expect.stringContaining(`@rani\n\n${body}`) as string,
    });
  });

  it('says that it is not about the words when the content was right', async () => {
    const technical = { body: expect.stringContaining('geef dit door aan de technische beheerder') as string };
    expect(await told(undefined)).toMatchObject(technical);
    expect(await told('Er zijn geen fouten: de site wordt bijgewerkt.\n')).toMatchObject(technical);
  });
});
