import { describe, expect, it } from 'vitest';
import { fixturePlaces } from '../fixture.ts';
import { villagePieces, withoutVillages, withVillages } from './village-pieces.ts';

describe('villagePieces', () => {
  it('has each village under the sound of its first letter', () =>
    expect(Object.fromEntries(villagePieces(fixturePlaces))).toEqual({
      a: { limburg: ['Aalst'] },
      w: { limburg: ['Werken'] },
      m: { antwerpen: ['Melden'] },
    }));

  it('gives the same places when all are put together', () =>
    expect([...villagePieces(fixturePlaces).values()].reduce(withVillages, withoutVillages(fixturePlaces))).toEqual(
      fixturePlaces,
    ));
});
