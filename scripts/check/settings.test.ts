import { describe, expect, it } from 'vitest';
import { linksFile } from '../sources/links.ts';
import { analyse } from './analyse.ts';
import { filesOf, type Texts } from './fixture.ts';
import { checkDeadLinks, checkRedirects, checkSettings, REDIRECTS, SETTINGS } from './settings.ts';

const TODAY = '2026-11-22';
const read = (texts: Texts) => filesOf(texts).map((file) => analyse(file, TODAY));

describe('checkSettings', () => {
  const check = (texts: Texts) => checkSettings(read(texts), TODAY);

  it('accepts a name alone, and with who publishes and where to report', () => {
    expect(check({ [SETTINGS]: '{ "naam": "Trajectwijzer" }' })).toEqual([]);
    const all = { naam: 'Trajectwijzer', uitgever: 'Krijt', correctieEmail: 'fout@voorbeeld.be' };
    expect(check({ [SETTINGS]: JSON.stringify(all) })).toEqual([]);
  });

  it('says that the settings are not there, and what to put back', () => {
    const [found, ...rest] = check({});
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      file: SETTINGS,
      code: 'veld-ontbreekt',
      severity: 'fout',
      message: 'De instellingen van de site ontbreken.',
    });
    const example = /\{.*\}/.exec(found?.remedy ?? '')?.[0] ?? '';
    expect(check({ [SETTINGS]: example })).toEqual([]);
  });

  it('tells a wrong field at its line', () => {
    expect(check({ [SETTINGS]: '{\n  "naam": "Trajectwijzer",\n  "correctieEmail": "geen adres"\n}' })).toEqual([
      expect.objectContaining({ file: SETTINGS, line: 3, field: 'correctieEmail', severity: 'fout' }),
    ]);
    expect(check({ [SETTINGS]: '{ "nam": "Trajectwijzer" }' }).map(({ code }) => code)).toContain('sleutel-onbekend');
  });

  it('leaves a file that cannot be read to the reader, so that it is told once', () => {
    const [broken] = read({ [SETTINGS]: '{ "naam": ' });
    expect(broken?.diagnostics.length).toBeGreaterThan(0);
    expect(broken && checkSettings([broken], TODAY)).toEqual([]);
  });

  it('says of another file in the folder that nobody reads it', () => {
    const other = 'content/instellingen/kleuren.json';
    expect(check({ [other]: '{ "rood": true }', [SETTINGS]: '{ "naam": "Trajectwijzer" }' })).toEqual([
      expect.objectContaining({ file: other, code: 'map-onverwacht', message: 'De site leest dit bestand niet.' }),
    ]);
  });
});

describe('checkRedirects', () => {
  const routes = new Map([
    ['/', new Set<string>()],
    ['/over/', new Set(['wie'])],
    ['/aanbod/zelfscan/', new Set<string>()],
  ]);
  const check = (value: unknown) =>
    checkRedirects(read({ [REDIRECTS]: JSON.stringify(value, null, 2) }), routes).map(
      ({ field, code, line, message }) => [line, field, code, message],
    );

  it('accepts old addresses that lead to a page or to a place on one', () => {
    expect(
      check({ '/oud/': '/over/', '/aanbod/oud/': '/aanbod/zelfscan/', '/wie/': '/over/#wie', '/x-1/': '/' }),
    ).toEqual([]);
    expect(check({})).toEqual([]);
  });

  it('wants nothing when there is no list, or when it cannot be read', () => {
    expect(checkRedirects([], routes)).toEqual([]);
    expect(checkRedirects(read({ [REDIRECTS]: '{ "/oud/"' }), routes)).toEqual([]);
  });

  it.each([[[]], ['/oud/'], [null], [3]])('wants pairs, not %j', (value) => {
    expect(check(value)).toEqual([
      [1, undefined, 'type-fout', 'Hier horen paren te staan: het oude adres en het nieuwe.'],
    ]);
  });

  it.each(['oud', '/oud', 'oud/', '/Oud/', '/', '/oud//pagina/', '/oud/#plek', 'https://voorbeeld.be/'])(
    'refuses %j as an old address',
    (from) => {
      expect(check({ '/goed/': '/over/', [from]: '/over/' })).toEqual([
        [3, from, 'link-fout', `"${from}" is geen adres van deze site.`],
      ]);
    },
  );

  it('refuses to move a page that is still there', () => {
    expect(check({ '/over/': '/aanbod/zelfscan/' })).toEqual([
      [2, '/over/', 'link-intern', 'De pagina "/over/" bestaat nog: ze kan niet verhuisd zijn.'],
    ]);
  });

  it.each(['/weg/', '/over', '', '/weg/#plek', '#wie', 'https://voorbeeld.be/', '/oud/', 12, null])(
    'refuses %j as a new address',
    (to) => {
      expect(check({ '/oud/': to })).toEqual([[2, '/oud/', 'link-intern', `"${String(to)}" bestaat niet.`]]);
    },
  );

  it('tells every wrong line, in the order of the file, with an example', () => {
    const found = checkRedirects(
      read({ [REDIRECTS]: '{\n  "/b/": "/weg/",\n  "a": "/over/",\n  "/c/": "/over/"\n}' }),
      routes,
    );
    expect(found.map(({ field }) => field)).toEqual(['/b/', 'a']);
    for (const { file, remedy } of found) {
      expect(file).toBe(REDIRECTS);
      expect(remedy).toContain('{ "/oud-adres/": "/aanbod/groepstraject/" }');
    }
  });
});

describe('checkDeadLinks', () => {
  const check = (text: string) => checkDeadLinks(read({ 'content/links.json': text }), TODAY);
  const dood = [{ url: 'https://kompas.be/weg', reden: 'antwoordt niet', staatIn: ['contacten/an'] }];

  it('accepts what the command writes, and that there is no such file', () => {
    expect(check(linksFile([], TODAY))).toEqual([]);
    expect(check(JSON.stringify({ gecontroleerd: TODAY, dood }))).toEqual([]);
    expect(checkDeadLinks(read({}), TODAY)).toEqual([]);
  });

  it('refuses a day to come, an unknown key and an address that is none', () => {
    const wrong = [{ ...dood[0], url: 'javascript:alert(1)', sinds: '2026' }];
    expect(
      check(JSON.stringify({ gecontroleerd: '2026-11-23', dood: wrong })).map(({ code, field }) => [code, field]),
    ).toEqual(
      expect.arrayContaining([
        ['datum-toekomst', 'gecontroleerd'],
        ['sleutel-onbekend', 'dood[0].sinds'],
      ]),
    );
    expect(
      check(JSON.stringify({ gecontroleerd: TODAY, dood: wrong })).some(({ field }) => field === 'dood[0].url'),
    ).toBe(true);
  });
});
