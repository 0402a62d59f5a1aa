/** Domains of mail and web addresses: one that can't exist, one that looks like a slip of another, one of another alphabet. */
import { distance } from 'fastest-levenshtein';
import { parse } from 'tldts';
import type { Analysis } from '../analyse.ts';
import { nodesOf } from '../mdx/parse.ts';
import { remembered } from '../remembered.ts';
import { fieldAt, problem, remark, type Diagnostic } from '../types.ts';
import { impossibleHost } from './hosts.ts';

/** Where most Belgians without an address at work have their mail. */
const PROVIDERS = [
  'gmail.com',
  'hotmail.com',
  'hotmail.be',
  'outlook.com',
  'outlook.be',
  'live.be',
  'yahoo.com',
  'icloud.com',
  'telenet.be',
  'skynet.be',
  'proximus.be',
  'pandora.be',
];
/** What follows the `@`, or the host of a web address; undefined when there is none. */
const hostOf = (value: string): string | undefined =>
  value.includes('://') && URL.canParse(value) ? new URL(value).hostname : value.split('@')[1]?.toLowerCase();

/** The name that someone registers: `vzwkrijt.be` of `www.vzwkrijt.be`. */
const registered = (host: string): string => parse(host).domain ?? host;

/** One letter more, less or other, or two letters the other way round. */
function isSlip(typed: string, known: string): boolean {
  if (typed === known) return false;
  if (distance(typed, known) === 1) return true;
  const at = [...typed].findIndex((letter, index) => letter !== known[index]);
  const swapped = typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2);
  return typed.length === known.length && swapped === known;
}

/** `gmail.be` is no mail of Google. */
const onlyAsCom = (domain: string): string | undefined => /^(gmail|icloud)\./.exec(domain)?.[1]?.concat('.com');

/** Leaves with a mail or web address, and the domain of each. */
const addresses = remembered((entry: Analysis) =>
  entry.leaves.flatMap(({ path, value, meta }) => {
    if (typeof value !== 'string' || (meta.format !== 'email' && meta.format !== 'uri')) return [];
    const host = hostOf(value);
    if (!host?.includes('.')) return [];
    const isMail = meta.format === 'email';
    return [{ path, value, isMail, domain: registered(host), impossible: impossibleHost(host) }];
  }),
);

/** Domains of the links in a text. */
const linkedDomains = remembered(({ tree }: Analysis) =>
  (tree ? nodesOf(tree) : []).flatMap(({ url = '' }) => {
    const host = url.startsWith('http') ? hostOf(url) : undefined;
    return host ? [registered(host)] : [];
  }),
);

/** Checks the addresses among the facts of all entries. */
export function checkDomains(entries: readonly Analysis[]): Diagnostic[] {
  const uses = new Map<string, Set<string>>();
  const sites = new Map<string, string>();
  const count = (domain: string, by: string) => {
    uses.set(domain, (uses.get(domain) ?? new Set()).add(by));
  };
  for (const entry of entries) {
    for (const { domain, impossible, isMail } of addresses(entry)) {
      if (impossible) continue;
      count(domain, entry.path);
      if (!isMail) sites.set(domain, entry.path);
    }
    for (const domain of linkedDomains(entry)) count(domain, entry.path);
  }
  // What two files use, or what a web address of another file uses, is known to be right.
  const usual = [...uses].filter(([domain, by]) => (by.size > 1 || sites.has(domain)) && domain.length > 7);
  const isKnown = (domain: string, path: string) => sites.get(domain) !== path;
  return entries.flatMap((entry) =>
    addresses(entry).flatMap(({ path, value, domain, impossible, isMail }): Diagnostic[] => {
      const where = fieldAt(entry.locate, path);
      if (impossible) return [problem(entry.path, where, 'domein-fout', impossible)];
      // A name that several files use is no slip; gmail.com is never one.
      if ((uses.get(domain)?.size ?? 0) > 1 || PROVIDERS.includes(domain)) return [];
      const others = usual.flatMap(([known, by]) =>
        by.size > 1 || (isMail && isKnown(known, entry.path)) ? [known] : [],
      );
      const meant =
        [...(isMail ? PROVIDERS : []), ...others].find((known) => isSlip(domain, known)) ?? onlyAsCom(domain);
      if (!meant) return [];
      return [
        remark(entry.path, { ...where, about: value }, 'domein-tikfout', {
          message: `"${domain}" lijkt op "${meant}": misschien is het een tikfout.`,
          remedy: `Kijk het na in de bron. Schrijf bv. ${value.replace(domain, meant)}`,
        }),
      ];
    }),
  );
}
