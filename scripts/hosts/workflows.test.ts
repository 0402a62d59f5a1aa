/** What runs on the hosts: pinned, without secrets, and with commands that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const files = ['.github/workflows', '.forgejo/workflows', '.gitlab']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.yml'));
if (existsSync(join(root, '.gitlab-ci.yml'))) files.push('.gitlab-ci.yml');

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');

  it('is YAML', () => {
    expect(parse(text)).toBeTypeOf('object');
  });

  it('pins every action by its full commit', () => {
    const uses = [...text.matchAll(/\buses:\s*(\S+)/g)].map(([, action]) => action ?? '');
    expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it('asks for no secret', () => {
    expect(text).not.toMatch(/\bsecrets\./);
  });

  it('runs commands of this project that exist', () => {
    const run = [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});
