import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from './check/check.ts';
import { collections } from '../src/schemas/index.ts';

const repository = join(import.meta.dirname, '..');
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'redactie-'));
  for (const name of ['contacten', 'bronnen'])
    cpSync(join(repository, 'content', name), join(root, 'content', name), { recursive: true });
  for (const { name } of collections) mkdirSync(join(root, 'content', name), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Runs one of the editors' commands, as npm does. */
function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, 'scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, text: `${stdout}${stderr}` };
}

const tool = (script: string, ...args: string[]): ReturnType<typeof run> => run(script, args);

/** The codes of what the content check says about one file of the temporary checkout. */
function codesFor(path: string): string[] {
  const found = checkFiles([{ path, bytes: readFileSync(join(root, path)) }], {
    today: '2026-11-22',
    publicFiles: new Set(),
  });
  return found.filter((problem) => problem.file === path).map((problem) => problem.code);
}

describe('npm run importeer', { timeout: 60_000 }, () => {
  it('writes a draft on which the content check insists, and never overwrites it', () => {
    const source = join(repository, 'scripts/import/fixtures/accordeon.txt');
    const first = tool('importeer.ts', source, '--soort', 'aanbod');
    expect(first.text).toContain('Klad geschreven: content/aanbod/het-kompasproject.mdx');
    expect(first.status).toBe(0);
    expect(codesFor('content/aanbod/het-kompasproject.mdx').filter((code) => code === 'todo').length).toBeGreaterThan(
      5,
    );
    const draft = readFileSync(join(root, 'content/aanbod/het-kompasproject.mdx'), 'utf8');
    const second = tool('importeer.ts', source, '--soort', 'aanbod');
    expect(second.status).toBe(1);
    expect(second.text).toContain('bestaat al en wordt niet overschreven');
    expect(readFileSync(join(root, 'content/aanbod/het-kompasproject.mdx'), 'utf8')).toBe(draft);
  });

  it.each([
    [[], /Zeg welk bestand/],
    [['tekst.txt'], /Zeg welke soort/],
    [['tekst.txt', '--soort', 'roman'], /De soort "roman" bestaat niet/],
    [['bestaat-niet.txt', '--soort', 'aanbod'], /bestaat niet/],
    [['tekst.txt', '--sort', 'aanbod'], /Dit begrijp ik niet/],
  ] as [string[], RegExp][])('says what is wrong with "%s"', (args, message) => {
    const { status, text } = tool('importeer.ts', ...args);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  it.each([
    [['brief.txt', 'paginas'], 'true'],
    [['brief.txt'], 'paginas'],
  ])('says how to write the command when npm took --soort for itself', (args, kept) => {
    const { status, text } = run('importeer.ts', args, { npm_config_soort: kept });
    expect(text).toContain(
      'Zet -- na "importeer", anders komt --soort niet aan:\nnpm run importeer -- brief.txt --soort paginas',
    );
    expect(status).toBe(1);
  });

  it('refuses an oversized file by its size, without reading it', () => {
    const path = join(root, 'groot.txt');
    writeFileSync(path, '');
    truncateSync(path, 5_000_000_000);
    const { status, text } = tool('importeer.ts', 'groot.txt', '--soort', 'aanbod');
    rmSync(path);
    expect(text).toContain('te groot: 5.000 MB');
    expect(status).toBe(1);
  });

  it('refuses an empty file', () => {
    writeFileSync(join(root, 'leeg.txt'), '');
    expect(tool('importeer.ts', 'leeg.txt', '--soort', 'aanbod')).toMatchObject({
      status: 1,
      text: expect.stringContaining('leeg') as string,
    });
  });
});

describe('npm run nieuw and npm run fix', { timeout: 60_000 }, () => {
  it('makes a file whose TODOs the content check names, and fix strips the comments', () => {
    expect(tool('nieuw.ts', 'aanbod', 'Nieuw aanbod', '--root', root)).toMatchObject({ status: 0 });
    const path = 'content/aanbod/nieuw-aanbod.mdx';
    expect(readFileSync(join(root, path), 'utf8')).toContain('# Titel: Naam van het aanbod.');
    expect(new Set(codesFor(path))).toContain('todo');
    expect(tool('fix.ts', '--check', '--root', root)).toMatchObject({
      status: 1,
      text: expect.stringContaining(path) as string,
    });
    expect(tool('fix.ts', '--root', root)).toMatchObject({ status: 0 });
    expect(readFileSync(join(root, path), 'utf8')).not.toContain('# Titel');
    expect(tool('fix.ts', '--check', '--root', root)).toMatchObject({ status: 0 });
  });

  it('never overwrites, and proposes the right name of a collection', () => {
    expect(tool('nieuw.ts', 'contacten', 'Jef', '--root', root)).toMatchObject({ status: 0 });
    expect(tool('nieuw.ts', 'contacten', 'Jef', '--root', root)).toMatchObject({
      status: 1,
      text: expect.stringContaining('bestaat al') as string,
    });
    expect(tool('nieuw.ts', 'contact', 'Jef', '--root', root)).toMatchObject({
      status: 1,
      text: expect.stringContaining('Bedoelde je "contacten"?') as string,
    });
    expect(readdirSync(join(root, 'content/contacten')).filter((name) => name.startsWith('jef'))).toEqual(['jef.json']);
  });

  it('names a file that fix cannot read and leaves it alone', () => {
    writeFileSync(join(root, 'content/contacten/kapot.json'), '{"naam": ');
    const { status, text } = tool('fix.ts', '--root', root);
    expect(status).toBe(1);
    expect(text).toContain('Niet leesbaar: content/contacten/kapot.json');
    expect(readFileSync(join(root, 'content/contacten/kapot.json'), 'utf8')).toBe('{"naam": ');
  });
});

describe('the checks of the language', { timeout: 60_000 }, () => {
  it('finds a misspelt word with a suggestion and its place, but not in what visitors type, also on Windows', () => {
    const lines = ['---', "term: 'proef'", 'zoekwoorden:', "  - 'proevv'", '---', '', 'Een groepstracject.', ''];
    writeFileSync(join(root, 'content/begrippen/proef.mdx'), lines.join('\r\n'));
    const { status, text } = tool('spelling.ts', '--root', root);
    expect(text).toMatch(/proef\.mdx:7:5 {2}"groepstracject" staat in geen woordenlijst\. Bedoelde je "groepstraject"/);
    expect(text).not.toContain('proevv');
    expect(status).toBe(1);
  });

  it('refuses a page that reads worse than its baseline, and accepts it once the baseline is renewed', () => {
    mkdirSync(join(root, 'scripts/reading'), { recursive: true });
    const path = join(root, 'content/begrippen/proef.mdx');
    const page = (sentence: string): void => {
      writeFileSync(path, `---\nterm: 'proef'\n---\n\n${sentence}\n`);
    };
    page('De school helpt elk kind. De leraar komt langs.');
    expect(tool('leesbaarheid.ts', '--vernieuw', '--root', root).status).toBe(0);
    expect(tool('leesbaarheid.ts', '--root', root).status).toBe(0);
    page('Indien nodig wordt elk kind door de school geholpen.');
    const worse = tool('leesbaarheid.ts', '--root', root);
    expect(worse.text).toContain('content/begrippen/proef.mdx: Aantal lijdende zinnen: eerst 0, nu 1.');
    expect(worse.status).toBe(1);
    expect(tool('leesbaarheid.ts', '--vernieuw', '--root', root).status).toBe(0);
    expect(tool('leesbaarheid.ts', '--root', root).status).toBe(0);
  });
});
