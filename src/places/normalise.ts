/** Turns names and what people type into comparable keys. Runs in the browser: no Node. */
import { fold } from '../model/text.ts';

/** Address part of a municipality: `Nazareth-De Pinte` gives `nazareth-de-pinte`. */
export { slugOf as placeSlug } from '../model/text.ts';

/** Whole words that stand for another, so that every way to shorten a name gives the same key. */
const SHORT: readonly (readonly [typed: RegExp, meant: string])[] = [
  [/(?<![a-z0-9])(?:saint|sainte|sankt|sinte|ste?)(?![a-z0-9])/g, 'sint'],
  [/(?<![a-z0-9])o\.? ?l\.? ?v\.?(?![a-z0-9])/g, 'onze lieve vrouw'],
  [/(?<![a-z0-9])o[./ -]?d[./]?(?=[ -])/g, 'op de'],
  [/(?<![a-z0-9])a[./ -]?d[./]?(?=[ -])/g, 'aan de'],
  [/(?<=[ -])(?:den|der)(?=[ -])/g, 'de'],
];

/**
 * Key under which a place name is compared: letters and digits only, lower case, no accents, `y` as `ij`, and every
 * spelling of "Sint" (St, St., Saint, Sainte, Ste) alike. `St.-Niklaas` and `sint niklaas` give `sintniklaas`,
 * `Heist o/d Berg` and `Heist-op-den-Berg` give `heistopdeberg`.
 */
export function placeKey(text: string): string {
  const spelt = SHORT.reduce((name, [typed, meant]) => name.replace(typed, meant), fold(text));
  return spelt.replace(/[^a-z0-9]/g, '').replaceAll('y', 'ij');
}

/** What sounds alike is written alike: `Gheel` as Geel, `Schaerbeeck` as Schaarbeek, `Rooselaere` as Roeselare. */
export const soundOf = (key: string): string =>
  key
    .replaceAll('ae', 'a')
    .replaceAll('ck', 'k')
    .replaceAll('gh', 'g')
    .replaceAll('c', 'k')
    .replaceAll('z', 's')
    .replaceAll('ou', 'au')
    .replaceAll('ei', 'ij')
    .replace(/(.)\1+/g, '$1');
