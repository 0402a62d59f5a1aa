/**
 * Belgian telephone numbers as people read them. In: E.164 (`+32470123456`). Out: `0470 12 34 56`, `059 12 34 56` or
 * `02 123 45 67`. Mobile numbers are grouped 4-2-2-2; the zones 2, 3, 4 and 9 have one digit and are grouped 2-3-2-2
 * (numbering plan of the BIPT).
 * @throws RangeError when the number isn't Belgian or has a wrong length
 */
export function formatPhone(number: string): string {
  const match = /^\+32(\d{8,9})$/.exec(number);
  if (!match?.[1]) throw new RangeError(`Not a Belgian telephone number in E.164 form: "${number}"`);
  const national = `0${match[1]}`;
  const groups = national.length === 10 ? [4, 2, 2, 2] : /^0[2349]/.test(national) ? [2, 3, 2, 2] : [3, 2, 2, 2];
  let rest = national;
  return groups
    .map((size) => {
      const group = rest.slice(0, size);
      rest = rest.slice(size);
      return group;
    })
    .join(' ');
}
