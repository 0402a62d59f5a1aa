import { expect, it } from 'vitest';
import { slowest } from './times.mjs';

it('names the slowest files, the slowest first', () => {
  const times = [
    { file: 'a.test.ts', seconds: 2 },
    { file: 'b.test.ts', seconds: 61.26 },
    { file: 'c.test.ts', seconds: 10 },
  ];
  expect(slowest(times, 2)).toEqual(['   61.3 s  b.test.ts', '   10.0 s  c.test.ts']);
});
