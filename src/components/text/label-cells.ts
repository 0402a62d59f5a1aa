/**
 * Gives every cell of a table the heading of its column as `data-label`.
 * @param html the head and body of a table as Markdown gives them: one row of `<th>`, then rows of `<td>`
 */
export function labelCells(html: string): string {
  const labels = [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, heading = '']) =>
    heading
      .replace(/<[^>]+>/g, '')
      .trim()
      .replaceAll('"', '&quot;'),
  );
  return html.replace(/<tr\b.*?<\/tr>/gs, (row) => {
    let column = 0;
    return row.replace(/<td\b/g, (cell) => `${cell} data-label="${labels[column++] ?? ''}"`);
  });
}
