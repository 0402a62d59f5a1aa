import { describe, expect, it } from 'vitest';
import { learn, type Example } from './learn.ts';

const example = (text: string, label: string): Example => ({ words: text.split(' '), label });
const learned = learn([
  example('leerling blijft weg', 'afwezig'),
  example('leerling spijbelt', 'afwezig'),
  example('leerling betaalt factuur laat', 'factuur'),
  example('ouder betaalt factuur', 'factuur'),
]);

describe('learn', () => {
  it('lets a word speak for where it leads, and against the rest', () => {
    expect(learned('spijbelt', 'afwezig')).toBeGreaterThan(1);
    expect(learned('spijbelt', 'factuur')).toBeLessThan(0);
    expect(learned('factuur', 'factuur')).toBeGreaterThan(1);
  });

  it('hears little in a word that stands everywhere, and nothing in an unknown one', () => {
    expect(Math.abs(learned('leerling', 'factuur'))).toBeLessThan(learned('factuur', 'factuur'));
    expect(learned('zwembad', 'factuur')).toBe(0);
    expect(learned('factuur', 'zwembad')).toBe(0);
  });

  it('learns the same in every build', () => {
    const examples = [example('a b', 'x'), example('b c', 'y'), example('c d', 'x')];
    expect(learn(examples)('b', 'x')).toBe(learn(examples)('b', 'x'));
  });
});
