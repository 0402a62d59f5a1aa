/** Marks that say a file is not finished; the importer leaves them on purpose. */
import { problem, type Diagnostic } from './types.ts';

const MARK = /\b(?:TODO|FIXME|XXX|TBD)\b(?::\s*)?(.*)/;

/** Every line with such a mark. */
export function checkTodo(file: string, text: string): Diagnostic[] {
  return text.split('\n').flatMap((line, index): Diagnostic[] => {
    const match = MARK.exec(line);
    if (!match) return [];
    const what = (match[1] ?? '')
      .replace(/["',]*\s*$/, '')
      .trim()
      .slice(0, 100);
    return [
      problem(file, { line: index + 1, column: match.index + 1 }, 'todo', {
        message: what ? `Hier moet nog iets gebeuren: ${what}` : 'Hier moet nog iets gebeuren.',
        remedy:
          'Doe wat er staat en wis de TODO. Weet je het niet? Schrijf dan wat de lezer mag weten, bv. "De prijs is niet bekend. Vraag hem na."',
      }),
    ];
  });
}
