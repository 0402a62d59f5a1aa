/** Marks that a keyboard lacks, in running Dutch text. Only the marks change, never a letter or a space inside a word. */

/**
 * Puts the dashes and apostrophes of a running text in canonical form:
 * a hyphen between spaces and an em dash become an en dash between spaces, the two-letter forms ('s, 't, 'n) and the
 * apostrophe inside a word (zo'n, pagina's) get a curly apostrophe, three full stops become an ellipsis.
 * Addresses, code and quoted attribute values (`titel="…"`) stay as they are.
 */
export function canonicalTypography(text: string): string {
  const kept: string[] = [];
  const hold = (match: string): string => `\uE000${kept.push(match) - 1}\uE001`;
  return text
    .replace(/`[^`]*`|<\/?[A-Za-z][^<>]*>|\]\([^)]*\)|https?:\/\/\S+|\S+@\S+/g, hold)
    .replace(/(?<=\S) (?:-|–|—) (?=\S)/g, ' – ')
    .replace(/(?<=\p{L})—(?=\p{L})/gu, ' – ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<![\p{L}\d’])'(?=(?:s|t|n|k|m)(?![\p{L}']))/gu, '’')
    .replace(/(?<!\.)\.\.\.(?!\.)/g, '…')
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? '');
}
