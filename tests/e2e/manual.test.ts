/** The editors' guide at /redactie/: what stands on the page, and its steps outside the form. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../../src/beheer/codes.ts';
import { attribute, byTag, elements, mainOf, readPages, textOf, type DistPage } from '../support/dist.ts';
import { editableFiles, projectRoot, type Files } from '../support/form.ts';
import { contentWith, guidePage, steps } from '../support/manual.ts';

let files: Files;
let guide: DistPage;

beforeAll(async () => {
  files = await editableFiles();
  guide = guidePage();
});

describe('the page', () => {
  it('has a test for each of its headings', () => {
    const headings = byTag(guide.document, 'h2').map((heading) => textOf(heading).trim());
    expect(headings.filter((heading) => heading !== 'Op deze pagina').slice(0, 12)).toEqual(Object.values(steps));
    const tested = readdirSync(import.meta.dirname)
      .filter((name) => /^guide.*\.test\.ts$/.test(name))
      .flatMap((name) => [
        ...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/^describe\(steps\.(\w+),/gm),
      ]);
    expect(tested.map(([, step]) => step).toSorted()).toEqual(Object.keys(steps).toSorted());
  });

  it('only names buttons and fields that the form has', () => {
    const known = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === 'string') known.add(value.trim());
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    collect(JSON.parse(readFileSync(join(projectRoot, 'node_modules/@sveltia/cms/locales/nl.json'), 'utf8')));
    const own = readPages().find(({ path }) => path === '/beheer/');
    const data = own && byTag(own.document, 'script').find((script) => attribute(script, 'id') === 'beheer-gegevens');
    collect(JSON.parse(data ? textOf(data) : '{}'));
    known.add('Begrip met uitleg');
    const named = byTag(mainOf(guide), 'strong').map((strong) => textOf(strong).trim());
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !known.has(name) && !known.has(name.replace('’', "'")))).toEqual([]);
  });

  it('has pictures with a text, a size and no hurry', () => {
    const pictures = byTag(mainOf(guide), 'img');
    expect(pictures).toHaveLength(5);
    for (const picture of pictures) {
      expect(attribute(picture, 'alt')?.length).toBeGreaterThan(20);
      expect(Number(attribute(picture, 'width'))).toBeGreaterThan(500);
      expect(Number(attribute(picture, 'height'))).toBeGreaterThan(50);
      expect(attribute(picture, 'loading')).toBe('lazy');
    }
  });
});

describe(steps.preview, () => {
  it('says which file, which field and what to do when something is wrong', () => {
    const path = 'content/contacten/eva-trogh.json';
    const broken = (files[path] ?? '').replace(/"nagekeken": "[^"]+"/, '"nagekeken": "2099-01-01"');
    const script = join(projectRoot, 'scripts/check-content.ts');
    const result = spawnSync(process.execPath, [script, '--root', contentWith({ [path]: broken })], {
      encoding: 'utf8',
    });
    expect(result.status).toBe(1);
    for (const part of [path, 'nagekeken', '[datum-toekomst]', 'zo los je het op'])
      expect(result.stdout).toContain(part);
  });
});

describe(steps.live, () => {
  it('builds beside the old site and starts with the check, so that an error leaves the old site', () => {
    const build = readFileSync(join(projectRoot, 'scripts/build.ts'), 'utf8');
    const [check, make, swap] = [
      'await checkContent(root)',
      'await build({ root, outDir: fresh',
      'await swapIn(fresh, target)',
    ].map((part) => build.lastIndexOf(part));
    expect(check).toBeGreaterThan(0);
    expect(make).toBeGreaterThan(check ?? 0);
    expect(swap).toBeGreaterThan(make ?? 0);
  });
});

describe(steps.errors, () => {
  it('explains every error that the check can give, each with a place to link to', () => {
    const ids = new Set([...elements(mainOf(guide))].map((element) => attribute(element, 'id')));
    for (const [code, text] of Object.entries(codes)) {
      expect(ids.has(`fout-${code}`), code).toBe(true);
      expect(textOf(mainOf(guide)).replace(/\s+/g, ' ')).toContain(text);
    }
  });
});
