/** Images in a text: they need words for who doesn't see them, and a file of our own. */
import { problem, type Diagnostic } from '../types.ts';
import { startOf, nodesOf, type Node } from './parse.ts';

/**
 * Checks every image.
 * @param publicFiles addresses of the files in `public/`, e.g. `/beelden/krijt.svg`
 */
export function checkImages(file: string, tree: Node, publicFiles: ReadonlySet<string>): Diagnostic[] {
  const nodes = nodesOf(tree);
  const definitions = new Map(
    nodes.filter((node) => node.type === 'definition').map((node) => [node.identifier, node.url]),
  );
  return nodes.flatMap((node): Diagnostic[] => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = node.url ?? definitions.get(node.identifier) ?? '';
    const found: Diagnostic[] = [];
    if (!node.alt?.trim())
      found.push(
        problem(file, startOf(node), 'afbeelding-alt', {
          message: `De afbeelding "${url}" heeft geen tekst voor wie ze niet ziet.`,
          remedy: `Zeg tussen de rechte haakjes wat erop staat, bv. ![Tijdlijn van het A-Z-project](${url}).`,
        }),
      );
    if (!publicFiles.has(url))
      found.push(
        problem(file, startOf(node), 'afbeelding-adres', {
          message: /^(?:https?:)?\/\//.test(url)
            ? `De afbeelding staat op een andere site: ${url}.`
            : `De afbeelding "${url}" bestaat niet.`,
          remedy:
            'Zet het bestand in public/beelden/ en verwijs ernaar met het adres vanaf de wortel, bv. ![Tijdlijn](/beelden/tijdlijn.svg).',
        }),
      );
    return found;
  });
}
