import type { Publisher } from '../model/publisher.ts';

/** Days that `security.txt` holds; RFC 9116 advises less than a year. */
const DAYS = 183;

/**
 * The text of `security.txt` (https://www.rfc-editor.org/rfc/rfc9116).
 * @param built ISO day of the build: the file expires half a year later
 */
export function securityText({ corrections }: Publisher, site: URL, language: string, built: string): string {
  const expires = new Date(`${built}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + DAYS);
  return [
    `Contact: mailto:${corrections}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    `Preferred-Languages: ${language.slice(0, 2)}, en`,
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\n');
}
