/** Links and definitions in a text; and contact data that should not be typed there. */
import { checkLink, type Routes } from '../links.ts';
import { suggestPhone } from '../phone.ts';
import type { Diagnostic } from '../types.ts';
import { placeOf, textOf, walk, type Node } from './parse.ts';

/** Checks the address and the words of every link. */
export function checkLinks(file: string, tree: Node, here: string | undefined, routes: Routes): Diagnostic[] {
  return walk(tree).flatMap((node): Diagnostic[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const place = { file, ...placeOf(node), severity: 'fout' } as const;
    const url = node.url ?? '';
    const problem = checkLink(url, here, routes);
    const found: Diagnostic[] = problem ? [{ ...place, ...problem }] : [];
    const words = textOf(node).trim();
    if (node.type === 'link' && words === '')
      found.push({
        ...place,
        code: 'link-fout',
        message: `De link naar "${url}" heeft geen tekst.`,
        remedy: `Zeg waar hij heen gaat, bv. [het groepstraject](${url}).`,
      });
    else if (node.type === 'link' && /^(?:klik )?hier$|^lees meer$|^meer$|^link$/i.test(words))
      found.push({
        ...place,
        severity: 'waarschuwing',
        code: 'link-fout',
        message: `De link heet "${words}". Wie alleen de links hoort, weet dan niet waarheen.`,
        remedy: `Zeg waar hij heen gaat, bv. [het groepstraject](${url}).`,
      });
    return found;
  });
}

/** Contact data of the site: which contact file holds an address or a number. */
export type ContactData = ReadonlyMap<string, string>;

/** Warns about e-mail addresses and telephone numbers typed in a text: they belong in one contact file. */
export function checkContactData(file: string, tree: Node, contacts: ContactData): Diagnostic[] {
  return walk(tree).flatMap((node): Diagnostic[] => {
    if (node.type !== 'text') return [];
    return [...(node.value ?? '').matchAll(/[\w.+-]+@[\w-]+\.[\w.-]*\w|(?:\+32|\b0)[\d /.()-]{7,16}\d/g)].flatMap(
      ([found]): Diagnostic[] => {
        const stored = found.includes('@') ? found.toLowerCase() : suggestPhone(found);
        if (stored === undefined) return [];
        const id = contacts.get(stored);
        return [
          {
            file,
            ...placeOf(node),
            code: 'gegevens-in-tekst',
            severity: id ? 'fout' : 'waarschuwing',
            message: `"${found}" staat in de tekst${id ? `, maar hoort bij het contact "${id}"` : ''}.`,
            remedy: `Toon het contact in de plaats: <Contact id="${id ?? 'naam'}" />${id ? '' : '. Maak het eerst aan, bv. content/contacten/naam.json'}`,
          },
        ];
      },
    );
  });
}
