/** Tells where letters are damaged or words are broken, in facts and in texts. */
import type { Leaf } from '../../src/schemas/reflect.ts';
import { damageIn } from './mangled.ts';
import { nodesOf, startOf, type Node } from './mdx/parse.ts';
import { writtenOf } from './mdx/slips.ts';
import { fieldAt, problem, remark, type Diagnostic, type Locate, type Where } from './types.ts';

/** A word broken over two lines, or with a space after its hyphen; "groeps- en klasvergaderingen" is right. */
const BROKEN =
  /(\p{L}*\p{Ll}{2})-(\n|[ ]{1,2})(?!(?:en|of|tot|noch|maar|als|dan|in|op|naar|versus|en\/of)\b)(\p{Ll}{3,})/u;

const EXAMPLE = 'Typ het woord opnieuw, zonder te plakken. Bv. "coördinator".';

function inText(file: string, text: string, where: Where): Diagnostic[] {
  const damage = damageIn(text);
  const broken = /-[ \n]/.test(text) ? BROKEN.exec(text) : null;
  const found: Diagnostic[] = [];
  if (damage)
    found.push(
      problem(file, where, 'tekst-beschadigd', {
        message: damage.message,
        remedy: damage.meant ? `Schrijf "${damage.meant}".` : EXAMPLE,
      }),
    );
  if (broken) {
    const [whole = '', before = '', gap, after = ''] = broken;
    const words = {
      message: `Hier is een woord gesplitst: "${whole.replace('\n', ' ')}".`,
      remedy: `Schrijf "${before}${after}".`,
    };
    found.push(
      gap === '\n'
        ? problem(file, where, 'tekst-beschadigd', words)
        : remark(file, { ...where, about: whole }, 'koppelteken-los', words),
    );
  }
  return found;
}

/** Damage among the facts; addresses and references have rules of their own. */
export function checkFactDamage(file: string, leaves: readonly Leaf[], locate: Locate): Diagnostic[] {
  return leaves.flatMap(({ path, value, meta }) =>
    typeof value === 'string' && !meta.ref && !meta.format && path[0] !== 'uitzonderingen' && path[0] !== 'zoekwoorden'
      ? inText(file, value, fieldAt(locate, path))
      : [],
  );
}

/** Which line of a paragraph is damaged, from 0. */
function damagedLine(text: string): number {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => damageIn(line) ?? BROKEN.test(`${line}\n${lines[index + 1] ?? ''}`));
  return Math.max(0, at);
}

/** Damage in a text, paragraph by paragraph. */
export function checkTextDamage(file: string, tree: Node): Diagnostic[] {
  return nodesOf(tree).flatMap((node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
    const text = writtenOf(node);
    const begin = startOf(node).line;
    return inText(file, text, { line: begin }).map((found) => ({ ...found, line: begin + damagedLine(text) }));
  });
}
