import { describe, expect, it } from 'vitest';
import { ContentChecker, checkFiles } from './check.ts';
import { filesOf, site, type Texts } from './fixture.ts';

const options = { today: '2026-11-22' };
const told = (changes: Texts) =>
  checkFiles(filesOf({ ...site, ...changes }), options).map(({ file, field, code }) =>
    [file, field, code].filter(Boolean).join(' '),
  );
const replaced = (path: string, from: string | RegExp, to: string) => ({
  [path]: (site[path] ?? '').replace(from, to),
});

const OFFER = 'content/aanbod/zelfscan.mdx';
const TERM = 'content/begrippen/clb.mdx';
const LONG = 'Elke school kiest samen met de ouders welke uitstappen echt nodig zijn en wat ze hoogstens mogen kosten.';

describe('checkFiles', () => {
  it('finds nothing wrong in a site without mistakes', () => {
    expect(checkFiles(filesOf(site), options)).toEqual([]);
  });

  it('says the same whatever the order of the files', () => {
    const broken = filesOf({
      ...site,
      ...replaced(OFFER, "contact: 'an-peeters'", "contact: 'colette'"),
      ...replaced(TERM, 'Een CLB', '# Een CLB'),
    });
    expect(checkFiles(broken, options)).toHaveLength(3);
    expect(checkFiles(broken.toReversed(), options)).toEqual(checkFiles(broken, options));
  });

  it('says the same of files with the line ends of Windows', () => {
    const broken: Texts = {
      ...site,
      ...replaced(OFFER, 'Een <Term', 'Een <Contact id="weg" /> <Term'),
      ...replaced('content/bronnen/krijt.json', '"vzw Krijt",', '"vzw Krijt,'),
      ...replaced('content/contacten/an-peeters.json', '"rol": "coördinator"', '"rol": "TODO coo\u0308rdinator"'),
    };
    const onWindows = Object.fromEntries(
      Object.entries(broken).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    const found = checkFiles(filesOf(broken), options);
    expect(found.length).toBeGreaterThan(3);
    expect(checkFiles(filesOf(onWindows), options)).toEqual(found);
  });

  it('tells all problems of all files at once, in the order of files and lines', () => {
    expect(
      told({
        ...replaced(OFFER, "status: 'actief'", "status: 'onzeker'"),
        ...replaced('content/bronnen/krijt.json', '"kopie": true', '"kopi": true'),
      }),
    ).toEqual([
      `${OFFER} statusReden veld-ontbreekt`,
      'content/bronnen/krijt.json kopie veld-ontbreekt',
      'content/bronnen/krijt.json kopi sleutel-onbekend',
    ]);
  });

  it('follows a reference from a text, a field and an everyday word', () => {
    const { [TERM]: _, ...rest } = site;
    const found = checkFiles(
      filesOf({ ...rest, 'content/begrippen/ocmw.mdx': (site[TERM] ?? '').replaceAll('CLB', 'OCMW') }),
      options,
    );
    expect(found).toEqual([expect.objectContaining({ file: OFFER, field: 'Term.id', code: 'verwijzing-fout' })]);
    expect(told(replaced('content/zoekwoorden/scan.json', '#wat-het-is', '#weg'))).toEqual([
      'content/zoekwoorden/scan.json paginas[0] link-anker',
    ]);
  });

  it('wants a region for each code and a word on each network', () => {
    expect(told(replaced('content/regios/regio-1.json', 'BE-VLI', 'BE-VAN'))).toEqual([
      'content/regios regio-code',
      'content/regios/regio-1.json code regio-code',
    ]);
    expect(told(replaced('content/regios/regio-1.json', '"netwerk": "samen"', '"netwerk": "anders"'))).toEqual([
      'content/regios/regio-1.json netwerken regio-netwerk',
      'content/regios/regio-1.json netwerken[0].netwerk verwijzing-fout',
    ]);
  });

  it('knows the municipalities of content/geo', () => {
    expect(
      told(replaced('content/begeleiders/oostende.json', '"gemeente": "Oostende"', '"gemeente": "Ostende"')),
    ).toEqual(['content/begeleiders/oostende.json gemeente gemeente-onbekend']);
  });

  it('allows a source or an organisation of the same name where it is another one', () => {
    const twin = (path: string, from: string, to: string) => ({
      [path.replace('.json', '-2.json')]: (site[path] ?? '').replace(from, to),
    });
    expect(told(twin('content/bronnen/krijt.json', 'vzw Krijt', 'Opgroeien'))).toEqual([]);
    expect(told(twin('content/bronnen/krijt.json', 'vzw Krijt', 'Vzw krijt'))).toEqual([
      'content/bronnen/krijt-2.json titel titel-dubbel',
    ]);
  });

  it('wants every word of everyday language in one place', () => {
    expect(
      told({
        'content/zoekwoorden/twee.json': (site['content/zoekwoorden/scan.json'] ?? '').replace('selfie', 'Sélfie'),
      }),
    ).toEqual(['content/zoekwoorden/twee.json woorden[0] titel-dubbel']);
  });
});

describe('nothing twice', () => {
  const page = 'content/paginas/over.mdx';
  const withText = (path: string, extra: string) => ({ [path]: `${site[path] ?? ''}\n${extra}\n` });

  it('tells the file that should let a passage go, where it stands and what to write instead', () => {
    const changes = { ...withText(OFFER, LONG), ...withText(page, LONG) };
    const [found, ...rest] = checkFiles(filesOf({ ...site, ...changes }), options);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ file: page, code: 'tekst-dubbel', severity: 'fout', line: 9 });
    expect(found?.message).toContain(`in ${OFFER}, regel 37`);
    expect(found?.remedy).toContain('[Zelfscan](/aanbod/zelfscan/)');
  });

  it('offers the term or the contact when that is who keeps it', () => {
    const term = { ...withText(TERM, LONG.replace('school', 'CLB')), ...withText(page, LONG.replace('school', 'CLB')) };
    expect(checkFiles(filesOf({ ...site, ...term }), options)[0]?.remedy).toContain('<Term id="clb">CLB</Term>');
    const contact = {
      ...replaced('content/contacten/an-peeters.json', '"bron"', `"opmerking": "${LONG}",\n  "bron"`),
      ...withText(page, LONG),
    };
    const found = checkFiles(filesOf({ ...site, ...contact }), options).find(({ code }) => code === 'tekst-dubbel');
    expect(found?.remedy).toContain('<Contact id="an-peeters" />');
  });

  it('lets a text stand twice with a reason, and says when that is no longer needed', () => {
    const exception = `dubbelToegestaan:\n  - tekst: '${LONG}'\n    reden: 'Officiële tekst.'\nnagekeken:`;
    const both = {
      ...withText(OFFER, LONG),
      [page]: `${(site[page] ?? '').replace('nagekeken:', exception)}\n${LONG}\n`,
    };
    expect(told(both)).toEqual([]);
    expect(told(replaced(page, 'nagekeken:', exception))).toEqual([`${page} dubbelToegestaan vrijstelling-ongebruikt`]);
  });

  it('only warns about a short repeat', () => {
    const short = 'welke uitstappen voor deze klas echt nodig zijn';
    const found = checkFiles(
      filesOf({ ...site, ...withText(OFFER, `Vraag ${short}.`), ...withText(page, `Kijk ${short}.`) }),
      options,
    );
    expect(found).toEqual([expect.objectContaining({ code: 'tekst-dubbel', severity: 'waarschuwing' })]);
  });
});

describe('ContentChecker', () => {
  it('gives after a change what a fresh check gives', () => {
    const checker = new ContentChecker(options);
    const files = filesOf(site);
    expect(checker.check(files)).toEqual([]);
    const [changed] = filesOf(replaced(OFFER, "contact: 'an-peeters'", "contact: 'weg'"));
    const after = files.map((file) => (changed && file.path === changed.path ? changed : file));
    expect(checker.check(after)).toEqual(checkFiles(after, options));
    expect(checker.check(after)).toHaveLength(1);
    expect(checker.check(files)).toEqual([]);
  });
});
