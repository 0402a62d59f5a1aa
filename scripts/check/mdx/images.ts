/** Images in a text: they need words for who doesn't see them, and a file of our own. */
import { problem, type Diagnostic } from '../types.ts';
import { startOf, nodesOf, type Node } from './parse.ts';

/** Whether the words are the name of the file, or what a camera or program calls any picture. */
function isFileName(alt: string, url: string): boolean {
  const file = /([^/]*?)(?:\.\w+)?$/.exec(url)?.[1] ?? '';
  return (
    /\.(?:png|jpe?g|svg|gif|webp|avif)$/i.test(alt) ||
    /^(?:img|dsc|dscn|screenshot|schermafbeelding|whatsapp image|image|afbeelding|foto|beeld|picture)[\s_-]*[\d\s_.-]*$/i.test(
      alt,
    ) ||
    (file !== '' && /[-_\d]/.test(alt) && alt.toLowerCase() === file.toLowerCase())
  );
}

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
    else if (isFileName(node.alt.trim(), url))
      found.push(
        problem(file, startOf(node), 'afbeelding-alt', {
          message: `De tekst bij de afbeelding is "${node.alt.trim()}": dat zegt niets aan wie ze niet ziet.`,
          remedy: `Zeg wat erop staat, bv. ![Tijdlijn van het A-Z-project](${url}).`,
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
