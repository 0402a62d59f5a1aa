/** Local guides: area and municipality agree, and "sinds" is a time that has begun. */
import type { Analysis } from '../analyse.ts';
import { textIn } from '../data.ts';
import { fieldAt, problem, type Diagnostic } from '../types.ts';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const EXAMPLE = 'Schrijf bv. "2021", "september 2021" of "schooljaar 2021-2022", zoals de bron het zegt.';

/** The first day that a text like "schooljaar 2021-2022" or "september 2021" can mean, as an ISO day; undefined when it names no time. */
function beginOf(text: string): string | undefined {
  const [, first = '', last] = /(?<!\d)((?:19|20)\d{2})(?:\s*[-–/]\s*(\d{4}|\d{2})(?!\d))?(?!\d)/.exec(text) ?? [];
  if (!first) return undefined;
  if (last !== undefined) {
    const next = String(Number(first) + 1);
    return last === next || (last.length === 2 && next.endsWith(last)) ? `${first}-09-01` : undefined;
  }
  const month = MONTHS.findIndex((name) => text.toLowerCase().includes(name)) + 1;
  return `${first}-${String(month || 1).padStart(2, '0')}-01`;
}

/** What is wrong with "sinds", or undefined. */
function sinceProblem(text: string, today: string): { message: string; remedy: string } | undefined {
  const begin = beginOf(text);
  if (begin === undefined)
    return { message: `"${text.slice(0, 60)}" is geen jaar, schooljaar of datum.`, remedy: EXAMPLE };
  if (begin <= today) return undefined;
  return { message: `"${text.slice(0, 60)}" ligt nog in de toekomst; vandaag is het ${today}.`, remedy: EXAMPLE };
}

/** Checks every guide. */
export function checkGuides(guides: readonly Analysis[], today: string): Diagnostic[] {
  return guides.flatMap(({ path, value, locate }) => {
    const found: Diagnostic[] = [];
    const municipality = textIn(value, 'gemeente');
    if (textIn(value, 'gebied') === 'gewest' && municipality && municipality !== 'Brussel')
      found.push(
        problem(path, fieldAt(locate, ['gebied']), 'begeleider-gebied', {
          message: `Het gebied is "gewest", maar de gemeente is "${municipality}". Alleen voor heel Brussel is er een gewest.`,
          remedy: 'Zet "gebied" op "gemeente". Werkt de begeleider voor heel Brussel? Zet dan "gemeente" op "Brussel".',
        }),
      );
    const since = textIn(value, 'sinds');
    const wrong = since && !/\bTODO\b/.test(since) ? sinceProblem(since, today) : undefined;
    if (wrong) found.push(problem(path, fieldAt(locate, ['sinds']), 'sinds-fout', wrong));
    return found;
  });
}
