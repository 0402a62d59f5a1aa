/** The HTML of a Markdown table with what a listener needs: which cells are headers, of a column or of a row. */

const columnHeader = /<th(?=[ >])/g;
const firstCell = /(<tr>\s*)<td>([\s\S]*?)<\/td>/g;

/** Markdown knows headers of columns only: here the first cell of each row becomes the header of its row. */
export function withHeaders(rows: string): string {
  return rows.replace(columnHeader, '<th scope="col"').replace(firstCell, '$1<th scope="row">$2</th>');
}

/** What the table sets side by side, as its caption: the headers of its columns but the first. */
export function captionOf(rows: string): string {
  const headers = [...rows.matchAll(/<th(?: [^>]*)?>([\s\S]*?)<\/th>/g)].map(([, words = '']) =>
    words.replace(/<[^>]+>/g, '').trim(),
  );
  return `Vergelijking: ${headers.slice(1).join(', ')}`;
}
