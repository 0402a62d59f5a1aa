/** Addresses as one copies them from a mail or a browser: bare, insecure, or by way of a service that looks along. */
import type { Words } from './types.ts';

/** Services that stand before the real address, and the part of their address that holds it. */
const DETOURS: readonly [host: RegExp, parameter: string][] = [
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/(?:^|\.)google\.[a-z.]+$/, 'url'],
  [/(?:^|\.)google\.[a-z.]+$/, 'q'],
  [/^lm?\.(?:facebook|instagram|messenger)\.com$/, 'u'],
  [/^(?:www\.)?linkedin\.com$/, 'url'],
];
const FOLLOWERS = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|mkt_tok)$/;

/** The address that a detour leads to, or the address without what follows its readers; undefined when it is direct. */
export function directAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  for (const [host, parameter] of DETOURS) {
    const target = host.test(url.hostname) ? url.searchParams.get(parameter) : null;
    if (target && /^https?:/.test(target)) return directAddress(target) ?? target;
  }
  if (/(?:^|\.)urldefense\.(?:proofpoint\.)?com$/.test(url.hostname))
    return /__(https?:.+?)__/.exec(address)?.[1] ?? '';
  const followers = [...url.searchParams.keys()].filter((key) => FOLLOWERS.test(key));
  if (followers.length === 0) return undefined;
  for (const key of followers) url.searchParams.delete(key);
  return url.href;
}

/** How a detour is told, or undefined. */
export function detour(address: string): Words | undefined {
  const direct = directAddress(address);
  if (direct === undefined) return undefined;
  return {
    message: 'Dit adres loopt langs een dienst die bijhoudt wie klikt.',
    remedy: direct
      ? `Schrijf ${direct}`
      : 'Open de link en neem het adres over uit de adresbalk, bv. https://www.vzwkrijt.be/',
  };
}

/** How an address without encryption is told. */
export const insecure = (address: string): Words => ({
  message: `"${address.slice(0, 100)}" begint met http:. Browsers waarschuwen daarvoor.`,
  remedy: `Probeer ${address.replace(/^http:/, 'https:').slice(0, 200)} in je browser. Werkt dat, zet het dan zo.`,
});
