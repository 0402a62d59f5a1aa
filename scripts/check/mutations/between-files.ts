/** Mutations that only show when files are compared: what goes away, regions, settings, and what is said twice. */
import { collections } from '../../../src/schemas/index.ts';
import type { ContentFile } from '../types.ts';
import { bytes, put, read, text, write, type Mutation } from './support.ts';

const SETTINGS = 'content/instellingen/site.json';

/** Every mutation that concerns more than one file. */
export function mutationsBetween(files: readonly ContentFile[]): Mutation[] {
  const inFolder = (name: string) =>
    files.filter(({ path }) => path.startsWith(`content/${name}/`) && /\.(?:mdx|json)$/.test(path));
  const must = (path: string): ContentFile => {
    const found = files.find((file) => file.path === path);
    if (!found) throw new Error(`${path} is missing: the mutations need it.`);
    return found;
  };
  return [
    ...emptied(inFolder),
    ...removed(files),
    ...strayed(inFolder),
    ...regions(inFolder('regios')),
    ...settings(must(SETTINGS)),
    ...redirects(),
    ...repeats(inFolder),
  ];
}

type InFolder = (name: string) => ContentFile[];

/** Collections without a single file. */
const emptied = (inFolder: InFolder): Mutation[] =>
  collections.map(({ name }) => ({
    name: `content/${name}: all files gone`,
    changes: Object.fromEntries(inFolder(name).map(({ path }) => [path, null])),
    expected: { codes: ['collectie-leeg'], file: `content/${name}` },
  }));

