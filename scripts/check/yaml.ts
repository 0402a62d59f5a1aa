/** Reads the YAML block above a text, and says in Dutch where it can't be read. */
import { load } from 'js-yaml';
import { LineCounter, parseDocument, visit, type Node, type YAMLError } from 'yaml';
import { doubleKeys, locator, placer, type ParsedData } from './data.ts';
import { problem, type Place, type Words } from './types.ts';

/** A text between single quotes that holds an apostrophe: YAML takes it for the closing quote. */
const APOSTROPHE = /:\s*'(.*\p{L})'(?=\p{L}|\s+\p{L})|-\s+'(.*\p{L})'(?=\p{L}|\s+\p{L})/u;

/** What the line itself shows that the editor did; undefined when it shows nothing. */
function explainLine(line: string, before: string): Words | undefined {
  if (APOSTROPHE.test(line))
    return {
      message: "In deze tekst staat een apostrof ('), en die sluit hier het aanhalingsteken.",
      remedy: `Typ de apostrof twee keer, of gebruik het gekrulde teken ’. Bv. titel: 'Foto''s van de school' of titel: 'Foto’s van de school'.`,
    };
  const quote = /^\s*(?:- )?(?:[\w-]+:\s*)?(["'])(?:(?!\1).)*$/.exec(line);
  if (quote)
    return {
      message: `Deze tekst heeft achteraan geen aanhalingsteken (${quote[1] ?? ''}).`,
      remedy: `Zet er een achter, op dezelfde regel. Bv. titel: 'Zelfscan'.`,
    };
  const [indent, last] = [line, before].map((text) => /^ */.exec(text)?.[0].length ?? 0);
  if (/^\s+[\w-]+:/.test(line) && indent !== last && !before.trimEnd().endsWith(':'))
    return {
      message: `Deze regel springt ${indent} ${indent === 1 ? 'spatie' : 'spaties'} in; de regel ervoor ${last}.`,
      remedy: `Velden van hetzelfde niveau beginnen recht onder elkaar. Begin deze regel ook na ${last} ${last === 1 ? 'spatie' : 'spaties'}, bv. ${' '.repeat(last ?? 0)}${line.trim().slice(0, 40)}`,
    };
  return undefined;
}

/** Dutch for the errors of the YAML parser that editors meet. */
function explainYaml(error: YAMLError, lines: readonly string[], line: number): Words {
  const quotes =
    "Zet tekst met een dubbele punt of een ander leesteken tussen enkele aanhalingstekens, bv. titel: 'Samen: een traject'.";
  const seen = explainLine(lines[line - 1] ?? '', lines[line - 2] ?? '');
  if (seen && error.code !== 'TAB_AS_INDENT') return seen;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'Er is ingesprongen met een tab.', remedy: 'Spring in met spaties, twee per niveau.' };
    case 'MISSING_CHAR':
      return { message: 'Er ontbreekt een aanhalingsteken, dubbele punt of haakje.', remedy: quotes };
    case 'BAD_INDENT':
      return {
        message: 'De regel is niet goed ingesprongen.',
        remedy:
          'Velden van hetzelfde niveau beginnen recht onder elkaar; de punten van een lijst springen twee spaties in, bv. "  - \'basisschool\'".',
      };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return { message: 'Deze regel kan de computer niet lezen.', remedy: quotes };
    default:
      return {
        message: `Deze regel kan de computer niet lezen (${error.code.toLowerCase().replaceAll('_', ' ')}).`,
        remedy: quotes,
      };
  }
}

/** The parser names the line before one that is indented too far; an editor has to look at the line itself. */
function strayLine(lines: readonly string[], place: Place, offset: number): Place {
  const [line = '', next = ''] = lines.slice(place.line - offset - 1);
  const indent = (text: string): number => /^ */.exec(text)?.[0].length ?? 0;
  const isStray = /^\s*[\w-]+:\s*\S/.test(line) && /^\s+[\w-]+:/.test(next) && indent(next) > indent(line);
  return isStray ? { line: place.line + 1, column: indent(next) + 1 } : place;
}

