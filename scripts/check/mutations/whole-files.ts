/** Mutations of whole files: bytes, names, folders, copies, and files that go away. */
import type { Code } from '../../../src/beheer/codes.ts';
import type { ContentFile } from '../types.ts';
import { bytes, text, type Mutation } from './support.ts';

const utf16 = (value: string): Uint8Array => {
  const units = Uint16Array.from(`\uFEFF${value}`, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

/** Each letter as one byte, as Windows does for Western languages. */
const windows1252 = (value: string): Uint8Array =>
  Uint8Array.from(`${value}é`, (character) => character.charCodeAt(0) & 0xff);

/** Other bytes in the same place. */
function ofBytes(file: ContentFile): [name: string, content: Uint8Array, codes: readonly Code[]][] {
  const source = text(file);
  const json: [string, Uint8Array, readonly Code[]][] = file.path.endsWith('.json')
    ? [
        ...[0.25, 0.5, 0.75, 0.95].map((part): [string, Uint8Array, readonly Code[]] => [
          `cut off at ${part * 100} %`,
          bytes(source.slice(0, source.length * part)),
          ['json-fout'],
        ]),
        ['comma too many', bytes(source.replace(/\n}\s*$/, ',\n}')), ['json-fout']],
        ['comma too few', bytes(source.replace(',\n', '\n')), ['json-fout']],
        ['curly quotes', bytes(source.replace('"', '“')), ['json-fout']],
        ['comment', bytes(source.replace('{\n', '{\n// nakijken\n')), ['json-fout']],
        ['list around it', bytes(`[${source}]`), ['type-fout']],
        ['only a text', bytes('"Colette"'), ['type-fout']],
        ['null', bytes('null'), ['type-fout', 'veld-leeg']],
        ['nested very deep', bytes(`${'['.repeat(20_000)}${']'.repeat(20_000)}`), ['type-fout', 'json-fout']],
        ['field twice', bytes(source.replace(/"(\w+)":/, '"$1": 0, "$1":')), ['sleutel-dubbel']],
      ]
    : [];
  return [
    ...json,
    ['empty', bytes(''), ['bestand-leeg']],
    ['only spaces', bytes(' \n \n'), ['bestand-leeg']],
    ['byte order mark', bytes(`\uFEFF${source}`), ['bom']],
    ['UTF-16', utf16(source), ['codering-fout']],
    ['Windows-1252', windows1252(source), ['codering-fout']],
    ['cut off inside a letter', Uint8Array.from([...file.bytes, 0xc3]), ['codering-fout']],
    ['no text at all', Uint8Array.from({ length: 64 }, (_, index) => 128 + index), ['codering-fout']],
    ['five megabytes', new Uint8Array(5_000_000).fill(120), ['bestand-te-groot']],
  ];
}

/** The same bytes under another name; `copy` leaves the original where it is. */
function ofNames(file: ContentFile): { name: string; path: string; codes: readonly Code[]; copy: boolean }[] {
  const [, folder = '', id = '', extension = ''] = /^content\/([^/]+)\/(.*)\.(\w+)$/.exec(file.path) ?? [];
  const at = (name: string, path: string, codes: readonly Code[], copy = true) => ({
    name,
    path: `content/${path}`,
    codes,
    copy,
  });
  return [
    at('other extension', `${folder}/${id}.md`, ['extensie-fout'], false),
    at('extension in capitals', `${folder}/${id}.${extension.toUpperCase()}`, ['extensie-fout'], false),
    at('backup', `${folder}/${id}.${extension}~`, ['extensie-fout']),
    at('name in capitals', `${folder}/${id.toUpperCase()}.${extension}`, ['bestandsnaam-fout'], false),
    at('space in the name', `${folder}/${id} kopie.${extension}`, ['bestandsnaam-fout']),
    at('twin in capitals', `${folder}/${id.toUpperCase()}.${extension}`, ['id-dubbel', 'bestandsnaam-fout']),
    at('twin with another hyphen', `${folder}/${id}-.${extension}`, ['id-dubbel', 'bestandsnaam-fout']),
    at('twin with another extension', `${folder}/${id}.txt`, ['id-dubbel', 'extensie-fout']),
    at('deeper folder', `${folder}/oud/${id}.${extension}`, ['map-onverwacht'], false),
    at('unknown folder', `${folder}x/${id}.${extension}`, ['map-onverwacht'], false),
    at('no folder', `${id}.${extension === 'json' ? 'yaml' : extension}`, ['map-onverwacht'], false),
    at('copy', `${folder}/${id}-kopie.${extension}`, ['titel-dubbel', 'pagina-ontbreekt']),
  ];
}

/** All mutations of one file as a whole. */
export function fileMutations(file: ContentFile): Mutation[] {
  const ofContent = ofBytes(file).map(([name, content, codes]): Mutation => ({
    name: `${file.path}: ${name}`,
    changes: { [file.path]: content },
    expected: { codes, file: file.path },
  }));
  const elsewhere = ofNames(file).map(({ name, path, codes, copy }): Mutation => ({
    name: `${file.path}: ${name}`,
    changes: { ...(copy ? {} : { [file.path]: null }), [path]: file.bytes },
    expected: { codes, file: path },
  }));
  return [...ofContent, ...elsewhere];
}
