/** Sources: one file for each web address. */
import type { Analysis } from '../analyse.ts';
import { textIn } from '../data.ts';
import { fieldAt, problem, type Diagnostic } from '../types.ts';

/** An address without what makes no difference: `http`, `www.` and the last slash. */
export function sameAddress(url: string): string {
  const { hostname, pathname, search, hash } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`;
}

/** The same address in two sources. */
export function checkSourceAddresses(sources: readonly Analysis[]): Diagnostic[] {
  const first = new Map<string, Analysis>();
  return sources.flatMap((source): Diagnostic[] => {
    const url = textIn(source.value, 'url');
    if (!url || !URL.canParse(url)) return [];
    const earlier = first.get(sameAddress(url));
    first.set(sameAddress(url), earlier ?? source);
    if (!earlier) return [];
    return [
      problem(source.path, fieldAt(source.locate, ['url']), 'bron-dubbel', {
        message: `Dit adres staat ook in ${earlier.path}.`,
        remedy: `Hou één bestand en verwijs overal naar die bron, bv. "${earlier.id}". Is het een andere pagina? Zet dan haar eigen adres.`,
      }),
    ];
  });
}
