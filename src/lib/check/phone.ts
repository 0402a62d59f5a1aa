/** Belgian telephone numbers: from any usual notation to the one that is stored. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** `0473 56 72 79`, `+32 (0)473…` or `0032473…` → `+32473567279`; undefined when it is no Belgian number. */
export function suggestPhone(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text.replace(/\(0\)/, '').replace(/^00/, '+'), 'BE');
  return number?.country === 'BE' && number.isValid() ? number.number : undefined;
}

/** Whether a stored number (`+32…`) is one that can exist in Belgium. */
export function isBelgianNumber(stored: string): boolean {
  return suggestPhone(stored) === stored;
}
