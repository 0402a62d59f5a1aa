/** Tables pasted as text: rows on one line, or (as some sites give) every cell on a line of its own. */
import type { Table } from 'mdast';
import { isTableRule, type Line } from './lines.ts';
import { inline, lines as place } from './tree.ts';

/** Whether a line may belong to a table: it has tabs or a `|` between its words. */
const isRow = (line: Line | undefined): boolean => line?.cells !== undefined || (line?.text.includes('|') ?? false);

/** The cells of one line; an empty first or last part comes from an outer `|`. */
function cellsOf({ text, cells }: Line): string[] {
  if (cells) return [...cells];
  const parts = text.split('|').map((part) => part.trim());
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  if (text.startsWith('|') && parts.length > 1 && parts[0] === '') parts.shift();
  return parts;
}

/** Rows of a number of cells; the last one is filled with empty cells. */
function chunk(cells: readonly string[], columns: number): string[][] {
  const count = Math.max(1, Math.ceil(cells.length / columns));
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row * columns + column] ?? ''),
  );
}

/**
 * The words of a table. The rule under the header tells the number of columns; without one, the first row is the
 * header. Every cell is kept: a row too short gets empty cells.
 */
export function rowsOf(lines: readonly Line[]): string[][] {
  const rule = lines.find((line) => isTableRule(line.text));
  const rows = lines.filter((line) => line !== rule).map(cellsOf);
  const columns = rule ? cellsOf(rule).length : Math.max(...rows.map((row) => row.length));
  const onePerLine = columns > 1 && rows.every((row) => row.length === 1);
  return onePerLine ? chunk(rows.flat(), columns) : rows.flatMap((row) => chunk(row, columns));
}

/** Reads the table that starts at a line: at least two rows, or a header with its rule. `end` is the line after it. */
export function readTable(lines: readonly Line[], start: number): { block: Table; end: number } | undefined {
  let end = start;
  while (isRow(lines[end])) end += 1;
  const own = lines.slice(start, end);
  if (own.length < 2) return undefined;
  const numbers = own.map((line) => line.number);
  const position = place(numbers[0] ?? 1, numbers.at(-1));
  const block: Table = {
    type: 'table',
    position,
    children: rowsOf(own).map((cells) => ({
      type: 'tableRow',
      position,
      children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    })),
  };
  return { block, end };
}
