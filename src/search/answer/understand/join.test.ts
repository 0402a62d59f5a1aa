import { describe, expect, it } from 'vitest';
import { Lookup } from '../rank/lookup.ts';
import { joinCompounds, joinVerbs } from './join.ts';

const lookup = new Lookup();
lookup.add('aanmelding');
lookup.add('afhaken');
lookup.add('schooluitval', ['school', 'uitval']);
lookup.add('opvolgingsverslag', ['opvolging', 'verslag']);

describe('joinVerbs', () => {
  it.each([
    ['meld', 'meld je aan', 'aanmeld'],
    ['haakt', 'wie haakt af', 'afhaakt'],
    ['meld', 'meld je af', 'meld'],
    ['val', 'val uit', 'val'],
    ['volging', 'volging op', 'volging'],
  ])('makes of %s in "%s": %s', (word, query, joined) =>
    expect(joinVerbs([word], query.split(' '), lookup)).toEqual([joined]),
  );
});

describe('joinCompounds', () => {
  it.each([
    ['school uitval', ['schooluitval']],
    ['opvolging verslag', ['opvolgingsverslag']],
    ['school uitvallen', ['schooluitvallen']],
    ['uitval school', ['uitval', 'school']],
  ])('makes of %s: %j', (words, joined) => expect(joinCompounds(words.split(' '), lookup)).toEqual(joined));
});
