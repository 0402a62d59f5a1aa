import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../src/model/dates.ts';
import { wijzigingenSchema } from '../../src/schemas/wijzigingen.ts';
import { site } from '../check/fixture.ts';
import { changedEntries, type TwoTexts } from './changed.ts';
import { changeEntry, changeLines } from './words.ts';

const CONTACT = 'content/contacten/an-peeters.json';
const OFFER = 'content/aanbod/zelfscan.mdx';
const SITUATION = 'content/situaties/leerling-haakt-af.mdx';
const before = (path: string): string => site[path] ?? '';
const edited = (path: string, from: string, to: string): TwoTexts => {
  expect(before(path)).toContain(from);
  return { path, before: before(path), after: before(path).replace(from, to) };
};
const told = (...files: TwoTexts[]) => changeLines(changedEntries(files));

describe('changed entries', () => {
  it('names the fields as the form does, in its order, and the text', () => {
    const twice = edited(OFFER, "titel: 'Zelfscan'", "titel: 'Scan'");
    const files = [
      {
        ...twice,
        after: `${twice.after?.replace("begeleiding: 'geen'", "begeleiding: 'veel'") ?? ''}\nNog een zin.\n`,
      },
      edited(CONTACT, '+32470123456', '+32470123457'),
      edited(SITUATION, 'Begin bij', 'Ga naar'),
    ];
    expect(told(...files)).toBe(
      [
        '- Situatie “Een leerling haakt af”: samenvatting',
        '- Aanbod “Scan”: titel, begeleiding en tekst',
        '- Contact “An Peeters”: telefoon',
      ].join('\n'),
    );
  });

  it('tells what is new and what is gone', () => {
    expect(told({ path: CONTACT, after: before(CONTACT) }, { path: OFFER, before: before(OFFER) })).toBe(
      '- Weg: aanbod “Zelfscan”\n- Nieuw: contact “An Peeters”',
    );
  });

  it.each([
    ['a date of comparison', edited(CONTACT, '2026-11-21', '2026-11-22')],
    ['layout', { path: CONTACT, before: before(CONTACT), after: `${before(CONTACT).replaceAll('\n', '')}\n` }],
    ['a source', edited('content/bronnen/krijt.json', 'Krijt', 'Kryt')],
    ['a file that can’t be read', { path: CONTACT, before: before(CONTACT), after: '{' }],
    ['a file of no collection', { path: 'content/woordenlijst.txt', before: 'a', after: 'b' }],
  ])('passes over %s', (_what, file) => {
    expect(told(file)).toBe('');
  });
});

describe('the entry of a change', () => {
  it('leads to what changed, and repeats no value', () => {
    const entry = changeEntry(changedEntries([edited(CONTACT, '+32470123456', '+32470123457')]), '2026-11-22');
    expect(entry).toEqual({
      titel: 'Veranderd: An Peeters',
      datum: '2026-11-22',
      tekst: 'Contact “An Peeters”: telefoon.',
      paginas: ['/contact/#contact-an-peeters'],
    });
  });

  it('counts when there is too much to tell, and always fits the schema', () => {
    const files = Array.from({ length: 30 }, (_, number) => ({
      path: `content/contacten/jan-${number}.json`,
      after: before(CONTACT),
    }));
    const entry = changeEntry(changedEntries([...files, { path: OFFER, before: before(OFFER) }]), '2026-11-22');
    expect(entry.titel).toBe('Veranderd: 1 aanbod en 30 contacten');
    expect(entry.tekst).toBe('Er veranderde iets aan 1 aanbod en 30 contacten.');
    expect(entry.paginas[0]).toBe('/aanbod/');
    expect(wijzigingenSchema.safeParse(entry).success).toBe(true);
  });
});

describe('npm run wijziging', { timeout: 60_000 }, () => {
  let root = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t.be', ...args], { encoding: 'utf8' });
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(import.meta.dirname, '../wijziging.ts'), '--root', root, ...args], {
      encoding: 'utf8',
    });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'wijziging-'));
    git('init', '-q');
    for (const path of [CONTACT, OFFER, 'content/wijzigingen/adres.json']) write(path, before(path));
    git('add', '-A');
    git('commit', '-q', '-m', 'Begin');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('tells what changed since a change was last written down, and writes it down once', () => {
    expect(run()).toContain('Er veranderde niets');
    write(OFFER, before(OFFER).replace("doel: 'zien", "doel: 'weten"));
    git('commit', '-q', '-a', '-m', 'Doel');
    write(CONTACT, before(CONTACT).replace('coördinator', 'directeur'));
    write('content/contacten/jef.json', before(CONTACT).replace('An Peeters', 'Jef Maes'));
    const told = '- Aanbod “Zelfscan”: doel\n- Contact “An Peeters”: rol\n- Nieuw: contact “Jef Maes”';
    expect(run()).toContain(told);
    expect(run('--sinds', 'HEAD')).not.toContain('Zelfscan');
    expect(run('--schrijf')).toContain(`Geschreven: content/wijzigingen/${today()}.json`);
    git('add', '-A');
    git('commit', '-q', '-m', 'Wijziging');
    expect(run()).toContain('Er veranderde niets');
    write(CONTACT, before(CONTACT));
    expect(run('--schrijf')).toContain(`content/wijzigingen/${today()}-2.json`);
    expect(readFileSync(join(root, `content/wijzigingen/${today()}.json`), 'utf8')).toContain('Jef Maes');
  });

  it('says so where there is no history', () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(() => run()).toThrow(/geen geschiedenis/);
  });
});
