import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { splitMdx } from '../../../src/beheer/entry-text.ts';
import { aanbodSchema } from '../../../src/schemas/aanbod.ts';
import { manyOffers } from './offers.ts';

const folder = join(import.meta.dirname, '../../../content/aanbod');
const like = readdirSync(folder)
  .toSorted()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

it('makes the same offers each time, in which nothing is amiss', () => {
  const offers = manyOffers(21, like);
  expect(manyOffers(21, like)).toEqual(offers);
  const read = offers.map(([, text]) => splitMdx(text));
  expect(new Set(read.map(({ body }) => body)).size).toBe(21);
  expect(new Set(read.map(({ data }) => data['titel'])).size).toBe(21);
  expect(read.flatMap(({ data }) => aanbodSchema.safeParse(data).error?.issues ?? [])).toEqual([]);
});
