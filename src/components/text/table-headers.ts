/** The HTML of a Markdown table with what a listener and a phone need: headers of rows, and the column at every cell. */

const columnHeader = /<th(?=[ >])/g;
const firstCell = /(<tr>\s*)<td([^>]*)>([\s\S]*?)<\/td>/g;

/** The texts of the column headers, as Markdown gives them: the only `<th>` there are. */
const columnsOf = (rows: string): string[] =>
  [...rows.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].map(([, words = '']) => words.replace(/<[^>]+>/g, '').trim());

/**
 * Makes the first cell of each row its header, says which way each header goes, and gives every other cell the name of
 * its column as `data-label`.
 * @param rows head and body of a table as Markdown gives them: one row of `<th>`, then rows of `<td>`
 */
export function withHeaders(rows: string): string {
  const labels = columnsOf(rows).map((label) => label.replaceAll('"', '&quot;'));
  return rows
    .replace(columnHeader, '<th scope="col"')
    .replace(firstCell, '$1<th scope="row"$2>$3</th>')
    .replace(/<tr>(?:(?!<\/tr>)[\s\S])*<\/tr>/g, (row) => {
      let column = 1;
      return row.replace(/<td\b/g, (cell) => `${cell} data-label="${labels[column++] ?? ''}"`);
    });
}

/** What the table sets side by side, as its caption: the headers of its columns but the first. */
export function captionOf(rows: string): string {
  return `Vergelijking: ${columnsOf(rows).slice(1).join(', ')}`;
}
