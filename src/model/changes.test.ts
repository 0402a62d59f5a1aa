import { expect, it } from 'vitest';
import { changes } from './changes.ts';

const change = (id: string, datum: string) => ({ id, data: { titel: id, datum, tekst: 'Iets.', paginas: ['/'] } });

it('puts the newest first, and keeps the order of the files within a day', () => {
  const list = changes([change('b', '2026-11-25'), change('a', '2026-11-26'), change('c', '2026-11-25')]);
  expect(list.map(({ anchor }) => anchor)).toEqual(['wijziging-a', 'wijziging-b', 'wijziging-c']);
  expect(list[0]?.date).toBe('26 november 2026');
});
