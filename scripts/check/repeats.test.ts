import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { filesOf, site, type Texts } from './fixture.ts';
import { checkRepeats } from './repeats.ts';

const OFFER = 'content/aanbod/zelfscan.mdx';
const OVER = 'content/paginas/over.mdx';
const KAART = 'content/paginas/kaart.mdx';
const GUIDE = 'content/begeleiders/oostende.json';
const SOURCE = 'content/bronnen/krijt.json';
/** Sixteen words that stand nowhere else. */
const LONG = 'Ouders en leerkrachten wegen samen af welke uitstappen echt nodig zijn en wat ze mogen kosten.';
const twelve = LONG.split(' ').slice(0, 12).join(' ');
const eleven = LONG.split(' ').slice(0, 11).join(' ');

const check = (changes: Texts) =>
  checkRepeats(filesOf({ ...site, ...changes }).map((file) => analyse(file, '2026-11-22')));
const ending = (path: string, ...paragraphs: string[]) => ({
  [path]: [(site[path] ?? '').trimEnd(), ...paragraphs].join('\n\n'),
});
const remark = (path: string, text: string) => ({
  [path]: (site[path] ?? '').replace(/\n\}\s*$/, `,\n  "opmerking": ${JSON.stringify(text)}\n}\n`),
});

describe('checkRepeats', () => {
  it('tells nothing about a site that says everything once', () => {
    expect(check(ending(OVER, LONG))).toEqual([]);
  });

  it('stops the build from twelve equal words on, and warns below that', () => {
    const severity = (text: string) =>
      check({ ...ending(OVER, text), ...ending(KAART, text) }).map((found) => [found.severity, found.message]);
    expect(severity(twelve)).toEqual([['fout', expect.stringContaining('Deze 12 woorden')]]);
    expect(severity(eleven)).toEqual([['waarschuwing', expect.stringContaining('Deze 11 woorden')]]);
  });

  it('tells a repeat within one text at the second place, with the line of the first', () => {
    const text = ending(OVER, LONG, 'Iets anders.', LONG);
    const lines = (text[OVER] ?? '').split('\n');
    const [found, ...rest] = check(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ file: OVER, line: lines.lastIndexOf(LONG) + 1, code: 'tekst-dubbel' });
    expect(found?.message).toBe(
      `Deze 16 woorden staan ook op regel ${lines.indexOf(LONG) + 1}: "${LONG.slice(0, -1)}".`,
    );
    expect(found?.remedy).toMatch(/^Hou het op de eerste plaats en schrap het hier\. .*"dubbelToegestaan"\.$/);
  });

  it('names the field, and offers no exception where a file can make none', () => {
    const rol = { [GUIDE]: (site[GUIDE] ?? '').replace('Ze helpen.', LONG) };
    const [found] = check({ ...rol, ...ending(OFFER, LONG) });
    expect(found).toMatchObject({ file: GUIDE, line: 6, field: 'rol', severity: 'fout' });
    expect(found?.message).toContain(`in ${OFFER}, regel `);
    expect(found?.remedy).toBe(`Schrap het hier en hou het in ${OFFER}, of zeg hier alleen wat anders is.`);
  });

  it('keeps the text in the file that more others refer to', () => {
    const both = { ...ending(OFFER, LONG), ...ending('content/netwerken/samen.mdx', LONG) };
    // The network is referred to by every region, the offer by nobody.
    expect(check(both)).toEqual([
      expect.objectContaining({
        file: OFFER,
        remedy: expect.stringContaining('verwijs: [Samen](/netwerken/samen/)') as string,
      }),
    ]);
  });

  it('says that the site shows a source that has no page of its own', () => {
    const [found] = check({ ...remark(SOURCE, `Krijt: ${LONG}`), ...ending(OVER, `Krijt: ${LONG}`) });
    expect(found).toMatchObject({ file: OVER });
    expect(found?.remedy).toContain(`Schrap het hier: de site toont het al uit ${SOURCE}.`);
  });

  it('takes only an exception with a reason', () => {
    const allowing = (reason: string) => {
      const { [OVER]: text = '' } = ending(OVER, LONG);
      const list = `dubbelToegestaan:\n  - tekst: '${LONG}'\n    reden: '${reason}'\n`;
      return check({ ...ending(KAART, LONG), [OVER]: text.replace('nagekeken:', `${list}nagekeken:`) });
    };
    expect(allowing('Officiële tekst.')).toEqual([]);
    expect(allowing(' ').map(({ code }) => code)).toEqual(['tekst-dubbel']);
  });

  it('warns about an exception that is no longer needed, at its line', () => {
    const text = (site[OVER] ?? '').replace(
      'nagekeken:',
      `dubbelToegestaan:\n  - tekst: '${LONG}'\n    reden: 'Officieel.'\nnagekeken:`,
    );
    const [found, ...rest] = check({ [OVER]: text });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      file: OVER,
      line: 5,
      field: 'dubbelToegestaan',
      code: 'vrijstelling-ongebruikt',
      severity: 'waarschuwing',
      message: `De tekst "${LONG.slice(0, 60)}" staat niet meer in dit bestand.`,
    });
  });

  it.each(['dubbelToegestaan: ja', 'dubbelToegestaan:\n  - tekst', 'dubbelToegestaan:\n  -', 'dubbelToegestaan: []'])(
    'does not stumble over an exception that cannot be read: %j',
    (list) => {
      const text = (ending(OVER, LONG)[OVER] ?? '').replace('nagekeken:', `${list}\nnagekeken:`);
      expect(check({ ...ending(KAART, LONG), [OVER]: text }).map(({ code }) => code)).toEqual(['tekst-dubbel']);
    },
  );
});
