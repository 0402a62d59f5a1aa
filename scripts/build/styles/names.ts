import ts from 'typescript';

/** The names that style rules can ask for on a page: `li` for a tag, `.a` for a class, `#a` for an id, `[a` for an attribute. */
export type Name = string;

/** The names of one element, or of several that have the same. */
export type Names = ReadonlySet<Name>;

const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Elements that a parser adds where the text leaves them out. */
const IMPLIED = ['html', 'head', 'body', 'tbody'];

function namesOf(tag: string, attributes: string): Names {
  const names = new Set([tag.toLowerCase()]);
  for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
    names.add(`[${name.toLowerCase()}`);
    if (name !== 'class' && name !== 'id') continue;
    const sign = name === 'class' ? '.' : '#';
    for (const value of values.flatMap((text: string | undefined) => text?.split(/\s+/) ?? [])) names.add(sign + value);
  }
  return names;
}

/**
 * @param html text of a page
 * @param isAsked says which names matter; the others are left out
 * @returns the names of the elements of a page, by the texts of their tags, from `<` to `>`
 */
export function tagsOf(html: string, isAsked: (name: Name) => boolean): Map<string, Names> {
  const found = new Map<string, Names>();
  for (const [text, tag = '', attributes = ''] of html.matchAll(TAG))
    if (!found.has(text)) found.set(text, new Set([...namesOf(tag, attributes)].filter(isAsked)));
  return found;
}

/**
 * @param html text of a page
 * @param change what becomes of a tag, given its text
 * @returns the text with its opening tags changed
 */
export const changeTags = (html: string, change: (text: string) => string): string => html.replace(TAG, change);

/**
 * @param tags names of elements
 * @returns those, and those of the elements that a parser adds; of those that have the same names, one, by all of them
 */
export function elementsOf(tags: Iterable<Names>): Map<string, Names> {
  const all = [...IMPLIED.map((tag) => new Set([tag])), ...tags];
  return new Map(all.map((names) => [[...names].join(' '), names]));
}

const WORD = /[\w$-]+/g;

/** Text of a piece of code: of a string, or of a stretch of a template. */
const textOf = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    ? node.text
    : undefined;

/** Of `createElement('li')`, the text: it makes a tag and nothing else. */
const createdBy = (node: ts.Node): ts.Node | undefined =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'createElement'
    ? node.arguments[0]
    : undefined;

/** Of `button.type = 'button'`, the text: it names nothing. */
const typeGivenBy = (node: ts.Node): ts.Node | undefined =>
  ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left) && node.left.name.text === 'type'
    ? node.right
    : undefined;

/**
 * Every word in a text of a script may be a name that it gives to an element: a class, an id, a tag, an attribute, a custom
 * property. Every other word may be an attribute, through its property (`dataset.tone` → `data-tone`, `ariaSelected` →
 * `aria-selected`).
 * @param code text of a module
 */
export function namesInScript(code: string): Set<Name> {
  const names = new Set<Name>();
  const words = new Set<string>();
  let makesProperties = false;
  const addAttribute = (word: string) => {
    words.add(word);
    const attribute = word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const name of [word.toLowerCase(), attribute, `data-${attribute}`]) names.add(`[${name}`);
  };
  const walk = (node: ts.Node): void => {
    const created = createdBy(node);
    const text = textOf(node);
    if (ts.isIdentifier(node)) addAttribute(node.text);
    if (text?.endsWith('--')) makesProperties = true;
    for (const [word] of text?.matchAll(WORD) ?? []) {
      addAttribute(word);
      for (const sign of ['', '.', '#']) names.add(sign + word);
    }
    if (created && textOf(created) !== undefined) names.add(textOf(created) ?? '');
    const told = created ?? typeGivenBy(node);
    node.forEachChild((child) => {
      if (child !== told || textOf(child) === undefined) walk(child);
    });
  };
  walk(ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest));
  // `--${name}`: any word may be that name.
  if (makesProperties) for (const word of words) names.add(`--${word}`);
  return names;
}
