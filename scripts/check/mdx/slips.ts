/** Markup that is almost right, so that its marks show on the page: `##Kop`, `[a] (/b/)`, `•`, `-punt`, four spaces. */
import { problem, type Diagnostic, type Words } from '../types.ts';
import { nodesOf, startOf, type Node } from './parse.ts';

/** Stands for code in a sentence: what is between backticks is an example, not markup. */
const CODE = '\u0001';

/** Text of a paragraph line by line, with code left out. */
export function writtenOf(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'inlineCode' || node.type === 'code') return CODE;
  return node.value ?? (node.children ?? []).map(writtenOf).join('');
}

/** One slip: how it is known, and what is told of the words that match. */
interface Slip {
  readonly pattern: RegExp;
  readonly tell: (found: RegExpExecArray) => Words;
}

const slips: readonly Slip[] = [
  {
    pattern: /^(#{2,6})([^\s#].*)$|^(#)(\p{Lu}.*)$/u,
    tell: ([, marks = '##', words, , other]) => ({
      message: 'Na de hekjes van een kop hoort een spatie. Nu staan de hekjes zelf op de pagina.',
      remedy: `Schrijf ${marks} ${(words ?? other ?? 'Kop').slice(0, 60)}`,
    }),
  },
  {
    pattern: /\[([^\]\n]+)\]\s+\(((?:https?:|mailto:|tel:|www\.|\/|#)[^)\n]*)\)/u,
    tell: ([, words = '', address = '']) => ({
      message: 'Tussen de haakjes van deze link staat een spatie. Nu staan de haakjes zelf op de pagina.',
      remedy: `Schrijf [${words}](${address})`,
    }),
  },
  {
    pattern: /\(([^()\n]+)\)\[((?:https?:|mailto:|tel:|www\.|\/|#)[^\]\n]*)\]/u,
    tell: ([, words = '', address = '']) => ({
      message: 'De haakjes van deze link staan omgekeerd.',
      remedy: `Schrijf [${words}](${address})`,
    }),
  },
  {
    pattern: /\]\(((?:https?:|\/)[^)\n]*\s[^)\n]*)\)/u,
    tell: ([, address = '']) => ({
      message: `In het adres "${address}" staat een spatie. Nu staan de haakjes zelf op de pagina.`,
      remedy: `Neem het adres over zonder spaties, bv. ${address.replaceAll(/\s+/g, '')}`,
    }),
  },
  {
    pattern: /^(?:[•·▪▫◦‣●○■□►➢➤✓✔]\s*|[–—]\s+|-(?=[\p{L}*]))(\S.*)$/u,
    tell: ([, words = '']) => ({
      message: 'Dit punt van een lijst begint niet met een streepje en een spatie: op de pagina wordt het geen lijst.',
      remedy: `Schrijf - ${words.slice(0, 60)}`,
    }),
  },
  {
    pattern: /^(\d{1,2})[.)](\p{L}.*)$/u,
    tell: ([, number = '1', words = '']) => ({
      message: 'Na het nummer van dit punt hoort een spatie: op de pagina wordt het geen lijst.',
      remedy: `Schrijf ${number}. ${words.slice(0, 60)}`,
    }),
  },
  {
    pattern: /\*\*/u,
    tell: () => ({
      message: 'Hier staan twee sterretjes die niets vet maken.',
      remedy: 'Zet ze vlak tegen de woorden aan beide kanten, bv. **vet**, of wis ze.',
    }),
  },
];

/** What is wrong with one line of a paragraph; one slip is enough to look at the line. */
function slipIn(line: string): Words | undefined {
  for (const { pattern, tell } of slips) {
    const found = pattern.exec(line);
    if (found) return tell(found);
  }
  return undefined;
}

const isIndented = (line: string): boolean => /^(?: {4}|\t)/.test(line);

/**
 * Reports markup that shows as plain marks.
 * @param lines the lines of the file
 */
export function checkSlips(file: string, tree: Node, lines: readonly string[]): Diagnostic[] {
  const top = new Set(tree.children);
  return nodesOf(tree).flatMap((node): Diagnostic[] => {
    if (node.type !== 'paragraph') return [];
    const { line } = startOf(node);
    const tell = (at: number, words: Words) => problem(file, { line: at }, 'opmaak-fout', words);
    const indented = top.has(node) && isIndented(lines[line - 1] ?? '');
    const words = {
      message: 'Deze regel begint met vier spaties of meer: in andere programma’s wordt dat code.',
      remedy:
        'Wis de spaties vooraan de regel. Hoort de regel bij een punt van een lijst? Zet hem er vlak onder, met twee spaties.',
    };
    const found = writtenOf(node)
      .split('\n')
      .flatMap((text, index) => {
        const slip = slipIn(text.trimStart());
        return slip ? [tell(line + index, slip)] : [];
      });
    return indented ? [tell(line, words), ...found] : found;
  });
}

/** Characters written as code, such as `&nbsp;`: they bring hidden characters in. */
export function checkEntities(file: string, lines: readonly string[], from: number): Diagnostic[] {
  return lines.flatMap((line, index) => {
    const found = index < from ? undefined : /&(?:[a-z]{2,8}|#x?[\da-f]{2,6});/iu.exec(line.replaceAll(/`[^`]*`/g, ''));
    if (!found) return [];
    return [
      problem(file, { line: index + 1, column: line.indexOf(found[0]) + 1 }, 'opmaak-fout', {
        message: `"${found[0]}" is code voor een teken.`,
        remedy: found[0] === '&nbsp;' ? 'Typ een gewone spatie.' : 'Typ het teken zelf, bv. & of é.',
      }),
    ];
  });
}
