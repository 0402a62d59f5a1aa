import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

let runs = 0;

/** Runs one of the editors' commands as npm does, but in this process: only the command itself is loaded anew. */
async function tool(script: string, ...args: string[]): Promise<{ status: number; text: string }> {
  const said: string[] = [];
  const spies = (['log', 'warn', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((line) => said.push(String(line))),
  );
  const [argv, folder] = [process.argv, process.cwd()];
  process.argv = [process.execPath, script, ...args];
  process.chdir(root);
  try {
    await import(/* @vite-ignore */ `./${script}?run=${(runs += 1)}`);
    return { status: Number(process.exitCode ?? 0), text: said.join('\n') };
  } finally {
    process.exitCode = undefined;
    process.chdir(folder);
    process.argv = argv;
    for (const spy of spies) spy.mockRestore();
  }
}

/** The codes of what the content check says about one file of the temporary checkout. */
function codesFor(path: string): string[] {
  const found = checkFiles([{ path, bytes: readFileSync(join(root, path)) }], {
    today: '2026-11-22',
    publicFiles: new Set(),
  });
  return found.filter((problem) => problem.file === path).map((problem) => problem.code);
}

describe('npm run importeer', { timeout: 60_000 }, () => {
  it('writes a draft on which the content check insists, and never overwrites it', async () => {
    const source = join(repository, 'scripts/import/fixtures/accordeon.txt');
    const first = await tool('importeer.ts', source, '--soort', 'aanbod');
    expect(first.text).toContain('Klad geschreven: content/aanbod/het-kompasproject.mdx');
    expect(first.status).toBe(0);
    expect(codesFor('content/aanbod/het-kompasproject.mdx').filter((code) => code === 'todo').length).toBeGreaterThan(
      5,
    );
    const draft = readFileSync(join(root, 'content/aanbod/het-kompasproject.mdx'), 'utf8');
    const second = await tool('importeer.ts', source, '--soort', 'aanbod');
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
  ] as [string[], RegExp][])('says what is wrong with "%s"', async (args, message) => {
    const { status, text } = await tool('importeer.ts', ...args);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  it('refuses an empty file', async () => {
    writeFileSync(join(root, 'leeg.txt'), '');
    expect(await tool('importeer.ts', 'leeg.txt', '--soort', 'aanbod')).toMatchObject({
      status: 1,
      text: expect.stringContaining('leeg') as string,
    });
  });
});

describe('npm run nieuw and npm run fix', { timeout: 60_000 }, () => {
  it('makes a file whose TODOs the content check names, and fix strips the comments', async () => {
    expect(await tool('nieuw.ts', 'aanbod', 'Nieuw aanbod', '--root', root)).toMatchObject({ status: 0 });
    const path = 'content/aanbod/nieuw-aanbod.mdx';
    expect(readFileSync(join(root, path), 'utf8')).toContain('# Titel: Naam van het aanbod.');
    expect(new Set(codesFor(path))).toContain('todo');
    expect(await tool('fix.ts', '--check', '--root', root)).toMatchObject({
      status: 1,
      text: expect.stringContaining(path) as string,
    });
    expect(await tool('fix.ts', '--root', root)).toMatchObject({ status: 0 });
    expect(readFileSync(join(root, path), 'utf8')).not.toContain('# Titel');
    expect(await tool('fix.ts', '--check', '--root', root)).toMatchObject({ status: 0 });
  });

  it('never overwrites, and proposes the right name of a collection', async () => {
    expect(await tool('nieuw.ts', 'contacten', 'Jef', '--root', root)).toMatchObject({ status: 0 });
    expect(await tool('nieuw.ts', 'contacten', 'Jef', '--root', root)).toMatchObject({
      status: 1,
      text: expect.stringContaining('bestaat al') as string,
    });
    expect(await tool('nieuw.ts', 'contact', 'Jef', '--root', root)).toMatchObject({
      status: 1,
      text: expect.stringContaining('Bedoelde je "contacten"?') as string,
    });
    expect(readdirSync(join(root, 'content/contacten')).filter((name) => name.startsWith('jef'))).toEqual(['jef.json']);
  });

  it('names a file that fix cannot read and leaves it alone', async () => {
    writeFileSync(join(root, 'content/contacten/kapot.json'), '{"naam": ');
    const { status, text } = await tool('fix.ts', '--root', root);
    expect(status).toBe(1);
    expect(text).toContain('Niet leesbaar: content/contacten/kapot.json');
    expect(readFileSync(join(root, 'content/contacten/kapot.json'), 'utf8')).toBe('{"naam": ');
  });
});

describe('the checks of the language', { timeout: 60_000 }, () => {
  it('finds a misspelt word with a suggestion and its place', async () => {
    const path = join(root, 'content/begrippen/proef.mdx');
    writeFileSync(path, "---\nterm: 'proef'\n---\n\nEen groepstracject voor de gemeente.\n");
    const { status, text } = await tool('spelling.ts', '--root', root);
    expect(text).toMatch(/proef\.mdx:5:5 {2}"groepstracject" staat in geen woordenlijst\. Bedoelde je "groepstraject"/);
    expect(status).toBe(1);
  });

  it('refuses a page that reads worse than its baseline, and accepts it once the baseline is renewed', async () => {
    mkdirSync(join(root, 'scripts/reading'), { recursive: true });
    const path = join(root, 'content/begrippen/proef.mdx');
    const page = (sentence: string): void => {
      writeFileSync(path, `---\nterm: 'proef'\n---\n\n${sentence}\n`);
    };
    page('De school helpt elk kind. De leraar komt langs.');
    expect((await tool('leesbaarheid.ts', '--vernieuw', '--root', root)).status).toBe(0);
    expect((await tool('leesbaarheid.ts', '--root', root)).status).toBe(0);
    page('Indien nodig wordt elk kind door de school geholpen.');
    const worse = await tool('leesbaarheid.ts', '--root', root);
    expect(worse.text).toContain('content/begrippen/proef.mdx: Aantal lijdende zinnen: eerst 0, nu 1.');
    expect(worse.status).toBe(1);
    expect((await tool('leesbaarheid.ts', '--vernieuw', '--root', root)).status).toBe(0);
    expect((await tool('leesbaarheid.ts', '--root', root)).status).toBe(0);
  });
});
