import { describe, expect, it } from 'vitest';
import { Postings } from '../answer/rank/postings.ts';
import { topicsMeant } from '../answer/rank/sense.ts';
import { unpackVectors } from '../index/vectors.ts';
import { ELSEWHERE } from '../weights.ts';
import { packTopics, topicsOf } from './topics.ts';

const { topics, senses, speaksFor } = topicsOf(
  [
    [['leerling spijbelt', 'hij spijbelt al weken in Peer', 'leerling blijft weken weg'], [1]],
    [
      ['factuur niet betaald', 'ouder betaalt factuur niet', 'factuur van de leerling'],
      [2, 3],
    ],
    [['fiets kopen in Peer', 'fiets huren', 'spijbelt de trein'], [ELSEWHERE]],
  ],
  ['peer'],
);
const postings = new Postings();
for (const { word, vector } of senses) postings.addSense(word, unpackVectors(vector)[0]);
postings.addTopics(packTopics(topics));
const meant = (...words: string[]) => topicsMeant(words, postings).toSorted((a, b) => b.share - a.share)[0];

describe('topicsOf', () => {
  it('leads what words say together to the page of their examples, or elsewhere', () => {
    expect(meant('leerling', 'spijbelt')).toMatchObject({ entry: 1, section: -1 });
    expect(meant('leerling', 'factuur')).toMatchObject({ entry: 2, section: 3 });
    expect(meant('fiets', 'leerling')).toMatchObject({ entry: ELSEWHERE });
  });

  it('hears other forms of a word too', () => expect(meant('leerlingen', 'facturen')).toMatchObject({ entry: 2 }));

  it('makes nothing of one word, or of words that no two examples have', () => {
    expect(meant('factuur')).toBeUndefined();
    expect(meant('factuur', 'zwembad')).toBeUndefined();
    expect(senses.some(({ word }) => word === 'kopen')).toBe(false);
  });

  it('hears nothing in names of places, and knows which words are none of ours', () => {
    expect(senses.some(({ word }) => word === 'peer')).toBe(false);
    expect(senses.find(({ word }) => word === 'fiets')?.ours).toBe(0);
    expect(senses.find(({ word }) => word === 'spijbelt')?.ours).toBe(2);
  });

  it('says how much a word speaks for a page', () => {
    expect(speaksFor('factuur', [2, 3])).toBeGreaterThan(1);
    expect(speaksFor('factuur', [1])).toBeLessThan(0);
    expect(speaksFor('factuur', [9])).toBe(0);
  });
});
