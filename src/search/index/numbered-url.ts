/** Addresses in the full text: before the address stands the number of its entry in the instant index. */

/** `/aanbod/zelfscan/#prijs` of entry 12 as `/12/aanbod/zelfscan/#prijs`. */
export const numberedUrl = (entry: number, url: string): string => `/${entry}${url}`;

/** The address and the entry of `numberedUrl`. */
export function splitUrl(numbered: string): { readonly url: string; readonly entry: number } {
  const [, entry = '', url = numbered] = /^\/(\d+)(\/.*)$/.exec(numbered) ?? [];
  return { url, entry: Number(entry) };
}
