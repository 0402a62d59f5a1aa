/** The parts of a text: none is empty, none has the title of another, and titles are headings. */
import { entrySections, isShown } from '../../../src/model/sections.ts';
import { lettersOf } from '../suggest.ts';
import { problem, remark, type Diagnostic } from '../types.ts';
import { startOf, textOf, type Node } from './parse.ts';

const titleOf = (node: Node): string => textOf(node).trim();

/** Headings with nothing between them and the next one of their level, or the end. */
export function checkEmptySections(file: string, { children = [] }: Node): Diagnostic[] {
  return children.flatMap((node, index) => {
    const next = children[index + 1];
    if (node.type !== 'heading' || node.depth === 1 || titleOf(node) === '') return [];
    if (next && !(next.type === 'heading' && (next.depth ?? 2) <= (node.depth ?? 2))) return [];
    return [
      problem(file, startOf(node), 'sectie-leeg', {
        message: `Onder de kop "${titleOf(node)}" staat niets.`,
        remedy: 'Schrijf er een zin onder of wis de kop.',
      }),
    ];
  });
}

/** Titles that the page itself sets for an entry. */
function ownTitles(folder: string, data: unknown): string[] {
  const sections = (entrySections as Readonly<Record<string, object>>)[folder] ?? {};
  return Object.values(sections).flatMap((section: { title?: string; needs?: string }) =>
    section.title !== undefined && isShown(section, data) ? [section.title] : [],
  );
}

/** Two equal headings, or one equal to a heading that the page sets itself. */
export function checkEqualHeadings(file: string, { children = [] }: Node, folder: string, data: unknown): Diagnostic[] {
  const seen = new Map(ownTitles(folder, data).map((title) => [lettersOf(title), 0]));
  return children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const title = titleOf(node);
    const key = lettersOf(title);
    if (key === '') return [];
    const earlier = seen.get(key);
    seen.set(key, earlier ?? startOf(node).line);
    if (earlier === undefined) return [];
    return [
      problem(file, startOf(node), 'kop-dubbel', {
        message: `De kop "${title}" ${earlier === 0 ? 'zet de pagina zelf al' : `staat ook op regel ${earlier}`}.`,
        remedy: `Zeg wat hier anders is, bv. "${title.slice(0, 40)} voor scholen", of zet de stukken samen.`,
      }),
    ];
  });
}

const letters = (text: string): string => text.replaceAll(/[^\p{L}]+/gu, '');
const isCapital = (text: string): boolean => letters(text).length >= 8 && text === text.toUpperCase();

/** Lines that stand for a heading, and headings in capitals: who listens to a page can't find them. */
export function checkFakeHeadings(file: string, { children = [] }: Node): Diagnostic[] {
  return children.flatMap((node, index) => {
    const text = titleOf(node);
    const where = { ...startOf(node), about: text.slice(0, 120) };
    if (node.type === 'heading')
      return isCapital(text)
        ? [
            remark(file, where, 'kop-nep', {
              message: `De kop "${text}" staat in hoofdletters: dat leest moeilijk.`,
              remedy: `Schrijf alleen de eerste letter groot, bv. ## ${text.charAt(0)}${text.slice(1).toLowerCase()}`,
            }),
          ]
        : [];
    if (node.type !== 'paragraph' || text.includes('\n') || index === children.length - 1) return [];
    const parts = (node.children ?? []).filter((part) => textOf(part).trim() !== '');
    const isBold = parts.length === 1 && parts[0]?.type === 'strong' && !/[.!?]$/.test(text);
    if (!isBold && !isCapital(text)) return [];
    const words = text.replace(/:$/, '');
    return [
      remark(file, where, 'kop-nep', {
        message: `"${text}" ziet eruit als een kop, maar is ${isBold ? 'een regel in het vet' : 'een regel in hoofdletters'}.`,
        remedy: `Maak er een kop van, bv. ## ${words.charAt(0)}${isCapital(words) ? words.slice(1).toLowerCase() : words.slice(1)}`,
      }),
    ];
  });
}
