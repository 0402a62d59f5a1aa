/** Slips in texts, in the block above them, and in files as a whole. */
import { added, base, CONTACT, lineOf, OFFER, PAGE, replaced, SOURCE, TERM, type Slip } from './slip.ts';

/** A paragraph at the end of the offer, and the problem in its first line or the one that holds `at`. */
function text(extra: string, code: Slip['code'], says: string, at = extra.split('\n')[0] ?? '', more = 0): Slip {
  const changes = added(OFFER, extra);
  return { name: JSON.stringify(extra), changes, file: OFFER, line: lineOf(changes, OFFER, at), code, says, more };
}

/** A whole file: its problem is told at line 1 unless said. */
const file = (
  name: string,
  changes: Slip['changes'],
  path: string,
  code: Slip['code'],
  says: string,
  line = 1,
  more = 0,
): Slip => ({
  name,
  changes,
  file: path,
  line,
  code,
  says,
  more,
});

const marks: Slip[] = [
  text('##Nog een kop', 'opmaak-fout', 'Schrijf ## Nog een kop'),
  text('###Kop', 'opmaak-fout', 'Schrijf ### Kop'),
  text('#Kop', 'opmaak-fout', 'spatie'),
  text('Zie [de scan] (/aanbod/zelfscan/).', 'opmaak-fout', '[de scan](/aanbod/zelfscan/)'),
  text('Zie [Krijt] (https://www.vzwkrijt.be/).', 'opmaak-fout', '[Krijt](https://www.vzwkrijt.be/)'),
  text('Zie (de scan)[/aanbod/zelfscan/].', 'opmaak-fout', 'omgekeerd'),
  text('Zie [de scan](/aanbod/zelf scan/).', 'opmaak-fout', 'spatie'),
  text('• een punt', 'opmaak-fout', '- een punt'),
  text('Dit hoort erbij:\n• een punt\n• nog een', 'opmaak-fout', '- een punt', '• een punt', 1),
  text('▪ een punt', 'opmaak-fout', '- een punt'),
  text('– een punt', 'opmaak-fout', '- een punt'),
  text('-een punt', 'opmaak-fout', '- een punt'),
  text('-**vet** punt', 'opmaak-fout', 'streepje'),
  text('1.eerst dit', 'opmaak-fout', '1. eerst dit'),
  text('2)dan dat', 'opmaak-fout', '2. dan dat'),
  text('    vier spaties', 'opmaak-fout', 'vier spaties'),
  text('Een ** half** vet woord.', 'opmaak-fout', 'sterretjes'),
  text('Twee&nbsp;woorden.', 'opmaak-fout', 'gewone spatie'),
  text('Ouders &amp; scholen.', 'opmaak-fout', 'code voor een teken'),
  text('| Wie | Wat |\n| school | brief |', 'tabel-fout', 'ontbreekt de lijn'),
  text('| Wie | Wat |\n| --- |\n| school | brief |', 'tabel-fout', '1 kolommen'),
  text('| Wie | Wat |\n| --- | --- |\n| school |', 'tabel-fout', '1 vak', '| school |'),
  text('| Wie | Wat |\n| --- | --- |\n| a | b | c |', 'tabel-fout', '3 vakken', '| a | b'),
  text('Wie | Wat\nschool | brief', 'tabel-fout', 'ontbreekt de lijn'),
  text('## Leeg', 'sectie-leeg', 'Leeg'),
  text('## Leeg\n\n## Vol\n\nHier staat iets.', 'sectie-leeg', 'Leeg'),
  { ...text('## Wat het is\n\nNog eens.', 'kop-dubbel', 'op regel 33'), line: 37 },
  text('## Aanmelden\n\nVraag het.', 'kop-dubbel', 'zet de pagina zelf al'),
  text('**Wat je doet**\n\nJe vraagt het.', 'kop-nep', '## Wat je doet'),
  text('**Wat je doet:**\n\nJe vraagt het.', 'kop-nep', '## Wat je doet'),
  text('HOE HET WERKT\n\nJe vraagt het.', 'kop-nep', '## Hoe het werkt'),
  text('## HOE HET WERKT\n\nJe vraagt het.', 'kop-nep', 'hoofdletters'),
];

/** On a page of its own, since the offer of the fixture already explains its term. */
const term = (extra: string, says: string): Slip => {
  const changes = added(PAGE, extra);
  return {
    name: `${JSON.stringify(extra)} on a page`,
    changes,
    file: PAGE,
    line: lineOf(changes, PAGE, extra.split('\n').at(-1) ?? ''),
    code: 'begrip-ongemarkeerd',
    says,
  };
};

const terms: Slip[] = [
  term('Bel het CLB.', '<Term id="clb">CLB</Term>'),
  term('## Het CLB\n\nBel de CLB’s.', '<Term id="clb">CLB’s</Term>'),
  term(
    'Zie [het CLB](/contact/), een **CLB** of “het CLB”, of bel een CLB-medewerker.\n\n- Bel het CLB.',
    'eerste keer',
  ),
  term('> Het CLB helpt.\n\nHet CLB helpt. Bel het <Term id="clb">CLB</Term> en nog eens het CLB.', 'verderop'),
];