const TOO_DEEP: Words = {
  message: 'Deze regel is te diep genest: er staan te veel haakjes, streepjes of spaties.',
  remedy: "Wis wat er te veel staat. Een lijst schrijf je zo: bronnen: ['krijt-groepstrajecten']",
};

/** Lines as the form and `npm run fix` write them: nothing in them can have a second meaning. */
const CANONICAL =
  /^(?:(?: {2})*(?:- )?(?:[A-Za-z]\w*:(?: (?:'(?:[^'\n]|'')*'|0|[1-9]\d*|true|false|\[\]))?|'(?:[^'\n]|'')*')\n)+$/;

/** Value of a block that is written as the form writes it, by the parser of the site; undefined where it isn't, or is wrong. */
export function canonicalValue(text: string): unknown {
  if (!CANONICAL.test(text)) return undefined;
  try {
    return load(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a block of YAML; see `parseSlowly` for what is refused. The parser that knows the place of everything takes ten
 * times as long as that of the site: where nothing can be wrong it waits until somebody asks for a place.
 * @param offset number of lines in the file before the block
 */
export function parseYaml(file: string, text: string, offset: number): ParsedData {
  const value = canonicalValue(text);
  if (value === undefined) return parseSlowly(file, text, offset);
  let locate: ParsedData['locate'] | undefined;
  return {
    value,
    diagnostics: [],
    locate: (path, part) => (locate ??= parseSlowly(file, text, offset).locate)(path, part),
  };
}

/**
 * Reads a block of YAML as the site does: dates without quotes become dates, which no field accepts.
 * Anchors, aliases and tags are refused, since an editor never means them.
 * @param offset number of lines in the file before the block
 */
export function parseSlowly(file: string, text: string, offset: number): ParsedData {
  const counter = new LineCounter();
  // Each level is two characters at least, and the parser needs some stack for each: no facts of this site go that deep.
  const deep = text.split('\n').findIndex((line) => /(?:[[{]\s*){40}|(?:-\s+){40}|^ {200}/.test(line));
  if (deep >= 0) {
    const place = { line: deep + 1 + offset, column: 1 };
    return { diagnostics: [problem(file, place, 'yaml-fout', TOO_DEEP)], locate: () => place };
  }
  const document = parseDocument(text, {
    lineCounter: counter,
    customTags: ['timestamp'],
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const at = placer(counter, offset);
  const first = document.errors[0];
  if (first) {
    const lines = text.split('\n');
    const place = strayLine(lines, at(first.pos[0]), offset);
    const words = explainYaml(first, lines, place.line - offset);
    return { diagnostics: [problem(file, place, 'yaml-fout', words)], locate: () => place };
  }
  const diagnostics = doubleKeys(file, document, at);
  /** A mark that YAML gives a meaning of its own, with an example of how to write it as text. */
  const refuse = ({ range }: Node, mark: string, example: string) =>
    diagnostics.push(
      problem(file, at(range?.[0] ?? 0), 'yaml-fout', {
        message: `Een "${mark}" vooraan een waarde betekent hier iets anders dan je wilt.`,
        remedy: `Zet de waarde tussen enkele aanhalingstekens, bv. '${example}'.`,
      }),
    );
  visit(document, {
    Alias: (_, node) => void refuse(node, '*', '*gratis'),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) refuse(node, '&', '&Co');
      // A date without quotes gets its tag from the parser; any other tag was typed.
      if (node.tag && node.tag !== 'tag:yaml.org,2002:timestamp') refuse(node, '!', '!Let op');
    },
  });
  if (diagnostics.some((item) => item.code === 'yaml-fout'))
    return { diagnostics, locate: locator(document, counter, offset) };
  return { value: document.toJS({ maxAliasCount: 0 }), diagnostics, locate: locator(document, counter, offset) };
}
