/** Whether what people come for stands high enough: within two screens of a phone. */
import { sitemapPaths } from './dist.ts';
import { measure, twoScreens, type Measured } from './measure.ts';

/** Somebody to write to or to call. */
export const someone = 'a:is([href^="mailto:"], [href^="tel:"])';

/** Pages on which something is missing or stands lower than two screens, and how low. */
export const tooLow = (measured: readonly Measured[]): string[] =>
  measured
    .filter(({ bottoms }) => bottoms.some((bottom) => bottom === null || bottom > twoScreens))
    .map(({ path, bottoms }) => `${path}: ${bottoms.join(', ')}`);

/** Writes how high and how low it stands, where the environment variable TASKS_TELL is set. */
export function tell(kind: string, measured: readonly Measured[]): void {
  if (!process.env['TASKS_TELL']) return;
  for (const index of measured[0]?.bottoms.keys() ?? []) {
    const all = measured.map(({ bottoms }) => bottoms[index] ?? Infinity).toSorted((a, b) => a - b);
    console.log(`${kind}, ${index}: ${all[0]} to ${all.at(-1)} px on ${all.length} pages`);
  }
}

/** Addresses of the regions and of today's municipalities. */
export const places = (): string[] => sitemapPaths().filter((path) => /^\/(?:gemeente|regio)\/[^/]+\/$/.test(path));

/** The places where the person for a pupil who stays away, or for CLB and help that are stuck, stands too low. */
export async function tooLowAt(paths: readonly string[]): Promise<string[]> {
  const person = (situation: string) => `[data-situation="${situation}"] .people ${someone}`;
  const measured = await measure(paths, [person('leerling-haakt-af'), person('clb-en-hulp-zitten-vast')]);
  tell('places', measured);
  return tooLow(measured);
}
