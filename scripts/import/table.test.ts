import { describe, expect, it } from 'vitest';
import { toLines } from './lines.ts';
import { readTable } from './table.ts';

const read = (text: string) => readTable(toLines(text));

describe('readTable', () => {
  it('reads rows with or without bars around them; the first row is the header', () => {
    const table = { kind: 'table', line: 1, header: ['Wie', 'Wat'], rows: [['An', 'coach']] };
    expect(read('Wie | Wat\nAn | coach')).toEqual(table);
    expect(read('| Wie | Wat |\n| An | coach |')).toEqual(table);
    expect(read('| Wie | Wat |\n| --- | --- |\n| An | coach |')).toEqual(table);
  });

  it('keeps an empty cell at the start, in the middle and at the end of a row', () => {
    expect(read('| a | b | c |\n|  | x |  |\n| x |  | y |').rows).toEqual([
      ['', 'x', ''],
      ['x', '', 'y'],
    ]);
  });

  it('fills a short row with empty cells', () => {
    expect(read('a | b | c\nx | y').rows).toEqual([['x', 'y', '']]);
  });

  it('spreads a row with more cells than the rule allows over the next row, so that no cell is lost', () => {
    expect(read('a | b\n--|--\n1 | 2 | 3').rows).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  it('puts the table together when every cell stands on a line of its own', () => {
    expect(read('Wie |\nWat |\n---|---\nAn |\ncoach |\nBo |')).toMatchObject({
      header: ['Wie', 'Wat'],
      rows: [
        ['An', 'coach'],
        ['Bo', ''],
      ],
    });
  });

  it('knows a table of one column and a table with a header only', () => {
    expect(read('| Wie |\n| An |')).toMatchObject({ header: ['Wie'], rows: [['An']] });
    expect(read('a | b')).toMatchObject({ header: ['a', 'b'], rows: [] });
  });

  it('gives the line on the page where the table starts', () => {
    expect(readTable(toLines('Tekst\n\na | b').slice(2)).line).toBe(3);
  });
});
