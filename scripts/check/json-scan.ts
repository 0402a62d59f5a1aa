/**
 * Finds where a text stops being JSON (RFC 8259). Own code, since `JSON.parse` doesn't always name a place, and a
 * parser of YAML or JSON5 takes what JSON refuses.
 */

const TOKEN =
  /([ \t\r\n]*)([{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/** What may follow a token, given what was wanted; undefined when the token doesn't belong there. */
function follow(token: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const after = (): Wanted => (open.length > 0 ? ', or end' : 'nothing');
  const close = (bracket: string): Wanted | undefined => (open.pop() === bracket ? after() : undefined);
  if (wanted === ':') return token === ':' ? 'value' : undefined;
  if (wanted === 'nothing') return undefined;
  if (token === '}') return wanted === 'key or }' || wanted === ', or end' ? close('{') : undefined;
  if (token === ']') return wanted === 'value or ]' || wanted === ', or end' ? close('[') : undefined;
  if (wanted === ', or end') return token === ',' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
  if (wanted === 'key' || wanted === 'key or }') return token.startsWith('"') ? ':' : undefined;
  if (token === ',' || token === ':') return undefined;
  if (token !== '{' && token !== '[') return after();
  open.push(token);
  return token === '{' ? 'key or }' : 'value or ]';
}

/** Offset of the first character that cannot stand there; the length of the text (spaces at the end aside) when it ends too soon. */
export function firstJsonError(text: string): number | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let end = 0;
  for (;;) {
    TOKEN.lastIndex = end;
    const [, space = '', token] = TOKEN.exec(text) ?? [];
    if (token === undefined) {
      const start = end + (/^[ \t\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
      if (start < text.length) return start;
      return wanted === 'nothing' ? undefined : text.trimEnd().length;
    }
    const start = end + space.length;
    const next = follow(token, wanted, open);
    if (next === undefined) return start;
    wanted = next;
    end = TOKEN.lastIndex;
  }
}
