/** Tables that don't become one, or whose rows differ in length. */
import { problem, type Diagnostic } from '../types.ts';
import { nodesOf, startOf, textOf, type Node } from './parse.ts';
import { writtenOf } from './slips.ts';

const EXAMPLE = 'Bv. drie regels: | Wie | Wanneer | , | --- | --- | en | school | mei |';

/** Number of cells in a line of a table. */
const cells = (line: string): number =>
  line
    .trim()
    .replaceAll(/^\||\|$/g, '')
    .split('|').length;

const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
const isRule = (line: string): boolean => /^[\s|:-]+$/.test(line) && line.includes('-') && line.includes('|');

/** A paragraph that was meant as a table. */
function lostTable(file: string, node: Node): Diagnostic[] {
  const lines = writtenOf(node).split('\n');
  if (!lines.some(isRow) && lines.filter((line) => line.includes(' | ')).length < 2) return [];
  const rule = lines.find(isRule);
  const wanted = cells(lines[0] ?? '');
  return [
    problem(file, startOf(node), 'tabel-fout', {
      message: rule
        ? `De lijn onder de kop van deze tabel heeft ${cells(rule)} kolommen, de kop ${wanted}. Nu staan de strepen zelf op de pagina.`
        : 'Onder de kop van deze tabel ontbreekt de lijn. Nu staan de strepen zelf op de pagina.',
      remedy: `Schrijf op de tweede regel |${' --- |'.repeat(Math.min(wanted, 12))} en laat voor en na de tabel een regel leeg. ${EXAMPLE}`,
    }),
  ];
}

/** Rows with more or fewer cells than the head. */
function unevenRows(file: string, table: Node): Diagnostic[] {
  const [head, ...rows] = table.children ?? [];
  const wanted = head?.children?.length ?? 0;
  return rows.flatMap((row) => {
    const count = row.children?.length ?? 0;
    if (count === wanted) return [];
    const begin = textOf(row.children?.[0] ?? row).slice(0, 40);
    return [
      problem(file, startOf(row), 'tabel-fout', {
        message: `De rij "${begin}" heeft ${count} ${count === 1 ? 'vak' : 'vakken'}, de kop van de tabel ${wanted}.`,
        remedy: `Zet in elke rij ${wanted} vakken, ook als er een leeg blijft. ${EXAMPLE}`,
      }),
    ];
  });
}

/** Checks every table, and what should have been one. */
export const checkTables = (file: string, tree: Node): Diagnostic[] =>
  nodesOf(tree).flatMap((node) =>
    node.type === 'table' ? unevenRows(file, node) : node.type === 'paragraph' ? lostTable(file, node) : [],
  );
