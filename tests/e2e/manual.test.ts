/** The editors' manual at /redactie/: what stands on the page, and its steps outside the form. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { codes } from '../../src/beheer/codes.ts';
import { complete, dutchStrings, plainStrings, replaced, type Strings } from '../../src/beheer/dutch.ts';
import { entryText } from '../../src/beheer/entry-text.ts';
import { today } from '../../src/model/dates.ts';
import { errorsWith } from '../support/content-check.ts';
import { attribute, byTag, elements, mainOf, readPages, textOf } from '../support/dist.ts';
import { projectRoot } from '../support/form.ts';
import { manualPage, steps } from '../support/manual.ts';

const manual = manualPage();

describe('the page', () => {
  it('has the steps that are tested, in this order', () => {
    const headings = byTag(manual.document, 'h2').map((heading) => textOf(heading).trim());
    const tested: readonly string[] = Object.values(steps);
    expect(headings.filter((heading) => tested.includes(heading))).toEqual(tested);
  });

  it('only names buttons and fields that the form has', () => {
    const known = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === 'string') known.add(value.trim());
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    const dutch = join(projectRoot, 'node_modules/@sveltia/cms/locales/nl.json');
    collect(replaced(complete(JSON.parse(readFileSync(dutch, 'utf8')) as Strings, dutchStrings), plainStrings));
    const own = readPages().find(({ path }) => path === '/beheer/');
    const data = own && byTag(own.document, 'script').find((script) => attribute(script, 'id') === 'beheer-gegevens');
    collect(JSON.parse(data ? textOf(data) : '{}'));
    known.add('Begrip met uitleg');
    const named = byTag(mainOf(manual), 'strong').map((strong) => textOf(strong).trim());
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !known.has(name) && !known.has(name.replace('’', "'")))).toEqual([]);
  });

  it('has pictures with a text, a size and no hurry', () => {
    const pictures = byTag(mainOf(manual), 'img');
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
    const root = mkdtempSync(join(tmpdir(), 'redactie-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const folder of ['content', 'public'])
      cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
    const path = 'content/contacten/eva-trogh.json';
    const text = readFileSync(join(root, path), 'utf8');
    writeFileSync(join(root, path), text.replace(/"nagekeken": "[^"]+"/, '"nagekeken": "2099-01-01"'));
    const script = join(projectRoot, 'scripts/check-content.ts');
    const { status, stdout } = spawnSync(process.execPath, [script, '--root', root], { encoding: 'utf8' });
    expect(status).toBe(1);
    for (const part of [path, 'nagekeken', '[datum-toekomst]', 'zo los je het op']) expect(stdout).toContain(part);
  });
});

describe(steps.network, () => {
  it('names every region that says nothing about the new network yet, and is content once they do', () => {
    const network = entryText('mdx', {
      titel: 'Proefnetwerk',
      kort: 'Proefnetwerk',
      samenvatting: 'Een netwerk waarmee we deze handleiding beproeven.',
      volgorde: 90,
      organisatoren: ['Proefdienst'],
      voorWie: 'wie de handleiding leest',
      doelen: [],
      contactenPerRegio: true,
      bronnen: ['opgroeien-lerende-netwerken'],
      nagekeken: today(),
      body: '## Wat het doet\n\nDeze zin staat alleen in de proef van de handleiding.',
    });
    const changes: Record<string, string> = { 'content/netwerken/proefnetwerk.mdx': network };
    const regions = readdirSync(join(projectRoot, 'content/regios')).map((name) => `content/regios/${name}`);
    const silent = errorsWith(changes).filter((error) => error.endsWith('regio-netwerk'));
    expect(new Set(silent.map((error) => error.split(' ')[0]))).toEqual(new Set(regions));
    for (const path of regions) {
      const region = JSON.parse(readFileSync(join(projectRoot, path), 'utf8')) as { netwerken: object[] };
      region.netwerken.push({
        netwerk: 'proefnetwerk',
        contacten: [],
        onbekend: 'Er is niemand bekend. Kijk op de site van het netwerk.',
        bron: 'opgroeien-lerende-netwerken',
      });
      changes[path] = `${JSON.stringify(region, null, 2)}\n`;
    }
    expect(errorsWith(changes)).toEqual([]);
  });
});

describe('Wat elke fout betekent', () => {
  it('explains every error that the check can give, each with a place to link to', () => {
    const main = mainOf(manualPage('fouten/'));
    const ids = new Set([...elements(main)].map((element) => attribute(element, 'id')));
    for (const [code, text] of Object.entries(codes)) {
      expect(ids.has(`fout-${code}`), code).toBe(true);
      expect(textOf(main).replace(/\s+/g, ' ')).toContain(text);
    }
  });
});
