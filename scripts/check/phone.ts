/** Belgian telephone numbers: from any usual notation to the one that is stored. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** `0470 12 34 56`, `+32 (0)473…` or `0032473…` → `+32470123456`; undefined when it is no Belgian number. */
export function suggestPhone(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text.replace(/\(0\)/, '').replace(/^00/, '+'), 'BE');
  return number?.country === 'BE' && number.isValid() ? number.number : undefined;
}

/** Whether a stored number (`+32…`) is one that can exist in Belgium. */
export function isBelgianNumber(stored: string): boolean {
  return suggestPhone(stored) === stored;
}
