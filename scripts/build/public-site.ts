/** A site that everyone can see must say who publishes it: without that, the build stops. */
import { missingForPublic } from '../../src/model/publisher.ts';
import { instellingenSchema } from '../../src/schemas/instellingen.ts';

/**
 * Whether `SITE_URL` is an address for visitors: not empty, not this machine, not one of the names that never resolve
 * (RFC 2606 and 6761).
 */
export function isPublicAddress(siteUrl: string | undefined): boolean {
  if (!siteUrl || !URL.canParse(siteUrl)) return false;
  const { hostname } = new URL(siteUrl);
  return !/(?:^|\.)(?:localhost|example|test|invalid)$|^127\.|^\[::1\]$/.test(hostname);
}

/**
 * Why a build for visitors can't go on, in Dutch, or undefined when nothing is missing.
 * @param siteUrl the value of SITE_URL
 * @param settings the contents of content/instellingen/site.json
 */
export function refusal(siteUrl: string | undefined, settings: unknown): string | undefined {
  if (!isPublicAddress(siteUrl)) return undefined;
  const missing = missingForPublic(instellingenSchema.parse(settings));
  if (missing.length === 0) return undefined;
  return [
    `De site voor ${siteUrl} wordt niet gebouwd: bezoekers moeten weten wie ze uitgeeft en waar ze een fout melden.`,
    'Vul dit in content/instellingen/site.json in:',
    ...missing.map((line) => `- ${line}`),
    'Wil je alleen een proefversie, bouw dan zonder SITE_URL.',
  ].join('\n');
}
