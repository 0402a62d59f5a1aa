/** Turns names and what people type into comparable keys. Runs in the browser: no Node, no imports. */

const DIACRITICS = /\p{M}/gu;

/**
 * Key under which a place name is compared: letters and digits only, lower case, no accents, and every
 * spelling of "Sint" (St, St., Saint, Sainte, Ste) alike. `St.-Niklaas` and `sint niklaas` give `sintniklaas`.
 */
export function placeKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replace(/(?<![a-z0-9])(?:saint|sainte|ste?)(?![a-z0-9])/g, 'sint')
    .replace(/(?<![a-z0-9])o\.? ?l\.? ?v\.?(?![a-z0-9])/g, 'onze lieve vrouw')
    .replace(/[^a-z0-9]/g, '');
}

/** Address part of a municipality: `Nazareth-De Pinte` gives `nazareth-de-pinte`. */
export function placeSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
