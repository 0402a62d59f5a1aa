/** Finds which of many names stand in a text, in time that doesn't depend on their number. */

const WORD = /[\p{L}\p{N}]+/gu;

/** Whether a text holds a name as words of their own. */
export function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? '')) return true;
  return false;
}

/** Makes a finder of things by their names. Capitals count: `Roos` is no flower. */
export function finder<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): (text: string) => Thing[] {
  const byWord = Map.groupBy(things, (thing) => nameOf(thing).match(WORD)?.[0] ?? '');
  return (text) => {
    const candidates = [...new Set(text.match(WORD))].flatMap((word) => byWord.get(word) ?? []);
    return candidates.filter((thing) => holds(text, nameOf(thing)));
  };
}
