/** Splits Dutch text in sentences and words. */

/** Abbreviations whose full stop doesn't end a sentence. */
const ABBREVIATIONS =
  'bv bijv enz etc o.a m.b.t t.a.v i.o.v d.m.v i.p.v d.w.z m.a.w n.a.v a.d.h.v ca nr art p blz tel resp incl excl max min dr prof ir ing mevr dhr sint st vs vb nl'.split(
    ' ',
  );

const FINAL = new RegExp(
  `(?:^|[\\s(])(?:${ABBREVIATIONS.map((item) => item.replaceAll('.', '\\.')).join('|')}|\\p{Lu})\\.$`,
  'iu',
);

/** Splits a text at full stops, question marks, exclamation marks and ellipses that end a sentence. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let current = '';
  for (const part of text.replace(/\s+/g, ' ').split(/(?<=[.!?…]["”’')]*)\s+/u)) {
    current = current === '' ? part : `${current} ${part}`;
    const bare = current.replace(/["”’')]+$/u, '');
    if (/[.!?…]$/.test(bare) && !FINAL.test(bare)) {
      sentences.push(current.trim());
      current = '';
    }
  }
  if (current.trim() !== '') sentences.push(current.trim());
  return sentences.filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

/** The words of a text; a hyphenated word, an apostrophe form ("zo’n") or a number is one word. */
export const splitWords = (text: string): string[] => text.match(/[\p{L}\d]+(?:[’'./,-][\p{L}\d]+)*/gu) ?? [];
