import { describe, expect, it } from 'vitest';
import { postingsOf } from '../../build/fill-postings.ts';
import { topicsOf } from '../../build/topics.ts';
import { fixture, fixturePlaces, vocabularyOf } from '../../fixture.ts';
import { packWords } from '../../index/packed-words.ts';
import { ELSEWHERE } from '../../weights.ts';
import { placeInQuery } from './places-in-query.ts';
import { readQuery, type Knowledge } from './query.ts';

const postings = postingsOf(fixture);
const vocabulary = vocabularyOf(postings.lookup);
vocabulary.addText(packWords(['draaiboek', 'school', 'taak|verdeling']));
vocabulary.names.set('mechelen', 'Mechelen');
const knowledge: Knowledge = {
  postings,
  vocabulary,
  placesFor: () => (query, isWord) => placeInQuery(query, fixturePlaces, isWord),
};
const bare: Knowledge = { ...knowledge, vocabulary: undefined };

const read = (query: string, typing = false) => readQuery(query, typing, knowledge);

describe('nonsense', () => {
  it.each([
    ['xyzzy', 'nothing is known'],
    ['telefoon xyzzy', 'a word that only says what to do, and one unknown'],
    ['schulden xyzzy', 'an everyday word that is not long'],
    ['spybelen xyzzy', 'a long word, but corrected'],
    ['schulden telefoon xyzzy qwrtp', 'as many unknown words as known ones'],
  ])('%s is: %s', (query) => expect(read(query).nonsense).toBe(true));

  it.each([
    ['schulden', 'nothing is unknown'],
    ['spijbelen xyzzy', 'a word of the field'],
    ['school xyzzy', 'a word of the field'],
    ['schooluitval xyzzy', 'a compound with one'],
    ['niet naar school xyzzy', 'an everyday phrase'],
    ['schulden telefoon xyzzy', 'more known than unknown'],
    ['xyzzy genk', 'a place'],
    ['spybelen', 'a mistake alone'],
    ['schulden 2027', 'a number is of no field'],
  ])('%s is not: %s', (query) => expect(read(query).nonsense).toBe(false));

  it('is not a second word that is still being typed', () => {
    expect(read('telefoon schulden groe', true).nonsense).toBe(false);
    expect(read('schulden groe').nonsense).toBe(true);
  });

  describe('where questions that are not ours have taught words', () => {
    const taught = topicsOf(
      [
        [['fiets huren in de zomer', 'huren van een fiets', 'fiets huren', 'schulden van de zomer'], [ELSEWHERE]],
        [['schulden bij de school', 'schulden op school', 'spijbelen op school', 'hij blijft spijbelen'], [8]],
      ],
      [],
    );
    const word = (text: string, weight: number) =>
      ({ word: text, written: text, target: [ELSEWHERE], weight }) as const;
    const { topics, senses } = taught;
    const questions = [
      word('huren', 7),
      word('schulden', 5),
      word('schoolfiets', 8),
      word('onbetaalde', 8),
      word('rekening', 8),
    ];
    const compounds = `${fixture.compounds} school|fiets`;
    const ours = { ...fixture, topics, senses, questions, compounds };
    const asked = (query: string) =>
      readQuery(query, false, { ...knowledge, postings: postingsOf(ours), vocabulary: slips });
    const slips = vocabularyOf(postingsOf(ours).lookup);

    it('is so with a place too', () => {
      expect(asked('fiets huren in Genk')).toMatchObject({ nonsense: true, place: undefined });
      expect(asked('huren in Genk')).toMatchObject({ nonsense: true, place: undefined });
      expect(asked('schulden bij een school in Genk')).toMatchObject({ nonsense: false });
    });

    it('never is where a word or phrase is asked that editors gave', () => {
      expect(asked('onbetaalde rekening').nonsense).toBe(false);
      expect(asked('mijn rekening is onbetaalde zomer').nonsense).toBe(true);
    });

    it('takes no compound for ours that they alone have', () => {
      expect(asked('spijbelen schoolfactuur').nonsense).toBe(false);
      expect(asked('spijbelen schoolfiets').nonsense).toBe(true);
    });

    it('hears half of a word that was guessed, for and against', () => {
      expect(asked('schulden').nonsense).toBe(false);
      expect(asked('schuldem')).toMatchObject({ nonsense: false, correction: 'schulden' });
    });
  });

  it('names what it leaves out, and corrects nothing in nonsense', () => {
    expect(read('spijbelen xyzzy')).toMatchObject({ words: ['spijbelen'], ignored: ['xyzzy'] });
    expect(read('spybelen').correction).toBe('spijbelen');
    expect(read('spybelen xyzzy').correction).toBeUndefined();
  });
});

