/** Tables pasted as text: rows on one line, or (as some sites give) every cell on a line of its own. */
import { isTableRule, type Line } from './lines.ts';
import type { Table } from './types.ts';

/** The cells of one line; an empty first or last part comes from an outer `|`. */
function cellsOf(text: string): string[] {
  const parts = text.split('|').map((part) => part.trim());
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  if (text.startsWith('|') && parts.length > 1 && parts[0] === '') parts.shift();
  return parts;
}

function chunk(cells: readonly string[], columns: number): string[][] {
  const rows: string[][] = [];
  for (let index = 0; index < cells.length; index += columns) {
    const row = cells.slice(index, index + columns);
    while (row.length < columns) row.push('');
    rows.push(row);
  }
  return rows;
}

/**
 * Reads consecutive lines with `|` as a table. The rule under the header tells the number of columns;
 * without one, the first row is the header. Every cell is kept: a row too short gets empty cells.
 */
export function readTable(lines: readonly Line[]): Table {
  const line = lines[0]?.number ?? 1;
  const rule = lines.findIndex((item) => isTableRule(item.text));
  const columns =
    rule >= 0
      ? cellsOf(lines[rule]?.text ?? '').length
      : lines.reduce((most, item) => Math.max(most, cellsOf(item.text).length), 1);
  const rest = lines.filter((_, index) => index !== rule);
  const onePerLine = columns > 1 && rest.every((item) => cellsOf(item.text).length === 1);
  const rows = onePerLine
    ? chunk(
        rest.map((item) => cellsOf(item.text)[0] ?? ''),
        columns,
      )
    : rest.flatMap((item) => chunk(cellsOf(item.text), columns));
  const [header = [], ...body] = rows;
  return { kind: 'table', line, header, rows: body };
}
