/** Mutations of the text of an MDX file: what an editor types or pastes by mistake. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Code } from '../../../src/beheer/codes.ts';
import type { ContentFile } from '../types.ts';
import { formatPhone } from '../../../src/model/phones.ts';
import { contactenSchema, type ContactData } from '../../../src/schemas/contacten.ts';
import { bytes, read, text, write, type Mutation } from './support.ts';

/** The first real contact with a telephone and an address: repeating these in a text is what the check refuses. */
const contact = readdirSync('content/contacten')
  .map((name): ContactData => contactenSchema.parse(JSON.parse(readFileSync(`content/contacten/${name}`, 'utf8'))))
  .find(({ telefoon, email }) => telefoon && email);
if (!contact?.telefoon || !contact.email)
  throw new Error('No contact in content/contacten has a telephone and an address.');

/** What is added at the end of a text, and what the check says of it. */
const additions: readonly (readonly [name: string, addition: string, codes: readonly Code[]])[] = [
  ['import', "import x from './x.js'", ['mdx-import']],
  ['export', 'export const x = 1', ['mdx-import']],
  ['broken export', 'export const x = ', ['mdx-fout']],
  ['expression', 'Dit kost {1 + 1} euro.', ['mdx-uitdrukking']],
  ['open brace', 'Dit kost { euro.', ['mdx-fout']],
  ['open angle', 'Minder <dan vijf.', ['mdx-fout']],
  ['script', '<script>alert(1)</script>', ['mdx-html']],
  ['HTML', '<div class="groot">Tekst</div>', ['mdx-html']],
  ['line break in HTML', 'Een regel.<br />Nog een.', ['mdx-html']],
  ['HTML comment', '<!-- nog nakijken -->', ['mdx-fout']],
  ['MDX comment', '{/* nog nakijken */}', ['mdx-uitdrukking']],
  ['address in angles', 'Zie <https://www.vzwkrijt.be/>.', ['mdx-fout']],
  ['unknown component', '<Kontakt id="colette-victor" />', ['component-onbekend']],
  ['term without id', 'Een <Term>woord</Term>.', ['component-attribuut']],
  ['term without words', 'Een <Term id="clb"></Term>.', ['component-plaats']],
  ['term that is not there', 'Een <Term id="clbx">woord</Term>.', ['verwijzing-fout']],
  ['term that is not closed', 'Een <Term id="clb">woord.', ['mdx-fout']],
  ['id as code', 'Een <Term id={"clb"}>woord</Term>.', ['component-attribuut']],
  ['unknown attribute', '<Contact id="colette-victor" kleur="rood" />', ['component-attribuut']],
  ['spread attribute', '<Contact {...alles} />', ['component-attribuut']],
  ['contact that is not there', '<Contact id="colette-viktor" />', ['verwijzing-fout']],
  ['contact in a sentence', 'Bel <Contact id="colette-victor" /> vandaag.', ['component-plaats']],
  ['diagram that is not there', '<Schema id="groepstrajecten" />', ['verwijzing-fout']],
  ['note without title', '<LetOp>Let op.</LetOp>', ['component-attribuut']],
  ['large title', '# Titel', ['kop-niveau']],
  ['skipped level', '## Kop\n\n#### Te diep', ['kop-niveau']],
  ['empty heading', '##', ['kop-leeg']],
  ['image without words', '![](/favicon.svg)', ['afbeelding-alt']],
  ['image elsewhere', '![Foto](https://www.vzwkrijt.be/foto.jpg)', ['afbeelding-adres']],
  ['image that is not there', '![Foto](/beelden/bestaat-niet.png)', ['afbeelding-adres']],
  ['page that is not there', 'Zie [dit](/aanbod/bestaat-niet/).', ['link-intern']],
  ['address without last slash', 'Zie [dit](/aanbod/groepstraject).', ['link-intern']],
  ['place that is not there', 'Zie [dit](/begrippen/#bestaat-niet).', ['link-anker']],
  ['place on the page that is not there', 'Zie [de stappen](#bestaat-niet).', ['link-anker']],
  ['relative address', 'Zie [dit](../groepstraject.mdx).', ['link-fout']],
  ['script in an address', '[Klik](javascript:alert(1))', ['link-fout']],
  ['address without https', 'Zie [Krijt](www.vzwkrijt.be).', ['link-fout']],
  ['link without address', 'Zie [de brochure]().', ['link-fout']],
  ['link without words', 'Zie [](/aanbod/groepstraject/).', ['link-fout']],
  ['e-mail link without domain', 'Mail [ons](mailto:colette).', ['link-fout']],
  ['telephone link that is no number', 'Bel [ons](tel:0473).', ['link-fout']],
  ['e-mail address of a contact', `Mail ${contact.email}.`, ['gegevens-in-tekst']],
  ['telephone number of a contact', `Bel ${formatPhone(contact.telefoon)}.`, ['gegevens-in-tekst']],
  ['unfinished', 'TODO: nakijken bij Krijt.', ['todo']],
  ['tab', 'Een\ttab.', ['teken-onzichtbaar']],
  ['zero-width space', 'Een\u200Bwoord.', ['teken-onzichtbaar']],
  ['soft hyphen', 'School\u00ADuitval.', ['teken-onzichtbaar']],
  ['no-break space', '5\u00A0scholen.', ['teken-onzichtbaar']],
  ['loose accent', 'Een coo\u0308rdinator.', ['teken-onzichtbaar']],
  ['control character', 'Een\u0007bel.', ['teken-onzichtbaar']],
];

