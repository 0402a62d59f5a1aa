import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { openIssue } from './issue.ts';
import { monthlyList } from './monthly-list.ts';

it('joins what the commands say, under the month in Brussels', () => {
  const asked: string[] = [];
  const list = monthlyList('.', new Date('2026-11-30T23:30:00Z'), (_root, script) => {
    asked.push(script.join(' '));
    return script[0] === 'nakijken' ? '- Groepstraject' : '';
  });
  expect(asked).toContain('nakijken -- --lijst --links');
  expect(list).toEqual({
    title: 'Na te kijken in december 2026',
    body: '## Opnieuw na te kijken\n\n- Groepstraject\n\n## Links en bronnen\n\nNiets.\n',
  });
});

it('opens an issue, or says why not', async () => {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    asked.push(request.method, request.url, request.headers.authorization);
    request.on('data', (chunk: Buffer) => asked.push(JSON.parse(chunk.toString())));
    request.on('end', () => {
      response.writeHead(asked.length > 4 ? 403 : 201).end('{"html_url":"https://git.example/a/b/issues/1"}');
    });
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const api = `http://localhost:${(server.address() as AddressInfo).port}/api/v1`;
  const open = () => openIssue({ api, repository: 'a/b', token: 'x' }, { title: 't', body: 'b' });
  expect(await open()).toBe('https://git.example/a/b/issues/1');
  expect(asked).toEqual(['POST', '/api/v1/repos/a/b/issues', 'token x', { title: 't', body: 'b' }]);
  await expect(open()).rejects.toThrow('403');
  server.close();
});
