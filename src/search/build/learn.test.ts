import { describe, expect, it } from 'vitest';
import { learn, type Example, type Learned } from './learn.ts';

const example = (text: string, label: string): Example => ({ words: text.split(' '), label });
const learned = learn([
  example('leerling blijft weg', 'afwezig'),
  example('leerling spijbelt', 'afwezig'),
  example('spijbelt al weken', 'afwezig'),
  example('leerling betaalt factuur laat', 'factuur'),
  example('ouder betaalt factuur', 'factuur'),
]);

/** How much more a word says of the first label than of the second, in logits. */
function more({ vectorOf, labels }: Learned, word: string, [one, other]: readonly [string, string]): number {
  const vector = vectorOf(word);
  const logit = (label: string) =>
    (labels.get(label) ?? []).reduce((sum, each, at) => sum + each * (vector[at] ?? 0), 0);
  return logit(one) - logit(other);
}

describe('learn', () => {
  it('lets a word speak for where it leads, and against the rest', () => {
    expect(more(learned, 'spijbelt', ['afwezig', 'factuur'])).toBeGreaterThan(1);
    expect(more(learned, 'factuur', ['factuur', 'afwezig'])).toBeGreaterThan(1);
  });

  it('hears little in a word that stands everywhere, and nothing in an unknown one', () => {
    const clear = more(learned, 'factuur', ['factuur', 'afwezig']);
    expect(Math.abs(more(learned, 'leerling', ['factuur', 'afwezig']))).toBeLessThan(clear);
    expect(more(learned, 'zwembad', ['factuur', 'afwezig'])).toBe(0);
  });

  it('learns the same in every build', () => {
    const examples = [example('een twee', 'x'), example('twee drie', 'y'), example('drie vier', 'x')];
    expect(learn(examples).vectorOf('twee')).toEqual(learn(examples).vectorOf('twee'));
  });
});
