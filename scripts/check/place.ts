/** Where a file stands and what it is called: folder, extension, file name. */
import { collections, type Collection } from '../../src/schemas/index.ts';
import { slugOf } from '../../src/model/text.ts';
import { slugPattern } from '../../src/schemas/fields.ts';
import { didYouMean, listed } from './suggest.ts';
import { problem, TOP, type Diagnostic } from './types.ts';

/** Files beside the collections: single facts of the whole site. `geo` is made by a script. */
const otherFolders: Record<string, RegExp> = {
  geo: /\.(?:json|md|csv|txt)$/,
  instellingen: /^[a-z0-9-]+\.json$/,
};
const rootFiles = /^(?:[a-z0-9-]+\.(?:json|txt)|README\.md)$/;
const ignored =
  /^(?:\.gitkeep|\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#|\..*\.sw[a-p])$/i;

export interface FilePlace {
  readonly collection?: Collection;
  /** First folder under `content/`; empty for a file that stands loose. */
  readonly folder: string;
  /** File name without extension. */
  readonly id: string;
  readonly extension: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a file is none of the check's business (kept by git or by the operating system). */
export function isIgnored(path: string): boolean {
  return ignored.test(path.slice(path.lastIndexOf('/') + 1));
}

/** A path without its extension. */
export const bareName = (path: string): string => path.replace(/\.[^./]*$/, '');

/** Splits a path under `content/` and says what is wrong with folder, extension or name. */
export function filePlace(path: string): FilePlace {
  const parts = path.split('/').slice(1);
  const name = parts.at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  const id = dot > 0 ? name.slice(0, dot) : name;
  const extension = dot > 0 ? name.slice(dot + 1) : '';
  const folder = parts.length > 1 ? (parts[0] ?? '') : '';
  const place = { folder, id, extension };
  const error = (code: Diagnostic['code'], message: string, remedy: string): FilePlace => ({
    ...place,
    diagnostics: [problem(path, TOP, code, { message, remedy })],
  });
  const folders = [...collections.map((item) => item.name), ...Object.keys(otherFolders)];
  if (parts.length === 1) {
    if (rootFiles.test(name)) return { ...place, diagnostics: [] };
    return error(
      'map-onverwacht',
      'Dit bestand staat los in content/.',
      `Zet het in de juiste map, bv. content/${folders[0]}/${slugOf(id)}.mdx.`,
    );
  }
  const collection: Collection | undefined = collections.find((item) => item.name === folder);
  if (!collection && !(folder in otherFolders))
    return error(
      'map-onverwacht',
      `De map "content/${folder}" bestaat niet voor deze site.${didYouMean(folder, folders)}`,
      `Zet het bestand in een van deze mappen: ${folders.join(', ')}.`,
    );
  if (parts.length > 2)
    return error(
      'map-onverwacht',
      `Het bestand staat in een map binnen "content/${folder}".`,
      `Zet het rechtstreeks in de map: content/${folder}/${name}.`,
    );
  if (!collection) {
    if (otherFolders[folder]?.test(name)) return { ...place, diagnostics: [] };
    return error(
      'extensie-fout',
      `"${name}" hoort niet in content/${folder}.`,
      `Zet hier alleen gegevens, bv. content/${folder}/site.json.`,
    );
  }
  const good = `content/${folder}/${slugOf(id) || 'naam'}.${collection.extension}`;
  const double = /^(.+)\.(mdx|json)\.(?:txt|mdx|json|docx?|bak)$/i.exec(name);
  if (double) {
    const meant = `content/${folder}/${slugOf(double[1] ?? '') || 'naam'}.${collection.extension}`;
    return error(
      'extensie-fout',
      `De naam eindigt op twee extensies: ".${double[2] ?? ''}.${extension}". Windows toont de laatste vaak niet.`,
      `Hernoem het naar ${meant}. Zet in de Verkenner bij Beeld eerst "Bestandsnaamextensies" aan; kies in Kladblok bij het bewaren "Alle bestanden".`,
    );
  }
  if (extension !== collection.extension)
    return error(
      'extensie-fout',
      `De extensie is ".${extension}". In content/${folder} staan alleen .${collection.extension}-bestanden, de site ziet dit bestand dus niet.`,
      `Hernoem het naar ${good}, of zet het in een andere map.`,
    );
  const diagnostics: Diagnostic[] = slugPattern.test(id)
    ? []
    : [
        problem(path, TOP, 'bestandsnaam-fout', {
          message: `De bestandsnaam "${name}" kan niet: ze wordt het adres van de pagina.`,
          remedy: `Hernoem het naar ${listed([good])}: alleen kleine letters zonder accenten, cijfers en streepjes.`,
        }),
      ];
  return { ...place, collection, diagnostics };
}
