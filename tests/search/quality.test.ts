/**
 * The right page first: the floor under the search, of every set of questions (scripts/bench/questions.ts). Figures of the
 * untouched, the fresh and the kept questions may be read, but not which of them go wrong: nobody tunes to those.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Quality, Report } from '../../scripts/bench/quality.ts';
import { questionSets } from '../../scripts/bench/questions.ts';
import { ask } from '../../scripts/bench/search-bench.ts';
import { openPage } from '../support/browser.ts';
import { distFolder } from '../support/dist-folder.ts';

const sets = await questionSets();
const { untouched, fresh, kept, asked, spoken, people, tuned } = sets;
const all = Object.values(sets).flat();

const IN_DANGER = [
  'zelfdoding',
  'zelfmoord',
  'zelfmoordlijn',
  'ik wil dood',
  'ik wil niet meer leven',
  'mijn dochter wil niet meer leven',
  'kindermishandeling',
  'kindermishandeling melden',
  'vermoeden van mishandeling',
  'mijn papa slaat mij',
  'ik word misbruikt',
  'geweld thuis',
  'leerling snijdt zichzelf',
  'ik ben verkracht',
  'aanranding',
  'aangerand door een jongen van school',
  'suïcidale gedachten',
  'automutilatie',
  'je veux mourir',
  'i was raped',
  '1712',
  '1813',
];

describe('questions', () => {
  it('are of every kind, and each asked once', () => {
    const kinds =
      'exact word compound apart inflected misspelled everyday filler money foreign compare place person nothing';
    expect(new Set(tuned.map(({ kind }) => kind))).toEqual(new Set(kinds.split(' ')));
    expect(new Set(all.map(({ query }) => query.toLowerCase())).size).toBe(all.length);
  });

  it.each([
    ['untouched', untouched, 120, 40],
    ['fresh', fresh, 150, 40],
    ['kept', kept, 150, 50],
    ['asked', asked, 150, 50],
    ['spoken', spoken, 150, 50],
    ['people', people, 300, 90],
  ])('that are %s are many, and many are not ours', (_name, questions, ours, others) => {
    expect(questions.filter(({ pages }) => pages.length > 0).length).toBeGreaterThanOrEqual(ours);
    expect(questions.filter(({ pages }) => pages.length === 0).length).toBeGreaterThanOrEqual(others);
  });
});

describe('search', () => {
  let qualities: Readonly<Record<string, Quality>>;
  let lost: readonly string[];
  beforeAll(async () => {
    const script = join(import.meta.dirname, '../../scripts/bench/quality.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, distFolder()], { maxBuffer: 2 ** 24 });
    ({ sets: qualities, lost } = JSON.parse(stdout) as Report);
  }, 300_000);

  // Two to four points below what was measured: learning starts from random numbers, and any new example moves the figures so far.
  it.each([
    ['tuned', { first: 0.945, inThree: 0.975, nothing: 0.96 }],
    ['spoken', { first: 0.89, inThree: 0.945, nothing: 0.97 }],
    ['asked', { first: 0.85, inThree: 0.95, nothing: 0.92 }],
    ['people', { first: 0.84, inThree: 0.925, nothing: 0.84 }],
    ['kept', { first: 0.84, inThree: 0.905, nothing: 0.93 }],
    ['fresh', { first: 0.785, inThree: 0.885, nothing: 0.82 }],
    ['untouched', { first: 0.855, inThree: 0.95, nothing: 0.95 }],
  ])('gives the right page first, and nothing for what is not ours: %s', (name, floor) => {
    const quality = qualities[name];
    const of = (kind: string) => quality?.scores.find((each) => each.kind === kind);
    const misses = ['tuned', 'spoken', 'asked', 'people'].includes(name) ? (quality?.missed.join('\n') ?? '') : '';
    expect(of('total')?.first, misses).toBeGreaterThanOrEqual(floor.first);
    expect(of('total')?.inThree, misses).toBeGreaterThanOrEqual(floor.inThree);
    expect(of('nothing')?.first, misses).toBeGreaterThanOrEqual(floor.nothing);
  });

  it('leads to a page by its title, and somewhere by every word that editors gave', () => expect(lost).toEqual([]));

  // The page for pupils and parents says whom they can talk to: words for the worst lead there, and never to nothing.
  it('leads who is in danger, or fears that somebody is, to somebody to talk to', { timeout: 60_000 }, async () => {
    const { page, close } = await openPage('/zoeken/');
    const missed: string[] = [];
    for (const query of IN_DANGER)
      if (!(await ask(page, query))[0]?.startsWith('/wegwijzer/leerling-of-ouder-zoekt-raad/')) missed.push(query);
    expect(missed).toEqual([]);
    await close();
  });

  it('answers the same on the page, in a browser', { timeout: 120_000 }, async () => {
    const { page, problems, close } = await openPage('/zoeken/');
    const missed = new Set(qualities['tuned']?.missed.map((line) => line.split(': ')[0]));
    const sample = tuned.filter(
      ({ query, pages }, index) => index % 40 === 0 && pages.length > 0 && !missed.has(query),
    );
    for (const { query, pages } of sample) {
      const found = (await ask(page, query)).slice(0, 3).map((url) => url.replace(/#.*/, ''));
      expect(found, query).toContainEqual(expect.toBeOneOf(pages.map((url) => url.replace(/#.*/, ''))));
    }
    expect(problems).toEqual([]);
    await close();
  });
});
