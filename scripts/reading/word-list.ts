/** The site's own word list, content/woordenlijst.txt: one word a line, in the order of the Dutch alphabet. */

const collator = new Intl.Collator('nl-BE', { sensitivity: 'variant', numeric: false });

const isWord = (line: string): boolean => line !== '' && !line.startsWith('#');

/** The list in its canonical form: the remarks first, then each word once, sorted, with one line end at the end. */
export function canonicalWordList(source: string): string {
  const lines = source.split(/\r?\n/).map((line) => line.trim());
  const remarks = lines.filter((line) => line.startsWith('#'));
  const words = [...new Set(lines.filter(isWord))].sort(collator.compare);
  return `${[...remarks, ...words].join('\n')}\n`;
}

/** Whether a list is in its canonical form; line ends of Windows are no matter. */
export const isCanonical = (source: string): boolean => source.replaceAll('\r\n', '\n') === canonicalWordList(source);
