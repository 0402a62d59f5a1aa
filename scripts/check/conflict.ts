/** Two versions of a file in one, as git leaves them when two people changed the same lines. */
import { problem, type Diagnostic } from './types.ts';

const MARKS = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)$/;

/** The conflict, if there is one; whatever else is wrong with the file follows from it. */
export function checkConflict(file: string, text: string): Diagnostic | undefined {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => MARKS.test(line.trimEnd()));
  if (first < 0) return undefined;
  const count = lines.filter((line) => line.startsWith('<<<<<<<')).length;
  return problem(file, { line: first + 1 }, 'bestand-conflict', {
    message: `Hier is een conflict: twee mensen veranderden dezelfde regels${count > 1 ? `, op ${count} plaatsen` : ''}.`,
    remedy:
      'Tussen <<<<<<< en ======= staat de ene versie, tussen ======= en >>>>>>> de andere. Hou wat juist is, of maak van beide één, en wis de drie regels met tekens.',
  });
}
