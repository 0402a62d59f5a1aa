/** Hosts that can exist, and those that can't. */
import { parse } from 'tldts';
import { nearest } from '../suggest.ts';
import type { Words } from '../types.ts';

const ENDINGS = ['be', 'brussels', 'vlaanderen', 'gent', 'eu', 'com', 'org', 'net', 'nl', 'fr', 'info', 'school'];
const EXAMPLES =
  /(?:^|\.)(?:example|test|invalid|localhost|local)$|(?:^|\.)(?:voorbeeld\.be|example\.(?:com|org|net))$/;

/** Why a host can't exist, or undefined. */
export function impossibleHost(host: string): Words | undefined {
  if (EXAMPLES.test(host))
    return {
      message: `"${host}" is een voorbeeldadres.`,
      remedy: 'Zet het echte adres uit de bron, bv. op vzwkrijt.be.',
    };
  if (parse(host).isIcann) return undefined;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const near = nearest(ending, ENDINGS);
  return {
    message: `"${host}" kan niet bestaan: geen enkel adres eindigt op ".${ending}".${near ? ` Bedoelde je ".${near}"?` : ''}`,
    remedy: 'Kijk het adres na in de bron en neem het letter voor letter over, bv. info@vzwkrijt.be.',
  };
}
