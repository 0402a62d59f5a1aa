import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from './colours.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test.each(Object.entries(colours))('--%s is the colour of the token', (name, value) => {
  const [, token] = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]+)`).exec(tokens) ?? [];
  expect(value).toBe(token);
});
