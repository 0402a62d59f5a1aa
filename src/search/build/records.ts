/** What goes into the full-text index: one record per section, so that a result links to the section that answers. Build time only. */
import { numberedUrl } from '../index/numbered-url.ts';
import type { PageText } from './read-page.ts';
import type { Splitter } from '../dutch/compounds.ts';
import { root, stem } from '../dutch/stem.ts';
import { isStopword, wordsOf } from '../dutch/words.ts';

export interface TextRecord {
  /** With the number of the entry before it. */
  readonly url: string;
  /** Heading of the section. */
  readonly title: string;
  readonly text: string;
  /** Parts of the compounds in the text, and other forms of its words, that do not stand there themselves. */
  readonly parts: string;
}

/** Sections with less text are indexed with the one before. */
const MIN_WORDS = 8;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** What is known about words. */
export interface WordKnowledge {
  readonly split: Splitter;
  /** The site's words that are other forms of a word. */
  readonly forms: (word: string) => readonly string[];
}

/** The parts, stems and other forms that a text's words have and that do not stand in the text. */
function hiddenWords(text: string, { split, forms }: WordKnowledge): string {
  const present = new Set(wordsOf(text));
  const hidden = new Set<string>();
  for (const word of present) {
    if (isStopword(word)) continue;
    for (const part of [...split(word), ...forms(word)]) hidden.add(part).add(stem(part));
    hidden.add(stem(word)).add(root(word));
  }
  return [...hidden].filter((word) => word.length > 2 && !present.has(word)).join(' ');
}

/**
 * The records of a page: its sections with enough text.
 * @param numberOf the number of a page, or of a section that is more than a part of it (a glossary term), in the instant index
 */
export function recordsOf(
  page: PageText,
  words: WordKnowledge,
  numberOf: (url: string) => number | undefined,
): TextRecord[] {
  const records: TextRecord[] = [];
  for (const { anchor, heading, text } of page.sections) {
    const url = anchor ? `${page.url}#${anchor}` : page.url;
    const isIntro = anchor === '';
    const full = isIntro ? `${page.description} ${text}` : text;
    const isTerm = !isIntro && numberOf(url) !== undefined;
    // Below a loose letter stands a list of names, which the place finder knows better.
    const isList = wordsOf(heading).length === 0;
    if (!isIntro && !isTerm && (isList || wordsOf(text).length < MIN_WORDS)) continue;
    records.push({
      url: numberedUrl(numberOf(url) ?? numberOf(page.url) ?? 0, url),
      title: heading,
      text: full,
      parts: hiddenWords(`${heading} ${full}`, words),
    });
  }
  return records;
}

/** A record as the little HTML page that Pagefind reads. Title and hidden words are metadata: searched, never shown in an excerpt. */
export function recordHtml({ title, text, parts }: TextRecord): string {
  const meta = (name: string, content: string) =>
    `<meta data-pagefind-meta="${name}[content]" content="${escape(content)}">`;
  return (
    `<!doctype html><html lang="nl"><head>${meta('title', title)}${meta('delen', parts)}</head>` +
    `<body><main data-pagefind-body><p>${escape(text)}</p></main></body></html>`
  );
}
