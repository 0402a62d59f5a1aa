/** Links and definitions in a text; and contact data that should not be typed there. */
import { checkLink, type Routes } from '../links.ts';
import { suggestPhone } from '../phone.ts';
import { problem, remark, type Diagnostic, type Words } from '../types.ts';
import { insecure } from '../web-address.ts';
import { startOf, textOf, nodesOf, type Node } from './parse.ts';

/** An address that stands in the text as it is; the parser makes a link of it by itself. Mail has a rule of its own. */
function bareAddress(words: string, url: string): Words | undefined {
  if (!/^(?:https?:\/\/|www\.)/i.test(words)) return undefined;
  return {
    message: `Het adres "${words.slice(0, 100)}" staat zelf in de tekst: wie luistert, hoort het teken voor teken.`,
    remedy: `Maak er een link met woorden van, bv. [de website van vzw Krijt](${url.startsWith('http://www.') && words.startsWith('www.') ? `https://${words}` : url})`,
  };
}

/** Checks the address and the words of every link. */
export function checkLinks(file: string, tree: Node, here: string | undefined, routes: Routes): Diagnostic[] {
  return nodesOf(tree).flatMap((node): Diagnostic[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const url = node.url ?? '';
    const address = checkLink(url, here, routes);
    const found = address ? [problem(file, startOf(node), address.code, address)] : [];
    const words = textOf(node).trim();
    const bare = node.type === 'link' && bareAddress(words, url);
    if (bare) return [problem(file, startOf(node), 'link-kaal', bare)];
    if (!address && /^http:/i.test(url))
      found.push(remark(file, { ...startOf(node), about: url }, 'link-http', insecure(url)));
    const remedy = `Zeg waar hij heen gaat, bv. [het groepstraject](${url}).`;
    if (node.type === 'link' && words === '') {
      const message = `De link naar "${url}" heeft geen tekst.`;
      found.push(problem(file, startOf(node), 'link-fout', { message, remedy }));
    } else if (node.type === 'link' && /^(?:klik )?hier$|^lees meer$|^meer$|^link$/i.test(words)) {
      const message = `De link heet "${words}". Wie alleen de links hoort, weet dan niet waarheen.`;
      found.push(problem(file, { ...startOf(node), severity: 'waarschuwing' }, 'link-fout', { message, remedy }));
    }
    return found;
  });
}

/** Contact data of the site: which contact file holds an address or a number. */
export type ContactData = ReadonlyMap<string, string>;

/** Warns about e-mail addresses and telephone numbers typed in a text: they belong in one contact file. */
export function checkContactData(file: string, tree: Node, contacts: ContactData): Diagnostic[] {
  return nodesOf(tree).flatMap((node): Diagnostic[] => {
    if (node.type !== 'text') return [];
    return [...(node.value ?? '').matchAll(/[\w.+-]+@[\w-]+\.[\w.-]*\w|(?:\+32|\b0)[\d /.()-]{7,16}\d/g)].flatMap(
      ([found]): Diagnostic[] => {
        const stored = found.includes('@') ? found.toLowerCase() : suggestPhone(found);
        if (stored === undefined) return [];
        const id = contacts.get(stored);
        return [
          problem(file, { ...startOf(node), severity: id ? 'fout' : 'waarschuwing' }, 'gegevens-in-tekst', {
            message: `"${found}" staat in de tekst${id ? `, maar hoort bij het contact "${id}"` : ''}.`,
            remedy: `Toon het contact in de plaats: <Contact id="${id ?? 'naam'}" />${id ? '' : '. Maak het eerst aan, bv. content/contacten/naam.json'}`,
          }),
        ];
      },
    );
  });
}
