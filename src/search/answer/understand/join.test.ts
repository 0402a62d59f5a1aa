import { describe, expect, it } from 'vitest';
import { queryWords, wordsOf } from '../../dutch/words.ts';
import { Postings } from '../rank/postings.ts';
import { joinCompounds, joinVerbs } from './join.ts';

const postings = new Postings();
const { lookup } = postings;
lookup.add('aanmelding');
lookup.add('aanmelden');
lookup.add('afhaken');
lookup.add('aangeven');
lookup.add('aanwezig');
lookup.add('gegevens');
lookup.add('schooluitval', ['school', 'uitval']);
lookup.add('opvolgingsverslag', ['opvolging', 'verslag']);
lookup.add('burnout');
postings.addPhrase({ stems: ['burn', 'out'], size: 2, entry: 0, section: -1, bonus: 1 });

describe('joinVerbs', () => {
  it.each([
    ['meld', 'meld je aan', 'aanmeld'],
    ['haakt', 'wie haakt af', 'afhaakt'],
    ['meld', 'meld je af', 'meld'],
    ['val', 'val uit', 'val'],
    ['volging', 'volging op', 'volging'],
    ['gegevens', 'aan welke gegevens', 'gegevens'],
    ['gegevens', 'gegevens gaf ik aan', 'gegevens'],
    ['we', 'vragen we dat aan', 'we'],
    ['meld', 'meld je aan de balie', 'meld'],
    ['melden', 'om zich aan te melden', 'aanmelden'],
  ])('makes of %s in "%s": %s', (word, query, joined) =>
    expect(joinVerbs([word], query.split(' '), lookup)).toEqual([joined]),
  );
});

describe('joinCompounds', () => {
  it.each([
    ['school uitval', ['schooluitval']],
    ['opvolging verslag', ['opvolgingsverslag']],
    ['opvolging van verslag', ['opvolging', 'verslag']],
    ['school uitvallen', ['schooluitvallen']],
    ['uitval school', ['uitval', 'school']],
    ['burn-out', ['burn', 'out']],
  ])('makes of %s: %j', (query, joined) =>
    expect(joinCompounds(queryWords(query), wordsOf(query), postings)).toEqual(joined),
  );
});
