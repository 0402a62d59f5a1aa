/**
 * The place finder on a list of places as people type them, written before it was first tried and not tuned to: where it
 * must lead, or that it says that the place lies outside or isn't known. A question back counts as right when the place is
 * among the first three that it offers.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answer } from '../../src/places/answers.ts';
import { findPlaces } from '../../src/places/find-places.ts';
import { buildPlaceIndex } from '../../src/places/place-index.ts';
import { outside, placeFiles, regions } from '../support/geo-content.ts';

interface Typed {
  readonly typed: string;
  /** An address, `outside` or `nothing`. */
  readonly expected: string;
}

const list = JSON.parse(await readFile(join(import.meta.dirname, 'places-typed.json'), 'utf8')) as Typed[];
const index = { ...buildPlaceIndex(regions, placeFiles), outside: Object.values(outside).flat() };

const tried = list.map(({ typed, expected }) => {
  const found = findPlaces(typed, index);
  const said = answer(found);
  const kind = { outside: 'outside', none: 'nothing' }[found.kind as string];
  const offered = said.kind === 'go' ? [said.href] : said.links.slice(0, 3).map(({ href }) => href);
  const ways = kind === undefined ? offered.map((href) => href.replace(/#.*/, '')) : [kind];
  return { typed, isRight: ways.includes(expected), isWrongTurn: said.kind === 'go' && !ways.includes(expected) };
});

it('has at least 200 different places', () => {
  expect(new Set(list.map(({ typed }) => typed.toLowerCase())).size).toBe(list.length);
  expect(list.length).toBeGreaterThanOrEqual(200);
});

it('is right for 97 %', () => {
  const missed = tried.filter(({ isRight }) => !isRight).map(({ typed }) => typed);
  expect(1 - missed.length / tried.length, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
});

it('never goes to a wrong place without a question', () =>
  expect(tried.filter(({ isWrongTurn }) => isWrongTurn).map(({ typed }) => typed)).toEqual([]));