/** Files that others refer to, and files that nothing refers to. */
function removed(files: readonly ContentFile[]): Mutation[] {
  const texts = files.filter(({ path }) => /^content\/(?!geo|instellingen)[^/]+\/.*\.(?:mdx|json)$/.test(path));
  return ['contacten', 'bronnen', 'begrippen', 'netwerken'].flatMap((folder) => {
    const own = texts.filter(({ path }) => path.startsWith(`content/${folder}/`)).slice(0, 12);
    return own.map((file): Mutation => {
      const id = /([^/]+)\.\w+$/.exec(file.path)?.[1] ?? '';
      // A reference is the bare name in a value, or the id of a component; the file itself doesn't count.
      const pattern = folder === 'begrippen' ? new RegExp(`<Term id="${id}"`) : new RegExp(`["' ]${id}["'\\n,]`);
      const field =
        folder === 'begrippen'
          ? undefined
          : /["'](?:bron|bronnen|contact|contacten|netwerk|netwerken)["']?:|^(?:bron|bronnen|contact):/m;
      const user = texts.find(
        (other) =>
          other !== file &&
          !other.path.startsWith('content/zoekwoorden/') &&
          pattern.test(text(other)) &&
          (field === undefined || field.test(text(other))),
      );
      const changes = { [file.path]: null };
      const linked = texts.some(
        (other) => other !== file && (text(other).includes(`#${id}`) || text(other).includes(`/${id}/`)),
      );
      if (!user && !linked)
        return { name: `${file.path}: gone`, changes, expected: { harmless: 'niets verwijst naar dit bestand' } };
      return {
        name: `${file.path}: gone`,
        changes,
        expected: { codes: ['verwijzing-fout', 'link-anker', 'link-intern'], file: user?.path ?? '*' },
      };
    });
  });
}

/** Files in the folder of another collection. */
function strayed(inFolder: InFolder): Mutation[] {
  const move = (from: string, to: string): Mutation[] =>
    inFolder(from)
      .slice(0, 3)
      .map((file) => {
        const path = file.path.replace(`/${from}/`, `/${to}/`).replace(/(\.\w+)$/, '-verdwaald$1');
        return {
          name: `${file.path} in the folder ${to}`,
          changes: { [path]: file.bytes },
          expected: { codes: ['map-onverwacht'], file: path },
        };
      });
  return [...move('contacten', 'bronnen'), ...move('bronnen', 'contacten'), ...move('begrippen', 'paginas')];
}

/** Codes of regions, and networks a region says nothing about. */
function regions(files: readonly ContentFile[]): Mutation[] {
  const [first, second] = files;
  if (!first || !second) return [];
  const other = read(second).data['code'];
  return [
    {
      name: `${first.path}: code of another region`,
      changes: { [first.path]: write(first, { data: put(read(first).data, ['code'], other) }) },
      expected: { codes: ['regio-code'], file: second.path, field: 'code' },
    },
    {
      name: `${first.path}: gone`,
      changes: { [first.path]: null },
      expected: { codes: ['regio-code'], file: 'content/regios' },
    },
    ...files.flatMap((file): Mutation[] => {
      const { data } = read(file);
      const list = data['netwerken'] as unknown[];
      return [
        {
          name: `${file.path}: no word on a network`,
          changes: { [file.path]: write(file, { data: put(data, ['netwerken'], list.slice(1)) }) },
          expected: { codes: ['regio-netwerk'], file: file.path, field: 'netwerken' },
        },
        {
          name: `${file.path}: a network twice`,
          changes: { [file.path]: write(file, { data: put(data, ['netwerken'], [...list, list[0]]) }) },
          expected: { codes: ['regio-netwerk'], file: file.path, field: `netwerken[${list.length}].netwerk` },
        },
        {
          name: `${file.path}: no contact and no reason`,
          changes: {
            [file.path]: write(file, {
              data: put(data, ['netwerken', 0], { ...(list[0] as object), contacten: [], onbekend: undefined }),
            }),
          },
          expected: { codes: ['veld-ontbreekt'], file: file.path, field: 'netwerken[0].onbekend' },
        },
      ];
    }),
  ];
}

/** The settings of the site. */
const settings = (file: ContentFile): Mutation[] => [
  { name: 'settings gone', changes: { [file.path]: null }, expected: { codes: ['veld-ontbreekt'], file: file.path } },
  {
    name: 'settings without name',
    changes: { [file.path]: bytes('{}\n') },
    expected: { codes: ['veld-ontbreekt'], file: file.path, field: 'naam' },
  },
  {
    name: 'settings with an unknown field',
    changes: { [file.path]: write(file, { data: { ...read(file).data, nam: 'x' } }) },
    expected: { codes: ['sleutel-onbekend'], file: file.path, field: 'nam' },
  },
  {
    name: 'settings cut off',
    changes: { [file.path]: file.bytes.slice(0, file.bytes.length / 2) },
    expected: { codes: ['json-fout'], file: file.path },
  },
  {
    name: 'municipalities cut off',
    changes: { 'content/geo/gemeenten.json': bytes('{ "BE-VAN": [') },
    expected: { codes: ['json-fout'], file: 'content/geo/gemeenten.json' },
  },
  {
    name: 'positions gone',
    changes: { 'content/geo/posities.json': bytes('{}\n') },
    expected: { codes: ['plaats-onbekend'], file: '*', field: 'gemeente' },
  },
];

/** Pages that moved. */
function redirects(): Mutation[] {
  const file = 'content/doorverwijzingen.json';
  const to = (name: string, value: unknown, expected: Mutation['expected']): Mutation => ({
    name: `redirect ${name}`,
    changes: { [file]: bytes(JSON.stringify(value)) },
    expected,
  });
  return [
    to('to a page that is not there', { '/oud/': '/nieuw/' }, { codes: ['link-intern'], file, field: '/oud/' }),
    to('from a page that is there', { '/aanbod/': '/netwerken/' }, { codes: ['link-intern'], file, field: '/aanbod/' }),
    to('without slashes', { oud: '/aanbod/' }, { codes: ['link-fout'], file, field: 'oud' }),
    to('as a list', ['/oud/'], { codes: ['type-fout'], file }),
    to(
      'to a page that is there',
      { '/oud/': '/aanbod/' },
      { harmless: 'het oude adres is vrij en het nieuwe bestaat' },
    ),
  ];
}

/** Passages copied from one file to another, or within a file, as they are or with changes. */
function repeats(inFolder: InFolder): Mutation[] {
  const texts = [...inFolder('aanbod'), ...inFolder('netwerken')];
  return texts.flatMap((file, index): Mutation[] => {
    const target = texts[(index + 1) % texts.length];
    // The longest paragraph without components or links, so that the copy is the same text.
    const paragraph = read(file)
      .body.split(/\n{2,}/)
      .filter((part) => /^[A-Z]/.test(part) && !/[<[|]/.test(part))
      .toSorted((a, b) => b.length - a.length)[0];
    const words = paragraph?.split(' ') ?? [];
    if (!target || !paragraph || words.length < 24) return [];
    const typo = words.map((word, at) => (at % 9 === 4 ? `${word}x` : word)).join(' ');
    const added = (to: ContentFile, extra: string) => ({ [to.path]: bytes(`${text(to).trimEnd()}\n\n${extra}\n`) });
    const excepted = write(target, {
      data: {
        ...read(target).data,
        dubbelToegestaan: [{ tekst: paragraph.slice(0, 600).trim(), reden: 'Officiële tekst.' }],
      },
      body: `${read(target).body.trimEnd()}\n\n${paragraph}\n`,
    });
    const anywhere = `${file.path}|${target.path}`;
    return [
      {
        name: `${file.path}: a passage copied to ${target.path}`,
        changes: added(target, paragraph),
        expected: { codes: ['tekst-dubbel'], file: anywhere },
      },
      {
        name: `${file.path}: a passage copied with typing mistakes`,
        changes: added(target, typo),
        expected: { codes: ['tekst-dubbel'], file: anywhere },
      },
      {
        name: `${file.path}: a passage twice in the file`,
        changes: added(file, paragraph),
        expected: { codes: ['tekst-dubbel'], file: file.path },
      },
      ...(paragraph.length <= 600
        ? [
            {
              name: `${file.path}: a copy with an exception`,
              changes: { [target.path]: excepted },
              expected: { harmless: 'de uitzondering noemt een reden' },
            } as const,
          ]
        : []),
    ];
  });
}
