/** Reads a JSON file, and says in Dutch where it can't be read. */
import { LineCounter, parseDocument } from 'yaml';
import { doubleKeys, locator, placer, type ParsedData } from './data.ts';
import { firstJsonError } from './json-scan.ts';
import { problem, type Place, type Words } from './types.ts';

const START: Place = { line: 1, column: 1 };

/** Reads a JSON file strictly; positions come from reading the same text as YAML, of which JSON is a part. */
export function parseJson(file: string, text: string): ParsedData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const place = errorPlace(text);
    return { diagnostics: [problem(file, place, 'json-fout', explainJson(text, place))], locate: () => place };
  }
  try {
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, logLevel: 'silent' });
    const at = placer(counter);
    return { value, diagnostics: doubleKeys(file, document, at), locate: locator(document, counter, 0) };
  } catch {
    // Nested so deep that no document of this site can be meant: the schema refuses the value, at line 1.
    return { value, diagnostics: [], locate: () => START };
  }
}

/** Place of the first character that cannot stand there. */
function errorPlace(text: string): Place {
  const before = text.slice(0, firstJsonError(text) ?? 0).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Guesses from the text around the place what the editor did. */
function explainJson(text: string, place: Place): Words {
  const lines = text.split('\n');
  const line = lines[place.line - 1] ?? '';
  const before = [...lines.slice(0, place.line - 1), line.slice(0, place.column - 1)].join('\n').trimEnd();
  const rest = line.slice(place.column - 1).trimStart();
  if (before.endsWith(',') && /^[}\]]/.test(rest))
    return {
      message: 'Na het laatste gegeven staat nog een komma.',
      remedy: 'Wis de komma vóór het haakje. Goed is: "kopie": true }',
    };
  if (rest === '' && place.line >= lines.filter((item) => item.trim()).length)
    return {
      message: 'Het bestand stopt te vroeg: een haakje of aanhalingsteken is niet gesloten.',
      remedy: 'Sluit af met een "}" op de laatste regel, zoals in de andere bestanden van deze map.',
    };
  if (/^"(?:[^"\\]|\\.)*$/.test(rest))
    return {
      message: `Deze tekst heeft achteraan geen aanhalingsteken: ${rest.slice(0, 30)}`,
      remedy: 'Zet er een " achter, op dezelfde regel, bv. "naam": "An Peeters"',
    };
  if (/^"/.test(rest) && /["\d\]}el]$/.test(before))
    return {
      message: 'Tussen twee gegevens ontbreekt een komma.',
      remedy: 'Zet een komma achter het gegeven ervoor. Goed is: "naam": "An Peeters",',
    };
  if (rest.startsWith("'") || rest.startsWith('“') || rest.startsWith('”'))
    return {
      message: 'Hier staan geen rechte dubbele aanhalingstekens.',
      remedy: 'Gebruik ". Goed is: "naam": "An Peeters"',
    };
  if (rest.startsWith('//') || rest.startsWith('/*'))
    return {
      message: 'In een JSON-bestand kan geen opmerking staan.',
      remedy: 'Wis ze, of gebruik het veld "opmerking", bv. "opmerking": "De bron is van 2022."',
    };
  return {
    message: `De computer kan het bestand niet verder lezen vanaf "${rest.slice(0, 20)}".`,
    remedy:
      'Kijk hier en op de regel ervoor na of alles goed geschreven is, bv. "naam": "An Peeters", met een komma ertussen en niet na het laatste.',
  };
}
