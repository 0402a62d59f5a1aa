/** Terms of the glossary in the sentences of fields: where a page names one first, its explanation stands with it. */
import type { Catalog } from './catalog.ts';
import { term, type Term } from './glossary.ts';
import { glossaryOf, mentionsIn } from './mentions.ts';

/** A piece of a sentence, with the term that it names where it is to be explained. */
export interface Part {
  readonly words: string;
  readonly term?: Term;
  /** What stands right behind the term, as the point of its sentence: it must not begin a line alone. */
  readonly after?: string;
}

/** Cuts a sentence at the terms that the page didn't name before. */
export type Explain = (sentence: string) => readonly Part[];

/** Explains nothing: for a page that does so elsewhere. */
export const plain: Explain = (sentence) => [{ words: sentence }];

/** Makes what explains each term once, over all the sentences that it is given: those of one page, in their order. */
export function explainer(catalog: Pick<Catalog, 'terms' | 'sources'>): Explain {
  const terms = new Map(catalog.terms.map((entry) => [entry.id, term(catalog, entry)]));
  const glossary = glossaryOf(
    [...terms.values()].map(({ id, term: name, abbreviation, full }) => ({ id, names: [name, abbreviation, full] })),
  );
  const seen = new Set<string>();
  return (sentence) => {
    const parts: Part[] = [];
    let end = 0;
    for (const mention of mentionsIn(sentence, glossary)) {
      const found = terms.get(mention.term);
      if (!found || seen.has(found.id) || mention.at < end) continue;
      seen.add(found.id);
      if (mention.at > end) parts.push({ words: sentence.slice(end, mention.at) });
      end = mention.at + mention.words.length;
      const [after = ''] = /^\S*/.exec(sentence.slice(end)) ?? [];
      parts.push({ words: mention.words, term: found, after });
      end += after.length;
    }
    return end < sentence.length ? [...parts, { words: sentence.slice(end) }] : parts;
  };
}
