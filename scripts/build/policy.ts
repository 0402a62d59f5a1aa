/**
 * The Content Security Policy of each page. Astro writes the hashes of every inline script and style of the whole site
 * into it, behind what it should govern. Each page only needs its own hashes: that is stricter, and saves about 1.5 kB of
 * text that doesn't compress. It holds for what follows it, so it stands right behind the charset.
 */
import { createHash } from 'node:crypto';
import { FORM } from '../../src/model/pages.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const CHARSET = /<meta charset="utf-8">/;
const INLINE = /<(?:style|script)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
const HASH = /\s'sha256-([A-Za-z0-9+/=]+)'/g;
const EMPTY = /<style><\/style>/g;
/** No text becomes a script, by whatever road: scripts of ours make elements and texts, never HTML. */
const TRUSTED_TYPES = /\s?(?:require-trusted-types-for|trusted-types) '[a-z]+';/g;

/** Of each inline script and style; of an empty one nothing. */
const inlineHashes = (html: string): string[] =>
  [...html.matchAll(INLINE)].map(([, code = '']) =>
    code === '' ? '' : createHash('sha256').update(code, 'utf8').digest('base64'),
  );

/**
 * Puts the policy first, with the hashes of the inline scripts and styles of this page alone. Styles that became empty go.
 * @param html a page as Astro writes it
 * @param finished the same page after changes to addresses, also within its scripts and styles
 * @param ofForm for the editors' form, a library that adds styles of its own and writes HTML: it keeps every hash, and is
 * let off the trusted types
 * @returns the finished page; unchanged when it has no policy
 * @throws Error when the page has a policy but no `<meta charset="utf-8">` to put it behind
 */
export function withPolicy(html: string, finished = html, ofForm = false): string {
  const [meta, policy = ''] = POLICY.exec(finished) ?? [];
  if (meta === undefined) return finished;
  const after = inlineHashes(finished);
  /** Hash that Astro knew → that of what became of it. */
  const own = new Map(inlineHashes(html).map((hash, index) => [hash, after[index] ?? hash]));
  const due = ofForm ? policy.replace(TRUSTED_TYPES, '') : policy;
  const pruned = due.replace(HASH, (entry, hash: string) => {
    const now = own.get(hash) ?? (ofForm ? hash : undefined);
    return now === undefined || now === '' ? '' : entry.replace(hash, () => now);
  });
  const rest = finished.replace(meta, () => '').replace(EMPTY, '');
  if (!CHARSET.test(rest)) throw new Error('A page with a policy must begin with <meta charset="utf-8">.');
  return rest.replace(CHARSET, (charset) => charset + meta.replace(policy, () => pruned));
}

/** Whether a file is the editors' form. */
export const isForm = (file: string): boolean => `/${file}`.startsWith(FORM);
