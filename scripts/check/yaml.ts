/** Reads the YAML block above a text, and says in Dutch where it can't be read. */
import { LineCounter, parseDocument, visit, type Node, type YAMLError } from 'yaml';
import { doubleKeys, locator, placer, type ParsedData } from './data.ts';
import { problem, type Words } from './types.ts';

/** Dutch for the errors of the YAML parser that editors meet. */
function explainYaml(error: YAMLError): Words {
  const quotes =
    "Zet tekst met een dubbele punt of een ander leesteken tussen enkele aanhalingstekens, bv. titel: 'Samen: een traject'.";
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

/**
 * Reads a block of YAML as the site does: dates without quotes become dates, which no field accepts.
 * Anchors, aliases and tags are refused, since an editor never means them.
 * @param offset number of lines in the file before the block
 */
export function parseYaml(file: string, text: string, offset: number): ParsedData {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    customTags: ['timestamp'],
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const at = placer(counter, offset);
  const first = document.errors[0];
  if (first) {
    const place = at(first.pos[0]);
    return { diagnostics: [problem(file, place, 'yaml-fout', explainYaml(first))], locate: () => place };
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
