/** Bodies: offers, networks and terms need one, and the explanation of a term is plain sentences. */
import { startOf, textOf, nodesOf, type Node } from './parse.ts';
import { problem, type Diagnostic } from '../types.ts';

const NEEDS_TEXT = new Set(['aanbod', 'netwerken', 'begrippen']);
const PLAIN = new Set(['root', 'paragraph', 'text']);

const kinds: Record<string, string> = {
  heading: 'een kop',
  list: 'een lijst',
  link: 'een link',
  linkReference: 'een link',
  strong: 'vette tekst',
  emphasis: 'schuine tekst',
  inlineCode: 'code',
  code: 'code',
  table: 'een tabel',
  blockquote: 'een citaat',
  image: 'een afbeelding',
  break: 'een regeleinde',
  mdxJsxTextElement: 'een blok',
  mdxJsxFlowElement: 'een blok',
};

/** Reports an empty text where one is needed, and markup in the explanation of a term. */
export function checkBody(file: string, collection: string, tree: Node): Diagnostic[] {
  const written = nodesOf(tree).some((node) => node.type.startsWith('mdxJsx') || textOf(node).trim() !== '');
  if (!written)
    return NEEDS_TEXT.has(collection)
      ? [
          problem(file, { line: tree.position?.end.line ?? 1 }, 'tekst-ontbreekt', {
            message: 'Onder het blok met gegevens staat geen tekst.',
            remedy:
              'Schrijf minstens één zin onder de tweede regel ---, bv. "Een CLB begeleidt leerlingen van het gewoon en buitengewoon onderwijs."',
          }),
        ]
      : [];
  if (collection !== 'begrippen') return [];
  const marked = nodesOf(tree).find((node) => !PLAIN.has(node.type));
  if (!marked) return [];
  return [
    problem(file, startOf(marked), 'tekst-opmaak', {
      message: `De uitleg van een begrip is gewone tekst, maar hier staat ${kinds[marked.type] ?? 'opmaak'}.`,
      remedy:
        'Schrijf een tot drie gewone zinnen. Verwijzen doe je in de tekst die het begrip gebruikt, bv. <Term id="clb">CLB</Term>.',
    }),
  ];
}
