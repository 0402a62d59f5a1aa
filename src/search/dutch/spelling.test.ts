import { describe, expect, it } from 'vitest';
import { distance, sound, suggest } from './spelling.ts';

const KNOWN = [
  'traject',
  'schooluitval',
  'armoede',
  'coordinator',
  'begeleider',
  'schoolfactuur',
  'beleid',
  'brugfiguur',
  'zelfscan',
  'netwerk',
  'leerrecht',
  'groepstraject',
  'ervaringsdeskundige',
  'solidariteitsfonds',
  'schulden',
  'limburg',
  'kaart',
  'antwerpen',
];

describe('suggest', () => {
  it.each([
    ['trajekt', 'traject'],
    ['schoolluitval', 'schooluitval'],
    ['schooluitvall', 'schooluitval'],
    ['armoedde', 'armoede'],
    ['armoed', 'armoede'],
    ['aroede', 'armoede'],
    ['coordienator', 'coordinator'],
    ['kordinator', 'coordinator'],
    ['begelijder', 'begeleider'],
    ['begleider', 'begeleider'],
    ['schoolfaktuur', 'schoolfactuur'],
    ['schoolfcatuur', 'schoolfactuur'],
    ['belijd', 'beleid'],
    ['beleit', 'beleid'],
    ['zelvscan', 'zelfscan'],
    ['bruggfiguur', 'brugfiguur'],
    ['groepstrakect', 'groepstraject'],
    ['ervaringsdeskundigge', 'ervaringsdeskundige'],
    ['solidariteidsfonds', 'solidariteitsfonds'],
    ['limbrug', 'limburg'],
    ['schoolden', 'schulden'],
  ])('takes %s for %s', (typed, meant) => expect(suggest(typed, KNOWN)).toBe(meant));

  it.each(['asdfgh', 'xyz', 'pizza', 'voetbal', 'lasagne', 'qwertyuiop', 'fiets', 'auto', 'zwembad', 'taart'])(
    'takes %s for nothing',
    (typed) => expect(suggest(typed, KNOWN)).toBeUndefined(),
  );
});

it('takes no other verb for a slip', () => {
  expect(suggest('ontwijken', ['ontbijten'])).toBeUndefined();
  expect(suggest('gedeeltelijke', ['gemeentelijke'])).toBeUndefined();
  expect(suggest('opstellen', ['stellen'])).toBeUndefined();
  expect(suggest('sstellen', ['stellen'])).toBe('stellen');
});

describe('sound', () => {
  it.each([
    'trajekt traject',
    'belijd beleid',
    'kordinator cordinator',
    'aktie actie',
    'hauden houden',
    'begeleit begeleid',
  ])('is the same for %s', (pair) => expect(new Set(pair.split(' ').map(sound)).size).toBe(1));
});

describe('distance', () => {
  it('is zero for the same word and symmetric for a swap', () => {
    expect(distance('kaart', 'kaart', 2)).toBe(0);
    expect(distance('kaatr', 'kaart', 2)).toBeCloseTo(0.8);
    expect(distance('ocwm', 'ocmw', 0.8)).toBeCloseTo(0.8);
  });
  it('costs less for a neighbouring key than for any other', () =>
    expect(distance('kasrt', 'kaart', 2)).toBeLessThan(distance('kaprt', 'kaart', 2)));
  it('gives up above the limit', () => expect(distance('kaart', 'netwerk', 1)).toBe(Infinity));
});
