/** Turns names and what people type into comparable keys. Runs in the browser: no Node. */
import { fold } from '../model/text.ts';

/** Address part of a municipality: `Nazareth-De Pinte` gives `nazareth-de-pinte`. */
export { slugOf as placeSlug } from '../model/text.ts';

/**
 * Key under which a place name is compared: letters and digits only, lower case, no accents, and every
 * spelling of "Sint" (St, St., Saint, Sainte, Ste) alike. `St.-Niklaas` and `sint niklaas` give `sintniklaas`.
 */
export function placeKey(text: string): string {
  return fold(text)
    .replace(/(?<![a-z0-9])(?:saint|sainte|ste?)(?![a-z0-9])/g, 'sint')
    .replace(/(?<![a-z0-9])o\.? ?l\.? ?v\.?(?![a-z0-9])/g, 'onze lieve vrouw')
    .replace(/[^a-z0-9]/g, '');
}
