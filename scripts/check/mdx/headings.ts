/** Headings of a text: they start at `##`, skip no level and have words. Their ids are the anchors of the page. */
import GithubSlugger from 'github-slugger';
import { problem, type Diagnostic } from '../types.ts';
import { startOf, textOf, nodesOf, type Node } from './parse.ts';

const headings = (tree: Node): Node[] => nodesOf(tree).filter((node) => node.type === 'heading');

/** Ids that the site gives the headings of a text, in order. */
export function anchorsOf(tree: Node): string[] {
  const slugger = new GithubSlugger();
  return headings(tree).map((node) => slugger.slug(textOf(node)));
}

/** Reports a large title, a skipped level and a heading without words. */
export function checkHeadings(file: string, tree: Node): Diagnostic[] {
  const found: Diagnostic[] = [];
  let level = 1;
  for (const node of headings(tree)) {
    const depth = node.depth ?? 2;
    const text = textOf(node).trim();
    const tell = (code: 'kop-leeg' | 'kop-niveau', message: string, remedy: string) =>
      found.push(problem(file, startOf(node), code, { message, remedy }));
    if (text === '')
      tell(
        'kop-leeg',
        'Deze kop heeft geen tekst.',
        'Schrijf er een titel achter of wis de #-tekens. Bv. ## Hoe meld je je aan?',
      );
    if (depth === 1)
      tell(
        'kop-niveau',
        `"${text}" is een grote titel (#). Die maakt de pagina zelf, uit het veld "titel".`,
        `Gebruik twee hekjes: ## ${text || 'Titel'}`,
      );
    else if (depth > level + 1)
      tell(
        'kop-niveau',
        `De kop "${text}" slaat een niveau over: van ${'#'.repeat(level)} naar ${'#'.repeat(depth)}.`,
        `Schrijf ${'#'.repeat(level + 1)} ${text || 'Titel'}`,
      );
    level = Math.max(depth, 2) === depth ? depth : 1;
  }
  return found;
}
