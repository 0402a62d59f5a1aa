/**
 * Properties that hold for any damage, with made-up damage (fast-check): the check never throws, every diagnostic has a
 * real place, and what JSON or the schema refuses on its own is refused in that very file.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { ContentChecker } from '../check.ts';
import type { ContentFile, Diagnostic } from '../types.ts';
import { collections } from '../../../src/schemas/index.ts';
import { bytes, mutate, realFiles, text, TODAY } from './support.ts';

const files = realFiles();
const ofKind = (extension: string) =>
  files.filter(
    ({ path }) => path.endsWith(extension) && collections.some(({ name }) => path.startsWith(`content/${name}/`)),
  );
const json = ofKind('.json');
const mdx = ofKind('.mdx');
const tried = { times: 0 };

/** A few bytes taken out, put in or changed. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    remove: fc.integer({ min: 0, max: 12 }),
    insert: fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '{',
        '}',
        '<',
        '>',
        ',',
        ':',
        '---',
        '\n',
        '\t',
        '[',
        '](',
        '<Term id="',
        '{/*',
        '#',
        '&',
        '*',
        '\u0000',
        '\u200B',
      ),
      fc.string({ maxLength: 4 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

const apply = (source: string, steps: readonly { at: number; remove: number; insert: string }[]): string =>
  steps.reduce((value, { at, remove, insert }) => {
    const place = Math.floor(at * value.length);
    return value.slice(0, place) + insert + value.slice(place + remove);
  }, source);

function expectWellFormed(found: readonly Diagnostic[], file: ContentFile): void {
  const lines = text(file).split('\n').length;
  for (const item of found) {
    expect(item.file).toBe(file.path);
    expect(item.line).toBeGreaterThanOrEqual(1);
    expect(item.line).toBeLessThanOrEqual(lines);
    expect(item.message.length).toBeGreaterThan(10);
    expect(item.remedy.length).toBeGreaterThan(10);
  }
}

const isReadable = (source: string): boolean => {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
};

describe('damaged JSON', () => {
  it('is refused in its file when JSON or the schema refuses it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...json), damage, (original, steps) => {
        tried.times += 1;
        const source = apply(text(original), steps);
        const file = { path: original.path, bytes: bytes(source) };
        const { diagnostics } = analyse(file, TODAY);
        expectWellFormed(diagnostics, file);
        const schema = collections.find(({ name }) => file.path.startsWith(`content/${name}/`))?.schema;
        const fine = isReadable(source) && schema?.safeParse(JSON.parse(source)).success === true;
        if (!fine) expect(diagnostics.some(({ severity }) => severity === 'fout')).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('never makes the check of all files throw, whatever the bytes', () => {
    const checker = new ContentChecker({ today: TODAY });
    fc.assert(
      fc.property(fc.constantFrom(...json, ...mdx), fc.uint8Array({ maxLength: 400 }), (original, noise) => {
        tried.times += 1;
        const found = checker.check(mutate(files, { [original.path]: noise }));
        expect(found.some(({ file, severity }) => file === original.path && severity === 'fout')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('damaged texts', () => {
  it('gives diagnostics with a real place and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mdx), damage, (original, steps) => {
        tried.times += 1;
        const file = { path: original.path, bytes: bytes(apply(text(original), steps)) };
        expectWellFormed(analyse(file, TODAY).diagnostics, file);
      }),
      { numRuns: 250 },
    );
  });

  it('refuses any field the schema does not know', () => {
    const known = new Set(collections.flatMap(({ schema }) => Object.keys(schema.shape)));
    const name = fc.stringMatching(/^[a-z]{3,12}$/).filter((word) => !known.has(word));
    fc.assert(
      fc.property(fc.constantFrom(...mdx), name, (original, word) => {
        tried.times += 1;
        const file = { path: original.path, bytes: bytes(text(original).replace('---\n', `---\n${word}: 'x'\n`)) };
        const found = analyse(file, TODAY).diagnostics;
        expect(found).toContainEqual(expect.objectContaining({ code: 'sleutel-onbekend', field: word, line: 2 }));
      }),
      { numRuns: 60 },
    );
    console.log(`${tried.times} willekeurige beschadigingen geprobeerd.`);
  });
});
