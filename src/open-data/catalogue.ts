/** The datasets as DCAT-AP (https://semiceu.github.io/DCAT-AP/releases/3.0.0/), in JSON-LD, for open data portals. */
import type { Publisher } from '../model/publisher.ts';
import { LICENCE, VERSION, type Dataset } from './dataset.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const formats = [
  { extension: 'json', type: 'JSON', media: 'application/json' },
  { extension: 'csv', type: 'CSV', media: 'text/csv' },
] as const;

const dutch = (text: string) => ({ '@value': text, '@language': 'nl' });
const link = (address: string) => ({ '@id': address });
const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });

export interface CatalogueInput {
  readonly site: URL;
  readonly name: string;
  readonly publisher: Publisher | undefined;
  /** Each dataset with the most recent day on which a row was checked. */
  readonly datasets: readonly { readonly dataset: Dataset; readonly checked: string | null }[];
}

/** The catalogue. A site without a publisher names none: DCAT-AP asks for one, so a public build has it. */
export function catalogue({ site, name, publisher, datasets }: CatalogueInput): object {
  const address = (path: string): string => new URL(path, site).href;
  const by = publisher && {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': dutch(publisher.name) },
  };
  return {
    '@context': context,
    '@id': address('/data/'),
    '@type': 'dcat:Catalog',
    'dct:title': dutch(`Open data van ${name}`),
    'dct:description': dutch('Situaties, aanbod, netwerken en contacten tegen armoede op school en schooluitval.'),
    'dct:language': link(`${AUTHORITY}/language/NLD`),
    'dct:license': link(LICENCE),
    'foaf:homepage': link(address('/')),
    ...by,
    'dcat:dataset': datasets.map(({ dataset: { id, title, description }, checked }) => ({
      '@id': address(`/data/#${id}`),
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': dutch(title),
      'dct:description': dutch(description),
      'dct:language': link(`${AUTHORITY}/language/NLD`),
      'dct:spatial': link(`${AUTHORITY}/country/BEL`),
      'dcat:version': String(VERSION),
      ...(checked !== null && { 'dct:modified': day(checked) }),
      ...by,
      'dcat:distribution': formats.map(({ extension, type, media }) => ({
        '@type': 'dcat:Distribution',
        'dcat:accessURL': link(address('/data/')),
        'dcat:downloadURL': link(address(`/data/${id}.${extension}`)),
        'dct:format': link(`${AUTHORITY}/file-type/${type}`),
        'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${media}`),
        'dct:license': link(LICENCE),
        ...(extension === 'json' && { 'dct:conformsTo': link(address(`/data/${id}.schema.json`)) }),
      })),
    })),
  };
}