describe('a question for a meaning', () => {
  it('is told apart, without the words that only ask', () =>
    expect(read('ik ken niks van spijbelen')).toMatchObject({ asksMeaning: true, words: ['spijbelen'] }));
  it('is none in any other question', () => expect(read('hulp bij spijbelen').asksMeaning).toBe(false));
});

describe('words that belong together', () => {
  it.each([
    ['school uitval', ['schooluitval']],
    ['groep traject', ['groepstraject']],
    ['school facturen', ['schoolfacturen']],
    ['school uitval schooluitval', ['schooluitval']],
    ['contact school uitval prijs', ['contact', 'schooluitval', 'prijs']],
    ['traject groep', ['traject', 'groep']],
  ])('%s becomes %j', (query, words) => expect(read(query).words).toEqual(words));

  it('joins the halves of a separable verb that the site knows, a filler too', () => {
    expect(read('hoe meld ik me aan').words).toEqual(['aanmeld']);
    const asks = postingsOf({ ...fixture, words: [...fixture.words, ['aanvragen', [[0]]]] });
    expect(readQuery('hoe vraag ik dat aan', false, { ...knowledge, postings: asks }).words).toEqual(['aanvraag']);
  });
  it.each([
    ['hoe meld ik me af', 'meld'],
    ['de prijs aan school', 'prijs'],
  ])('leaves %s apart', (query, word) => {
    const { words, ignored } = read(query);
    expect([...words, ...ignored]).toContain(word);
  });
});

describe('readQuery', () => {
  it('takes only the last word for unfinished', () => {
    expect(read('contact gr', true)).toMatchObject({ words: ['contact', 'gr'], ignored: [] });
    expect(read('gr contact', true)).toMatchObject({ words: ['contact'], ignored: ['gr'] });
    expect(read('contact gr')).toMatchObject({ words: ['contact'], ignored: ['gr'] });
  });

  it('cuts a compound that the site does not use into words that it does', () =>
    expect(read('uitvaltraject').words).toEqual(['uitval', 'traject']));

  it('asks the full text for the words that occur in it only', () =>
    expect(read('spijbelen draaiboek')).toMatchObject({ words: ['spijbelen', 'draaiboek'], textWords: ['draaiboek'] }));

  it('corrects one word and leaves the others as typed', () =>
    expect(read('Groepstraject: kordinator?').correction).toBe('Groepstraject: coördinator?'));

  it('reads again when the correction names a place, and keeps what was typed', () =>
    expect(read('contact mechlen')).toMatchObject({
      query: 'contact mechlen',
      correction: 'contact Mechelen',
      place: { rest: 'contact', matches: [{ href: '/gemeente/mechelen/' }] },
      words: ['contact'],
    }));

  it('takes the place out of the words', () =>
    expect(read('schulden in genk')).toMatchObject({ words: ['schulden'], ignored: [] }));

  it('takes no place elsewhere out of a phrase that editors gave', () => {
    const outside = ['Rekening'];
    const placesFor = () => (query: string) => placeInQuery(query, { ...fixturePlaces, outside });
    const asked = (query: string) => readQuery(query, false, { ...knowledge, placesFor });
    expect(asked('hulp in rekening').place?.outside).toBe('Rekening');
    expect(asked('onbetaalde rekening').place).toBeUndefined();
  });

  it('needs the vocabulary only for a word that the index lacks', () => {
    expect(readQuery('contact spijbelen', false, bare)).toMatchObject({ words: ['contact', 'spijbelen'], unread: [] });
    expect(readQuery('contact draaiboek', false, bare)).toMatchObject({ words: ['contact'], unread: ['draaiboek'] });
  });

  it('takes a word that it cannot read yet for an unknown one, but does not say so', () => {
    expect(readQuery('draaiboek', false, bare)).toMatchObject({ nonsense: true, ignored: [] });
    expect(readQuery('contact draaiboek', false, bare)).toMatchObject({ nonsense: false, ignored: [] });
  });

  it('reads an empty query', () =>
    expect(read('')).toMatchObject({ words: [], ignored: [], nonsense: false, place: undefined }));
});
