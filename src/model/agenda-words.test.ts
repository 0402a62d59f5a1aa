import { describe, expect, it } from 'vitest';
import { forSchoolYear, spanWords, timeWords, type Timed } from './agenda-words.ts';

const candidates: Timed = {
  soort: 'aanmelden',
  jaarlijks: true,
  van: '1 januari',
  tot: 'eind februari',
  volgendSchooljaar: true,
};
const { van: _, ...rest } = candidates;
const deadline: Timed = rest;
const session: Timed = {
  soort: 'activiteit',
  jaarlijks: false,
  van: '2024-04-25',
  tot: '2024-04-25',
  uren: { van: '14:30', tot: '16:00' },
  volgendSchooljaar: false,
};
const week: Timed = {
  soort: 'activiteit',
  jaarlijks: false,
  van: '2024-04-22',
  tot: '2024-04-26',
  volgendSchooljaar: false,
};

describe('timeWords', () => {
  it.each([
    ['2026-12-31', 'Opent op 1 januari 2027'],
    ['2027-01-01', 'Nu open, nog tot en met 28 februari 2027'],
    ['2027-02-28', 'Nu open, nog tot en met 28 februari 2027'],
    ['2027-03-01', 'Gesloten sinds 1 maart 2027, opent op 1 januari 2028'],
    ['2027-08-31', 'Gesloten sinds 1 maart 2027, opent op 1 januari 2028'],
    ['2027-09-01', 'Opent op 1 januari 2028'],
    ['2028-02-29', 'Nu open, nog tot en met 29 februari 2028'],
  ])('on %s says of a period: %s', (today, words) => {
    expect(timeWords(candidates, today).standing).toBe(words);
  });

  it.each([
    ['2026-11-25', 'Kan nog tot en met 28 februari 2027'],
    ['2028-02-29', 'Kan nog tot en met 29 februari 2028'],
    ['2028-03-01', 'Gesloten sinds 1 maart 2028'],
  ])('on %s says of a last day: %s', (today, words) => {
    expect(timeWords(deadline, today).standing).toBe(words);
  });

  it('gives the whole period with its year and the school year it is for', () => {
    expect(timeWords(candidates, '2026-11-25').period).toBe(
      'van 1 januari tot en met 28 februari 2027, voor schooljaar 2027-2028',
    );
    expect(timeWords(deadline, '2027-03-01').period).toBe('ten laatste op 29 februari 2028, voor schooljaar 2028-2029');
  });

  it.each([
    ['2024-04-24', 'Begint op 25 april 2024'],
    ['2024-04-25', 'Vandaag'],
    ['2024-04-26', 'Voorbij'],
  ])('on %s says of one day: %s', (today, words) => {
    expect(timeWords(session, today)).toMatchObject({
      standing: words,
      period: 'op 25 april 2024, van 14.30 tot 16 uur',
    });
  });

  it('says what is on, and until when', () => {
    expect(timeWords(week, '2024-04-26').standing).toBe('Nu bezig, nog tot en met 26 april 2024');
  });

  it('names both years of a period over the turn of the year', () => {
    expect(spanWords({ from: '2026-12-15', to: '2027-01-15' })).toBe('van 15 december 2026 tot en met 15 januari 2027');
  });

  it.each([
    ['2027-08-31', 'voor schooljaar 2027-2028'],
    ['2027-09-01', 'voor schooljaar 2028-2029'],
  ])('what ends on %s is %s', (to, words) => {
    expect(forSchoolYear({ to })).toBe(words);
  });
});
