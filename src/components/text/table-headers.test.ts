import { describe, expect, it } from 'vitest';
import { captionOf, withHeaders } from './table-headers.ts';

const rows =
  '<thead><tr><th>Wat</th><th>Eén <em>school</em></th><th>Groep</th></tr></thead>' +
  '<tbody>\n<tr>\n<td>Duur</td><td>1 jaar</td><td>2 jaar</td></tr><tr><td>Wie</td><td>x</td><td>y</td></tr></tbody>';

describe('withHeaders', () => {
  it('makes the first cell of each row its header, and says which way each header goes', () => {
    expect(withHeaders(rows)).toBe(
      '<thead><tr><th scope="col">Wat</th><th scope="col">Eén <em>school</em></th><th scope="col">Groep</th></tr></thead>' +
        '<tbody>\n<tr>\n<th scope="row">Duur</th><td>1 jaar</td><td>2 jaar</td></tr>' +
        '<tr><th scope="row">Wie</th><td>x</td><td>y</td></tr></tbody>',
    );
  });
});

describe('captionOf', () => {
  it('names what stands side by side', () => {
    expect(captionOf(rows)).toBe('Vergelijking: Eén school, Groep');
  });
});
