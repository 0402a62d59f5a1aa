import { expect, test } from 'vitest';
import { catalog } from './catalog.fixture.ts';
import { explainer } from './explained.ts';

/** A sentence as a page shows it, with the term between brackets. */
const shown = (parts: ReturnType<ReturnType<typeof explainer>>): string =>
  parts.map(({ words, term, after = '' }) => (term ? `[${words}|${term.id}]${after}` : words)).join('');

test('explains a term where the page names it first, and nowhere else', () => {
  const explain = explainer(catalog);
  expect(shown(explain('Vraag zorg aan, want zorg helpt.'))).toBe('Vraag [zorg|zorg] aan, want zorg helpt.');
  expect(shown(explain('Meer zorg na een evaluatie.'))).toBe('Meer zorg na een [evaluatie|evaluatie].');
  expect(explainer(catalog)('Na een evaluatie. Klaar.').map(({ after }) => after)).toEqual([undefined, '.', undefined]);
  expect(shown(explain('Niets bijzonders.'))).toBe('Niets bijzonders.');
});

test('begins anew on each page', () => {
  expect(shown(explainer(catalog)('Zorg eerst.'))).toBe('[Zorg|zorg] eerst.');
});
