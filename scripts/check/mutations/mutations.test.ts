/**
 * Proof of refusal: generated mutations of the real files, each refused at its place or named harmless. Every kind of
 * mutation of every field once; at full size, on a file of every collection that has the field.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { ContentChecker } from '../check.ts';
import { isFull } from '../../../tests/support/extent.ts';
import { codes } from '../../../src/beheer/codes.ts';
import type { Diagnostic } from '../types.ts';
import { collections } from '../../../src/schemas/index.ts';
import { factSlips } from '../slips/people.ts';
import { textSlips } from '../slips/texts.ts';
import { mutationsBetween } from './between-files.ts';
import { fieldMutations, samples } from './fields.ts';
import {
  isExpected,
  key,
  mutate,
  oneOfEachKind,
  publicFiles,
  realFiles,
  text,
  TODAY,
  type Mutation,
} from './support.ts';
import { textMutations } from './texts.ts';
import { fileMutations } from './whole-files.ts';

const files = realFiles();
const checker = new ContentChecker({ today: TODAY, publicFiles: publicFiles() });
const before = new Set(checker.check(files).map(key));
const seen = new Set<string>();
const tried = { refused: 0, harmless: 0 };

/** What the check says of a mutation that it did not say before. */
function newProblems({ changes }: Mutation): Diagnostic[] {
  return checker.check(mutate(files, changes)).filter((found) => !before.has(key(found)));
}

/** Each diagnostic must be of use: a real place, Dutch, and a remedy that is not the message. */
function expectUseful(found: Diagnostic, changes: Mutation['changes']): void {
  const bytes = changes[found.file] ?? files.find(({ path }) => path === found.file)?.bytes;
  if (bytes) expect(found.line, key(found)).toBeLessThanOrEqual(text({ path: found.file, bytes }).split('\n').length);
  expect(found.line).toBeGreaterThan(0);
  expect(found.message.length).toBeLessThan(700);
  expect(found.remedy, key(found)).toMatch(
    /bv\.|Schrijf|Kies|Zet|Hou|Wis|Vervang|Hernoem|Gebruik|Schrap|Haal|Link|Open|Voeg|Geef|Vul|Sluit|Spring|Maak|Neem|Toon|Begin/i,
  );
  expect(`${found.message} ${found.remedy}`, key(found)).not.toMatch(
    /\b(?:invalid|expected|received|unexpected|undefined|too (?:big|small)|must)\b|\[object/i,
  );
}

function tryOut(mutation: Mutation): void {
  const found = newProblems(mutation);
  for (const item of found) expectUseful(item, mutation.changes);
  const { expected } = mutation;
  const told = found.map((item) => `${item.file}:${item.line} ${item.field ?? ''} ${item.code} (${item.severity})`);
  if ('harmless' in expected) {
    expect(
      told.filter((line) => line.endsWith('(fout)')),
      `${mutation.name} is harmless: ${expected.harmless}`,
    ).toEqual([]);
    tried.harmless += 1;
    return;
  }
  const places = expected.file.split('|');
  const hit = found.filter((item) =>
    places.some((file) => isExpected(item, { ...expected, file: file === '*' ? item.file : file })),
  );
  expect(
    hit.length,
    `${mutation.name} must be refused as ${expected.codes.join('/')} in ${expected.file} ${expected.field ?? ''}; told: ${told.join('; ')}`,
  ).toBeGreaterThan(0);
  for (const { code } of found) seen.add(code);
  tried.refused += 1;
}

/** The file that a mutation is named after. */
const fileOf = ({ name }: Mutation): string => name.slice(0, name.indexOf(': '));

const byFile = collections.flatMap(({ name }) =>
  samples(files, name).map(({ file, fields }, index) => ({ file, fields, first: index === 0 })),
);

const texts = byFile.filter(({ file, first }) => first && file.path.endsWith('.mdx'));
const ofFiles = byFile.filter(({ first }) => first);

describe.each([
  ['fields', byFile.flatMap(({ file, fields }) => fieldMutations(file, fields))],
  ['texts', texts.flatMap(({ file }) => textMutations(file))],
  // A file of JSON and a file with a text break in ways of their own.
  ['JSON files', ofFiles.filter(({ file }) => file.path.endsWith('.json')).flatMap(({ file }) => fileMutations(file))],
  ['files with a text', texts.flatMap(({ file }) => fileMutations(file))],
] as const)('%s', (_, all) => {
  it.each([...Map.groupBy(isFull ? all : oneOfEachKind(all), fileOf)])('%s', (_path, mutations) => {
    for (const mutation of mutations) tryOut(mutation);
  });
});

describe('between files', () => {
  it.each(mutationsBetween(files))('$name', (mutation) => {
    tryOut(mutation);
  });
});

describe('the whole', () => {
  it('raises every code that the check knows', () => {
    // What the slips try, and what is told by a remark only or of what stands on disk: tests of their own.
    const slips = new Set<string>([...factSlips, ...textSlips].map(({ code }) => code));
    const elsewhere = ['vrijstelling-ongebruikt', 'naam-verwijderd', 'bestand-onleesbaar'];
    const untried = Object.keys(codes).filter(
      (code) => !seen.has(code) && !slips.has(code) && !elsewhere.includes(code),
    );
    expect(untried).toEqual([]);
  });

  afterAll(() => {
    console.log(
      `${tried.refused + tried.harmless} veranderingen geprobeerd: ${tried.refused} geweigerd op de juiste plaats, ${tried.harmless} onschuldig.`,
    );
  });
});
