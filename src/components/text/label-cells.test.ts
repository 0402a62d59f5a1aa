import { describe, expect, it } from 'vitest';
import { labelCells } from './label-cells.ts';

const table = (heads: readonly string[], cells: readonly string[]) =>
  `<thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>` +
  `<tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody>`;
const labels = (html: string) => [...labelCells(html).matchAll(/<td data-label="([^"]*)"/g)].map(([, label]) => label);

describe('labelCells', () => {
  it('names at each cell the column that it stands in', () => {
    const html = table(['Wat', 'Prijs'], ['Traject', 'gratis']);
    expect(labelCells(html + html).match(/data-label/g)).toHaveLength(4);
    expect(labels(html)).toEqual(['Wat', 'Prijs']);
  });

  it('takes the text of a heading, with quotes that fit in an attribute', () => {
    expect(labels(table([' <strong>Wie</strong> &amp; waar ', 'Het "doel"'], ['a', 'b']))).toEqual([
      'Wie &amp; waar',
      'Het &quot;doel&quot;',
    ]);
  });

  it('keeps the attributes of a cell, and leaves one without a heading nameless', () => {
    const html = '<tr><th>Wat</th></tr><tr><td align="center">a</td><td>b</td></tr>';
    expect(labelCells(html)).toContain('<td data-label="Wat" align="center">a</td><td data-label="">b</td>');
  });
});
