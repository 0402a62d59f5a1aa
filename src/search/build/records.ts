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

/** What a text may say instead of a word. */
type Alternatives = (word: string) => readonly string[];

/** The parts, stems and other forms of a word; each answer is made once and kept. */
export function alternatives({ split, forms }: WordKnowledge): Alternatives {
  const answers = new Map<string, readonly string[]>();
  return (word) => {
    const known = answers.get(word);
    if (known) return known;
    const others = [...split(word), ...forms(word)].flatMap((part) => [part, stem(part)]);
    const answer = isStopword(word) ? [] : [...others, stem(word), root(word)].filter((other) => other.length > 2);
    answers.set(word, answer);
    return answer;
  };
}

/** What could stand for a text's words and does not stand in the text. */
function hiddenWords(text: string, insteadOf: Alternatives): string {
  const present = new Set(wordsOf(text));
  const hidden = new Set([...present].flatMap(insteadOf));
  return [...hidden].filter((word) => !present.has(word)).join(' ');
}

/**
 * The records of a page: its sections with enough text.
 * @param numberOf the number of a page, or of a section that is more than a part of it (a glossary term), in the instant index
 */
export function recordsOf(
  page: PageText,
  insteadOf: Alternatives,
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
      parts: hiddenWords(`${heading} ${full}`, insteadOf),
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
