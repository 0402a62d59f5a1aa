/** The files of the open data: of each dataset JSON, its JSON Schema and CSV, and the catalogue of all. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../open-data/catalogue.ts';
import { datasets } from '../../open-data/datasets.ts';
import { csvFile, dataFile, schemaFile } from '../../open-data/formats.ts';
import { getDataInput } from '../../queries/open-data.ts';
import { publisher, siteSettings } from '../../queries/settings.ts';

const json = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

export const getStaticPaths = (async () => {
  const input = await getDataInput(new URL(import.meta.env.SITE));
  const { site } = input;
  const files = datasets.flatMap((dataset) => {
    const data = dataFile(dataset, input);
    return [
      [`${dataset.id}.json`, json(data)],
      [`${dataset.id}.csv`, csvFile(dataset, data.rijen)],
      [`${dataset.id}.schema.json`, json(schemaFile(dataset, site))],
    ] as const;
  });
  const described = datasets.map((dataset) => ({ dataset, checked: dataFile(dataset, input).nagekeken }));
  const all = json(catalogue({ site, name: siteSettings.naam, publisher, datasets: described }));
  return [...files, ['catalogus.jsonld', all] as const].map(([file, body]) => ({ params: { file }, props: { body } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
