import { describe, expect, it } from 'vitest';
import { compareKeepers, type Candidate } from './keeper.ts';

const candidate = (changes: Partial<Candidate>): Candidate => ({
  path: 'content/paginas/over.mdx',
  collection: 'paginas',
  name: 'Over',
  references: 0,
  ...changes,
});
const first = (a: Candidate, b: Candidate, text: string) => (compareKeepers(a, b, text.split(' ')) < 0 ? a : b).path;

const offer = candidate({
  path: 'content/aanbod/groepstraject.mdx',
  collection: 'aanbod',
  name: 'Groepstraject',
  references: 9,
});
const term = candidate({
  path: 'content/begrippen/brugfiguur.mdx',
  collection: 'begrippen',
  name: 'brugfiguur',
  references: 1,
});

describe('compareKeepers', () => {
  it('lets the file keep it whose name the passage is about', () => {
    expect(first(offer, term, 'een brugfiguur legt de brug tussen school en gezin')).toBe(term.path);
    expect(first(offer, term, 'een groepstraject duurt een schooljaar')).toBe(offer.path);
  });

  it('then the file that others refer to most', () => {
    expect(first(offer, term, 'ouders en leraren praten over kosten')).toBe(offer.path);
  });

  it('then the collection that says things once by nature, then the alphabet', () => {
    const page = candidate({});
    expect(first(page, { ...term, references: 0 }, 'ouders en leraren')).toBe(term.path);
    const copy = candidate({ path: 'content/paginas/over-2.mdx' });
    expect(first(copy, page, 'ouders')).toBe(page.path);
  });

  it('is the same whichever comes first', () => {
    const text = ['ouders', 'brugfiguur'];
    expect(Math.sign(compareKeepers(offer, term, text))).toBe(-Math.sign(compareKeepers(term, offer, text)));
  });
});
