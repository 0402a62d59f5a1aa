/** A telephone number in a query, in whatever form. Runs in the browser. */

/** Digits, and what people put between them. */
const NUMBER = /(?:\+|\b)\(?\d(?:[\s./()-]{0,3}\d){6,14}(?!\d)/g;

/** As the index has it: the digits that one dials within Belgium. `+32 11 12 34 56` → `011123456`. */
export const dialled = (number: string): string =>
  number
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)32/, '0');

/**
 * The query with each telephone number as one word; what has as many digits but begins otherwise (two postcodes) stays.
 */
export const joinPhones = (query: string): string =>
  query.replace(NUMBER, (number) => {
    const digits = dialled(number);
    return /^0\d{6,9}$/.test(digits) ? digits : number;
  });