/** Markup that is fine elsewhere but not in the explanation of a term. */
const markup: readonly (readonly [name: string, addition: string])[] = [
  ['bold', 'Een **vet** woord.'],
  ['list', '- een\n- twee'],
  ['link', 'Zie [Krijt](https://www.vzwkrijt.be/).'],
  ['heading', '## Kop'],
  ['term', 'Een <Term id="clb">CLB</Term>.'],
];

/** Changes that are no mistake. */
const harmless: readonly (readonly [name: string, addition: string, reason: string])[] = [
  ['new sentence', 'Deze zin is nieuw.', 'een zin erbij is gewoon tekst'],
  ['escaped brace', 'Een accolade \\{ in de tekst.', 'een teken met \\ ervoor is gewoon tekst'],
];

/** All mutations of the text of one file. */
export function textMutations(file: ContentFile): Mutation[] {
  const { body } = read(file);
  const source = text(file);
  const isTerm = file.path.startsWith('content/begrippen/');
  const withEnd = (end: string) => ({ [file.path]: bytes(`${source.trimEnd()}\n\n${end}\n`) });
  const refused = (name: string, changes: Mutation['changes'], codes: readonly Code[]): Mutation => ({
    name: `${file.path}: ${name}`,
    changes,
    expected: { codes, file: file.path },
  });
  const all = additions
    // A place on its own page exists only where the entry has a page.
    .filter(([, addition]) => !(isTerm && addition.includes('](#')))
    .map(([name, addition, codes]) => refused(name, withEnd(addition), codes));
  const half = source.indexOf('\n---\n') / 2;
  const structure: Mutation[] = [
    refused('no block above the text', { [file.path]: bytes(body.trimStart()) }, ['blok-fout']),
    refused('block that is not closed', { [file.path]: bytes(source.replace('\n---\n', '\n')) }, ['blok-fout']),
    refused('cut off in the block', { [file.path]: bytes(source.slice(0, half)) }, ['blok-fout']),
    refused('cut off in a tag', { [file.path]: bytes(`${source.trimEnd()}\n\nEen <Term id="`) }, ['mdx-fout']),
    refused('quote that is not closed', { [file.path]: bytes(source.replace("nagekeken: '", "nagekeken: '\n  '")) }, [
      'yaml-fout',
      'datum-fout',
      'veld-fout',
      'datum-toekomst',
    ]),
    refused('colon in a value', { [file.path]: bytes(source.replace(/^(\w+): .*/m, '$1: a: b')) }, [
      'yaml-fout',
      'blok-fout',
    ]),
    refused('date without quotes', { [file.path]: bytes(source.replace(/nagekeken: '([\d-]+)'/, 'nagekeken: $1')) }, [
      'type-fout',
    ]),
    refused('field twice', { [file.path]: bytes(source.replace(/^(nagekeken: .*)$/m, '$1\n$1')) }, ['sleutel-dubbel']),
    refused('anchor', { [file.path]: bytes(source.replace(/^(nagekeken: )/m, '$1&a ')) }, ['yaml-fout']),
    refused('tag', { [file.path]: bytes(source.replace(/^(nagekeken: )/m, '$1!x ')) }, ['yaml-fout']),
    {
      name: `${file.path}: other line ends`,
      changes: { [file.path]: bytes(source.replaceAll('\n', '\r\n')) },
      expected: { harmless: 'regeleinden van Windows leest de site ook' },
    },
  ];
  if (/^content\/(?:aanbod|netwerken|begrippen)\//.test(file.path))
    structure.push(refused('no text', { [file.path]: write(file, { body: '' }) }, ['tekst-ontbreekt']));
  const plain = isTerm ? markup.map(([name, addition]) => refused(name, withEnd(addition), ['tekst-opmaak'])) : [];
  const fine = harmless.map(([name, addition, reason]): Mutation => ({
    name: `${file.path}: ${name}`,
    changes: withEnd(addition),
    expected: { harmless: reason },
  }));
  return [...all, ...structure, ...plain, ...fine];
}
