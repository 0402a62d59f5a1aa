/** The names that style rules can ask for on a page: of tags, classes, ids and attributes. */
const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const WORD = /[\w$-]+/g;
/** Elements that a parser adds where the text leaves them out. */
const IMPLIED = ['html', 'head', 'body', 'tbody'];

/** @param html text of a page */
export function namesInPage(html: string): Set<string> {
  const names = new Set(IMPLIED);
  for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
    names.add(tag.toLowerCase());
    for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
      names.add(name.toLowerCase());
      if (name !== 'class' && name !== 'id') continue;
      for (const value of values.flatMap((text: string | undefined) => text?.split(/\s+/) ?? [])) names.add(value);
    }
  }
  return names;
}

/**
 * Every word of a script may be a name that it gives to an element: a class, a tag (`createElement`), an attribute, also
 * through its property (`dataset.tone` → `data-tone`, `ariaSelected` → `aria-selected`).
 * @param code text of a module
 */
export function namesInScript(code: string): Set<string> {
  const names = new Set<string>();
  for (const [word] of code.matchAll(WORD)) {
    const attribute = word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const name of [word, attribute, `data-${attribute}`]) names.add(name);
  }
  return names;
}