const letters: Slip[] = [
  text('De coÃ¶rdinator belt.', 'tekst-beschadigd', 'coördinator'),
  text('Dat is dÃ© kans.', 'tekst-beschadigd', 'dé'),
  text('Ze zegt â€œjaâ€\u009D.', 'tekst-beschadigd', '“ja”', undefined, 1),
  text('De oﬃciële naam.', 'tekst-beschadigd', 'officiële'),
  text('Een ﬁets.', 'tekst-beschadigd', 'fiets'),
  text('Dit gaat over samen-\nwerking op school.', 'tekst-beschadigd', 'samenwerking'),
  text('Dit gaat over samen- werking op school.', 'koppelteken-los', 'samenwerking'),
  text('Een sсhool met een vreemde letter.', 'tekst-beschadigd', 'ander alfabet'),
  text('Zie https://www.vzwkrijt.be/.', 'link-kaal', '[de website van vzw Krijt]'),
  text('Zie www.vzwkrijt.be.', 'link-kaal', 'https://www.vzwkrijt.be'),
  text('Zie [Krijt](http://www.vzwkrijt.be/).', 'link-http', 'https://www.vzwkrijt.be/'),
  text(
    'Zie [Krijt](https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.vzwkrijt.be%2F).',
    'link-omweg',
    'Schrijf https://www.vzwkrijt.be/',
  ),
  text(
    'Zie [Krijt](https://www.google.com/url?q=https://www.vzwkrijt.be/&sa=D).',
    'link-omweg',
    'Schrijf https://www.vzwkrijt.be/',
  ),
  text('Zie [Krijt](https://www.vzwkrijt.be@evil.be/).', 'link-fout', 'achter'),
  text('Zie [Krijt](https://www.vzwkrіjt.be/).', 'link-fout', 'letters die op gewone letters lijken'),
  text('Zie [Krijt](https://xn--vzwkrjt-q2f.be/).', 'link-fout', 'letters die op gewone letters lijken'),
  text("Zie [Krijt](https://www.vzwkrijt.be/'x).", 'link-fout', 'aanhalingsteken'),
  text('Zie [Krijt](https://www.vzwkrijt.bee/).', 'link-fout', '.bee'),
  text('![schoolfoto.jpg](/beelden/schoolfoto.jpg)', 'afbeelding-alt', 'zegt niets'),
  text('![IMG_2034](/beelden/schoolfoto.jpg)', 'afbeelding-alt', 'zegt niets'),
  text('![Afbeelding 1](/beelden/schoolfoto.jpg)', 'afbeelding-alt', 'zegt niets'),
  text('Een regel.<br>Nog een.', 'mdx-fout', '<br> is HTML'),
  text('Een regel.<br/>Nog een.', 'mdx-html', '<br> is HTML'),
  text(`${'> '.repeat(5000)}diep`, 'mdx-fout', 'te diep genest', '> >'),
  text(`${'- '.repeat(5000)}diep`, 'mdx-fout', 'te diep genest', '- -'),
  text(`${'1. '.repeat(5000)}diep`, 'mdx-fout', 'te diep genest', '1. 1.'),
  text(`${'['.repeat(5000)}diep${']'.repeat(5000)}`, 'mdx-fout', 'te diep genest', '[['),
  text('>'.repeat(5000), 'mdx-fout', 'te diep genest', '>>'),
  {
    ...text(`${'<LetOp titel="x">\n'.repeat(5000)}x${'\n</LetOp>'.repeat(5000)}`, 'mdx-fout', 'te diep genest'),
    name: '5,000 blocks in each other',
    line: 77,
  },
];

const copy = (name: string): Slip =>
  file(
    `copy ${name}`,
    { [`content/aanbod/${name}.mdx`]: base[OFFER] ?? '' },
    `content/aanbod/${name}.mdx`,
    name.includes(' ') ? 'bestandsnaam-fout' : 'titel-dubbel',
    `Wis content/aanbod/${name}.mdx`,
  );

const conflict = (path: string, from: string): Slip => {
  const [line = ''] = (base[path] ?? '').split('\n').filter((item) => item.includes(from));
  const changes = replaced(path, line, `<<<<<<< HEAD\n${line}\n=======\n${line} \n>>>>>>> main`);
  return file(
    `conflict in ${path}`,
    changes,
    path,
    'bestand-conflict',
    'wis de drie regels',
    lineOf(changes, path, '<<<<<<<'),
  );
};

const head = (
  name: string,
  from: string,
  to: string,
  says: string,
  line: number,
  code: Slip['code'] = 'yaml-fout',
): Slip => file(name, replaced(OFFER, from, to), OFFER, code, says, line);

