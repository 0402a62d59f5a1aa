import { resolve } from 'node:path';

/** Absolute path of the built site under test: `dist/`, or the folder that the environment variable SITE_DIST names. */
export function distFolder(): string {
  return resolve(import.meta.dirname, '../..', process.env['SITE_DIST'] ?? 'dist');
}
