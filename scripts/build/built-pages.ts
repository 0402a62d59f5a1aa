/** The pages of a built site, read once for all that looks at them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../hosts/files.ts';
import { siteAddresses } from './addresses.ts';
import type { Rebase } from './base-path.ts';
import { isForm, withPolicy } from './policy.ts';
import { stylePruner } from './styles/prune.ts';

export interface BuiltPage {
  /** Below the built site, with `/` between its parts: `aanbod/index.html`. */
  readonly file: string;
  readonly html: string;
  /** Paths within the site that it names, decoded. */
  readonly addresses: ReadonlySet<string>;
}

/** @param files of the built site, from its root */
export function readBuiltPages(dist: string, files: readonly string[]): BuiltPage[] {
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { file, html, addresses: siteAddresses(html, addressOf(file)) };
    });
}

/**
 * Writes the pages as visitors get them: with their own styles alone, the policy first, and below the base path.
 * @param moved undefined for a site at the root of its host
 */
export function finishPages(dist: string, pages: readonly BuiltPage[], moved: Rebase | undefined): void {
  const prune = stylePruner(dist);
  for (const { file, html } of pages) {
    // What the editors' form shows comes from a library: nobody knows which names that uses.
    const light = isForm(file) ? html : prune(html);
    writeFileSync(join(dist, file), withPolicy(html, moved?.page(light) ?? light, isForm(file)));
  }
}
