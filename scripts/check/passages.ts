/** Texts of an MDX body: each paragraph, list item, heading or row of a table is one passage. */
import { passage, type Passage } from './duplicates/words.ts';
import { placeOf, textOf, type Node } from './mdx/parse.ts';

const LEAVES = new Set(['paragraph', 'heading', 'tableRow', 'code', 'mdxJsxTextElement']);

/** Passages of a tree, in the order of the text. */
export function bodyPassages(node: Node): Passage[] {
  if (LEAVES.has(node.type))
    return [
      passage(
        node.type === 'tableRow' ? (node.children ?? []).map(textOf).join(' ') : textOf(node),
        placeOf(node).line,
      ),
    ];
  if (node.type === 'text' && node.value?.trim()) return [passage(node.value, placeOf(node).line)];
  return (node.children ?? []).flatMap(bodyPassages);
}
