import { describe, expect, it } from 'vitest';
import { ELSEWHERE } from '../weights.ts';
import { packPlaces, unpackPlaces } from './pieces.ts';

const whole = (entry: number) => ({ entry, section: -1 });
const part = (entry: number, section: number) => ({ entry, section });

describe('packPlaces', () => {
  it.each([
    ['nothing', []],
    ['entries', [whole(0), whole(3), whole(4)]],
    ['what is not ours, and an entry', [whole(ELSEWHERE), whole(0)]],
    ['sections of one entry', [part(2, 0), part(2, 5), part(7, 1)]],
    ['an entry and its sections', [whole(2), part(2, 0), part(2, 1), whole(3)]],
  ])('comes back as it was: %s', (_, places) => expect(unpackPlaces(packPlaces(places))).toEqual(places));

  it('is short where entries follow each other', () =>
    expect(packPlaces([whole(120), whole(121), part(121, 3)])).toEqual([121, 1, 0, -4]));
});
