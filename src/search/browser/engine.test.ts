import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { splitIndex } from '../build/split-index.ts';
import { fixture, fixturePlaces } from '../fixture.ts';
import type { Answer } from './engine.ts';

const index = splitIndex(fixture, ['draaiboek', 'school'], fixturePlaces, 300);

/** The files of one publication. */
const publication = (id: string, { head, pieces } = index): Map<string, unknown> =>
  new Map<string, unknown>([
    ['/zoek/kop.json', { id, ...head }],
    ...[...pieces].map(([name, data]) => [`/zoek/${id}/${name}.json`, data] as const),
  ]);

let files = publication('een');
let asked: string[] = [];

/** Serves the files, but for what is missing. There is no Pagefind here, so that the full text always fails. */
function serve(...missing: readonly RegExp[]): void {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const isThere = files.has(address) && !missing.some((pattern) => pattern.test(address));
    return Promise.resolve(
      isThere ? new Response(JSON.stringify(files.get(address))) : new Response('', { status: 404 }),
    );
  });
}

type Ask = (query: string) => Promise<Answer[]>;

/** A browser that has loaded nothing yet. */
async function open(): Promise<Ask> {
  vi.resetModules();
  const { answer } = await import('./engine.ts');
  return async (query) => {
    const answers: Answer[] = [];
    for await (const each of answer({ query, typing: false, isFrozen: () => false })) answers.push(each);
    return answers;
  };
}
const ask = async (query: string): Promise<Answer[]> => (await open())(query);
const urls = (answer: Answer | undefined) => answer?.hits.map(({ url }) => url);

beforeEach(() => {
  files = publication('een');
  asked = [];
  serve();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('answer', () => {
  it('is one whole answer when the full text has nothing to add', async () => {
    const answers = await ask('spijbelen');
    expect(answers.map(({ stage }) => stage)).toEqual(['whole']);
    expect(urls(answers[0])?.[0]).toBe('/begrippen/#schooluitval');
  });

  it('asks whether a place was meant where the text has a word that is a piece of its name', async () => {
    const [first, ...others] = fixturePlaces.regions;
    if (!first) throw new Error('The fixture has no region.');
    const regions = [{ ...first, municipalities: ['Sint-Pieters-Woluwe'] }, ...others];
    files = publication('twee', splitIndex(fixture, ['draaiboek', 'woluwe'], { ...fixturePlaces, regions }, 300));
    const [woluwe] = await ask('woluwe');
    expect(woluwe?.understood).toMatchObject({ correction: 'Sint-Pieters-Woluwe', place: { isRegion: false } });
    expect((await ask('draaiboek'))[0]?.understood.correction).toBeUndefined();
  });

  it('fetches the words that were asked and the texts that are shown, and each once', async () => {
    const again = await open();
    await again('spijbelen');
    expect(asked.filter((address) => /\/[a-z]-/.test(address)).sort()).toEqual(
      expect.arrayContaining(['/zoek/een/w-sp.json']),
    );
    expect(asked.some((address) => address.includes('/w-gr'))).toBe(false);
    expect(asked.length).toBeLessThan(10);
    const before = asked.length;
    await again('spijbelen');
    expect(asked).toHaveLength(before);
  });

  it('keeps the first results when the full text fails', async () => {
    const [first, last, ...more] = await ask('groepstraject');
    expect([first?.stage, last?.stage, more]).toEqual(['first', 'partial', []]);
    expect(urls(first)?.[0]).toBe('/aanbod/groepstraject/');
    expect(urls(last)).toEqual(urls(first));
  });

  it.each([/\/p-/, /\/v-/, /\/s-/])('answers the words that it knows without %s', async (missing) => {
    serve(missing);
    const answers = await ask('spijbelen draaiboekenplan');
    expect(answers.at(-1)?.stage).toBe('partial');
    expect(urls(answers.at(-1))?.[0]).toBe('/begrippen/#schooluitval');
  });

  it('shows the results of which it has the text', async () => {
    const all = urls((await ask('schooluitval')).at(-1)) ?? [];
    const number = fixture.entries.findIndex(({ u }) => u === all[0]);
    serve(new RegExp(`/t-${number}\\.`));
    const answers = await ask('schooluitval');
    expect(answers.at(-1)?.stage).toBe('partial');
    expect(urls(answers.at(-1))).toEqual(all.slice(1));
  });

  it('does not say that a word is not found which it could not look up', async () => {
    serve(/\/v-/);
    expect((await ask('spijbelen draaiboek')).at(-1)?.understood.ignored).toEqual([]);
  });

  it('answers alike whatever was asked before', async () => {
    const again = await open();
    for (const query of ['draaiboek', 'trajekt', 'genk', 'schulden melden', 'kostenbeleid']) await again(query);
    for (const query of ['spijbelen', 'groepstrajekt', 'uitval', 'melden', 'xyz']) {
      const [fresh, later] = [await ask(query), await again(query)];
      expect(later.at(-1)?.understood, query).toEqual(fresh.at(-1)?.understood);
      expect(urls(later.at(-1)), query).toEqual(urls(fresh.at(-1)));
    }
  });

  it.each(['0470 12 34 56', '+32 470 12 34 56', '0032470123456'])('finds whoever has the number %s', async (number) => {
    const [first] = (await ask(number)).at(-1)?.hits ?? [];
    expect(first).toMatchObject({ title: 'Nathalie Vanbergen', contact: { telefoon: '+32470123456' } });
  });

  it('fails when the head of the index is not there, and tries again at the next search', async () => {
    serve(/kop/);
    const again = await open();
    await expect(again('spijbelen')).rejects.toThrow('/zoek/kop.json: 404');
    serve();
    expect((await again('spijbelen'))[0]?.stage).toBe('whole');
  });
});

describe('after a publication', () => {
  it('answers from the new index', async () => {
    const again = await open();
    await again('spijbelen');
    files = publication('twee');
    const answers = await again('kostenbeleid');
    expect(urls(answers.at(-1))?.[0]).toBe('/begrippen/#kostenbeleid');
    expect(asked.at(-1)).toMatch(/^\/zoek\/(?:twee|kop)/);
  });

  it('does not go looking for one when a piece is missing from the same publication', async () => {
    serve(/\/w-kos\./);
    const again = await open();
    expect((await again('kostenbeleid')).at(-1)?.stage).toBe('partial');
    expect(asked.filter((address) => address.includes('kop'))).toHaveLength(2);
    serve();
    expect(urls((await again('kostenbeleid')).at(-1))?.[0]).toBe('/begrippen/#kostenbeleid');
  });
});
