/** Marks that say a file is not finished; the importer leaves them on purpose. */
import { fieldAt, problem, type Diagnostic, type Values, type Where } from './types.ts';

const MARK = /\b(?:TODO|FIXME|XXX|TBD)\b(?::\s*)?(.*)/;

/** Whether a text holds such a mark. */
export const isUnfinished = (text: string): boolean => MARK.test(text);

function tell(file: string, where: Where, rest: string): Diagnostic {
  const what = rest
    .replace(/["',]*\s*$/, '')
    .trim()
    .slice(0, 100);
  return problem(file, where, 'todo', {
    message: what ? `Hier moet nog iets gebeuren: ${what}` : 'Hier moet nog iets gebeuren.',
    remedy:
      'Doe wat er staat en wis de TODO. Weet je het niet? Schrijf dan wat de lezer mag weten, bv. "De prijs is niet bekend. Vraag hem na."',
  });
}

/** Every line with such a mark. */
export function checkTodo(file: string, text: string): Diagnostic[] {
  return text.split('\n').flatMap((line, index): Diagnostic[] => {
    const match = MARK.exec(line);
    return match ? [tell(file, { line: index + 1, column: match.index + 1 }, match[1] ?? '')] : [];
  });
}

/** Every field with such a mark. */
export const checkTodoFields = ({ path: file, leaves, locate }: Values): Diagnostic[] =>
  leaves.flatMap(({ path, value }) => {
    const match = typeof value === 'string' ? MARK.exec(value) : null;
    return match ? [tell(file, fieldAt(locate, path), match[1] ?? '')] : [];
  });