const files: Slip[] = [
  ...['zelfscan (1)', 'zelfscan - kopie', 'zelfscan kopie', 'Kopie van zelfscan', 'zelfscan-2', 'zelfscan copy'].map(
    copy,
  ),
  file(
    'changed copy',
    { 'content/aanbod/zelfscan (1).mdx': (base[OFFER] ?? '').replace('volgorde: 10', 'volgorde: 20') },
    'content/aanbod/zelfscan (1).mdx',
    'bestandsnaam-fout',
    'verschilt vanaf regel 6',
    6,
  ),
  file(
    'copy of a contact',
    { 'content/contacten/jef-maes (2).json': base[CONTACT] ?? '' },
    'content/contacten/jef-maes (2).json',
    'bestandsnaam-fout',
    'Wis content/contacten/jef-maes (2).json',
  ),
  conflict(OFFER, 'volgorde'),
  conflict(CONTACT, '"rol"'),
  conflict(TERM, 'Een CLB'),
  conflict(SOURCE, '"titel"'),
  file(
    'capitals in a name that others use',
    {
      'content/contacten/an-peeters.json': null,
      'content/contacten/An-Peeters.json': base['content/contacten/an-peeters.json'] ?? '',
    },
    'content/contacten/An-Peeters.json',
    'bestandsnaam-fout',
    'Hernoem het naar "content/contacten/an-peeters.json"',
  ),
  file(
    'hidden extension',
    { [OFFER]: null, [`${OFFER}.txt`]: base[OFFER] ?? '' },
    `${OFFER}.txt`,
    'extensie-fout',
    'Hernoem het naar content/aanbod/zelfscan.mdx',
    1,
    1,
  ),
  file(
    'hidden extension of a contact',
    {
      'content/contacten/an-peeters.json': null,
      'content/contacten/an-peeters.json.txt': base['content/contacten/an-peeters.json'] ?? '',
    },
    'content/contacten/an-peeters.json.txt',
    'extensie-fout',
    'Bestandsnaamextensies',
  ),
  head('apostrophe', "titel: 'Zelfscan'", "titel: 'Foto's van de school'", 'apostrof', 2),
  head('apostrophe in a list', "  - 'krijt'", "  - 'de foto's'", 'apostrof', 29),
  head('quote that is not closed', "titel: 'Zelfscan'", "titel: 'Zelfscan", 'geen aanhalingsteken', 2),
  head('indentation', "status: 'actief'", "  status: 'actief'", 'springt 2 spaties in', 7),
  head('colon', "titel: 'Zelfscan'", 'titel: Samen: een traject', 'dubbele punt', 2),
  file('broken block', replaced(OFFER, "titel: 'Zelfscan'", "titel: 'Foto's'"), OFFER, 'yaml-fout', 'apostrof', 2),
  file(
    'broken JSON of a contact that pages show',
    replaced('content/contacten/an-peeters.json', '"naam": "An Peeters",', '"naam": "An Peeters"'),
    'content/contacten/an-peeters.json',
    'json-fout',
    'komma',
    3,
  ),
  file(
    'deep facts',
    replaced(OFFER, 'verwant: []', `verwant: ${'['.repeat(5000)}${']'.repeat(5000)}`),
    OFFER,
    'yaml-fout',
    'te diep genest',
    27,
  ),
  file(
    'link to a page that is gone',
    {
      [OFFER]: null,
      'content/aanbod/scan-jezelf.mdx': base[OFFER] ?? '',
      ...added(PAGE, 'Zie [de scan](/aanbod/zelfscan/).'),
    },
    PAGE,
    'link-intern',
    'bv. /aanbod/vergelijken/',
    7,
    2,
  ),
];

const todo = (name: string, path: string, from: string, to: string, at: string): Slip => {
  const changes = replaced(path, from, to);
  return {
    name: `TODO in ${name}`,
    changes,
    file: path,
    line: lineOf(changes, path, 'TODO'),
    field: at,
    code: 'todo',
    says: 'wis de TODO',
  };
};

const unfinished: Slip[] = [
  todo('a choice', OFFER, "status: 'actief'", "status: 'TODO'", 'status'),
  todo('a text', OFFER, "begeleiding: 'geen'", "begeleiding: 'TODO: vraag na'", 'begeleiding'),
  todo('a date', CONTACT, '"nagekeken": "2026-11-21"', '"nagekeken": "TODO"', 'nagekeken'),
  todo('a reference', CONTACT, '"bron": "krijt"', '"bron": "TODO"', 'bron'),
  todo('a mail', CONTACT, '"email": "jef.maes@vzwkrijt.be"', '"email": "TODO"', 'email'),
  todo('since', 'content/begeleiders/oostende.json', '"sinds": "2021"', '"sinds": "TODO"', 'sinds'),
];

export const textSlips: readonly Slip[] = [...terms, ...marks, ...letters, ...files, ...unfinished];

/** Files that systems leave behind, which are nobody's problem. */
export const ignored: readonly string[] = [
  'content/Thumbs.db',
  'content/aanbod/.DS_Store',
  'content/aanbod/~$zelfscan.docx',
  'content/aanbod/desktop.ini',
  'content/contacten/._an-peeters.json',
  'content/aanbod/.~lock.zelfscan.odt#',
];
