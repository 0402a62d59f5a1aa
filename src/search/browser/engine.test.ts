import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noFacets } from '../answer/results/facets.ts';
import { fixture, fixturePlaces } from '../fixture.ts';
import { splitPlaces } from '../../places/parts.ts';
import { packWords } from '../index/packed-words.ts';
import type { Answer } from './engine.ts';

const FILES: Readonly<Record<string, unknown>> = {
  '/zoek/snel.json': fixture,
  ...Object.fromEntries(
    [...splitPlaces(fixturePlaces)].map(([part, places]) => [`/zoek/plaatsen/${part}.json`, places]),
  ),
  '/zoek/woorden.json': packWords(['draaiboek']),
};

/** Serves the fixture, but for what is missing. There is no Pagefind here, so that the full text always fails. */
function serve(...missing: readonly string[]): void {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      missing.includes(address) ? new Response('', { status: 404 }) : new Response(JSON.stringify(FILES[address])),
    ),
  );
}

/** The answers to a query, in a browser that has loaded nothing yet. */
async function ask(query: string): Promise<Answer[]> {
  vi.resetModules();
  const { answer } = await import('./engine.ts');
  const answers: Answer[] = [];
  for await (const each of answer(query, noFacets, false, () => false)) answers.push(each);
  return answers;
}
const urls = (answer: Answer | undefined) => answer?.hits.map(({ url }) => url);

describe('answer', () => {
  beforeEach(() => {
    serve();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is one whole answer when the full text has nothing to add', async () => {
    const answers = await ask('spijbelen');
    expect(answers.map(({ stage }) => stage)).toEqual(['whole']);
    expect(urls(answers[0])?.[0]).toBe('/begrippen/#schooluitval');
  });

  it('keeps the first results when the full text fails', async () => {
    const [first, last, ...more] = await ask('groepstraject');
    expect([first?.stage, last?.stage, more]).toEqual(['first', 'partial', []]);
    expect(urls(first)?.[0]).toBe('/aanbod/groepstraject/');
    expect(urls(last)).toEqual(urls(first));
  });

  it.each(['/zoek/plaatsen/h.json', '/zoek/woorden.json'])(
    'answers the words that it knows without %s',
    async (missing) => {
      serve(missing);
      const answers = await ask('spijbelen huiswerkbegeleidingsplan');
      expect(answers.at(-1)?.stage).toBe('partial');
      expect(urls(answers.at(-1))?.[0]).toBe('/begrippen/#schooluitval');
    },
  );

  it('does not say that a word is not found which it could not look up', async () => {
    serve('/zoek/woorden.json');
    expect((await ask('spijbelen draaiboek')).at(-1)?.understood.ignored).toEqual([]);
  });

  it('fails when the instant index is not there, and tries again at the next search', async () => {
    serve('/zoek/snel.json');
    await expect(ask('spijbelen')).rejects.toThrow('/zoek/snel.json: 404');
    const { answer } = await import('./engine.ts');
    serve();
    const { value } = await answer('spijbelen', noFacets, false, () => false).next();
    expect((value as Answer).stage).toBe('whole');
  });
});
