/** Belgian telephone numbers as people read them. Runs in the browser too: no imports. */

/** Mobile numbers 4-2-2-2; zones 2, 3, 4 and 9 (one digit) 2-3-2-2; the others 3-2-2-2 (numbering plan of the BIPT). */
const FORMS = [
  /^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,
  /^\+32([2349])(\d{3})(\d\d)(\d\d)$/,
  /^\+32(\d\d)(\d\d)(\d\d)(\d\d)$/,
];

/**
 * From E.164 (`+32470123456`) to `0470 12 34 56`, `059 12 34 56` or `02 123 45 67`.
 * @throws RangeError when the number isn't Belgian or has a wrong length
 */
export function formatPhone(number: string): string {
  const groups = FORMS.map((form) => form.exec(number)).find((found) => found !== null);
  if (!groups) throw new RangeError(`Not a Belgian telephone number in E.164 form: "${number}"`);
  return `0${groups.slice(1).join(' ')}`;
}
