import { describe, expect, it } from 'vitest';
import { GUIDES_LAYER } from './layers.ts';
import { marksOf } from './marks.ts';

const layers = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));

describe('marksOf', () => {
  it('gives each network a shape of its own, centred as a row, and the local guides none', () => {
    const marks = marksOf(layers(GUIDES_LAYER, 'een', 'twee', 'drie'));
    expect(marks.map(({ id }) => id)).toEqual(['een', 'twee', 'drie']);
    expect(new Set(marks.map(({ path }) => path)).size).toBe(3);
    expect(marks.map(({ offset }) => offset)).toEqual([-30, 0, 30]);
  });

  it('says what to do when the shapes run out', () => {
    expect(() => marksOf(layers('a', 'b', 'c', 'd', 'e'))).toThrow('add one to src/map/marks.ts');
  });
});
