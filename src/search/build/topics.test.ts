import { describe, expect, it } from 'vitest';
import { Postings } from '../answer/rank/postings.ts';
import { topicsMeant, type Meant } from '../answer/rank/sense.ts';
import { queryWords } from '../dutch/words.ts';
import { unpackVectors } from '../index/vectors.ts';
import { ELSEWHERE } from '../weights.ts';
import { packBigrams } from './telling-bigrams.ts';
import { packTopics, topicsOf, type Topics } from './topics.ts';

const learned = topicsOf(
  [
    [['leerling spijbelt', 'hij spijbelt al weken in Peer', 'leerling blijft weken weg'], [1]],
    [
      ['factuur niet betaald', 'ouder betaalt factuur niet', 'factuur van de leerling'],
      [2, 3],
    ],
    [['fiets kopen in Peer', 'fiets huren', 'fiets op de trein', 'spijbelt de trein'], [ELSEWHERE]],
  ],
  ['peer'],
);
const { senses, speaksFor } = learned;

/** What questions are about after what was learned: the most likely first. */
function asking(topics: Topics): (question: string) => Meant | undefined {
  const postings = new Postings();
  for (const { word, vector } of topics.senses) postings.addSense(word, unpackVectors(vector)[0]);
  postings.addBigrams(packBigrams(topics.bigrams));
  postings.addTopics(packTopics(topics));
  return (question) => topicsMeant(queryWords(question), question, postings).toSorted((a, b) => b.share - a.share)[0];
}
const meant = asking(learned);

describe('topicsOf', () => {
  it('leads what words say together to the page of their examples, or elsewhere', () => {
    expect(meant('leerling spijbelt')).toMatchObject({ entry: 1, section: -1 });
    expect(meant('leerling factuur')).toMatchObject({ entry: 2, section: 3 });
    expect(meant('fiets trein')).toMatchObject({ entry: ELSEWHERE });
  });

  it('hears other forms of a word too', () => expect(meant('leerlingen facturen')).toMatchObject({ entry: 2 }));

  it('makes nothing of one word, or of words that no two examples have', () => {
    expect(meant('factuur')).toBeUndefined();
    expect(meant('factuur zwembad')).toBeUndefined();
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

  it('hears who asks in the words around those, where they tell it', () => {
    const subjects = Array.from({ length: 20 }, (_, index) => `rekening nummer ${String.fromCharCode(97 + index)}x`);
    const topics = topicsOf(
      [
        [subjects.map((subject) => `mijn ${subject} van school`), [1]],
        [subjects.map((subject) => `onze ${subject} van school`), [2]],
      ],
      [],
    );
    expect(topics.functionWords.map(({ word }) => word).toSorted()).toEqual(['mijn', 'onze', 'van']);
    expect(asking(topics)('rekening van mijn school')).toMatchObject({ entry: 1 });
    expect(asking(topics)('onze school stuurt een rekening')).toMatchObject({ entry: 2 });
    expect(learned.functionWords).toEqual([]);
  });

  it('hears what a word says with the one beside it', () => {
    // A cheque to the school or from it: the same words, in another order.
    const others = ['vandaag', 'gisteren', 'morgen', 'maandag', 'dinsdag', 'woensdag'];
    const topics = topicsOf(
      [
        [others.map((day) => `cheque naar school ${day}, niet van iemand`), [1]],
        [others.map((day) => `cheque van school ${day}, niet naar iemand`), [2]],
      ],
      [],
    );
    expect(topics.bigrams.map(({ pair }) => pair)).toEqual(expect.arrayContaining(['naar schol', 'van schol']));
    expect(asking(topics)('cheque naar school, van wie?')).toMatchObject({ entry: 1 });
    expect(asking(topics)('cheque van school, naar wie?')).toMatchObject({ entry: 2 });
  });
});
