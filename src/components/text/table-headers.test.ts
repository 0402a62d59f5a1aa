import { describe, expect, it } from 'vitest';
import { captionOf, withHeaders } from './table-headers.ts';

const rows =
  '<thead><tr><th>Wat</th><th>Eén <em>school</em></th><th>De "groep"</th></tr></thead>' +
  '<tbody>\n<tr>\n<td>Duur</td><td>1 jaar</td><td align="center">2 jaar</td></tr></tbody>';

describe('withHeaders', () => {
  it('makes the first cell of each row its header, and names the column at every other cell', () => {
    expect(withHeaders(rows)).toBe(
      '<thead><tr><th scope="col">Wat</th><th scope="col">Eén <em>school</em></th><th scope="col">De "groep"</th></tr></thead>' +
        '<tbody>\n<tr>\n<th scope="row">Duur</th><td data-label="Eén school">1 jaar</td>' +
        '<td data-label="De &quot;groep&quot;" align="center">2 jaar</td></tr></tbody>',
    );
  });

  it('leaves a cell without a column nameless', () => {
    expect(withHeaders('<tr><th>Wat</th></tr><tr><td>a</td><td>b</td></tr>')).toContain('<td data-label="">b</td>');
  });
});

describe('captionOf', () => {
  it('names what stands side by side', () => {
    expect(captionOf(rows)).toBe('Vergelijking: Eén school, De "groep"');
  });
});
