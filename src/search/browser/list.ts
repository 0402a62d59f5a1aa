/** Brings the list of results up to date with as little movement as can be. */

/**
 * Shows `items`, which carry what they stand for in `data-url`. What stands there keeps its place and its element, so that
 * neither pointer nor focus lose it.
 * @param frozen the visitor is in the list: nothing moves or goes, new items come after
 */
export function updateList(list: HTMLElement, items: readonly HTMLElement[], frozen: boolean): void {
  const before = new Map([...list.children].map((item) => [item.getAttribute('data-url'), item]));
  const next = items.map((item) => {
    const known = before.get(item.getAttribute('data-url'));
    return known && (frozen || known.isEqualNode(item)) ? known : item;
  });
  if (frozen) list.append(...next.filter((item) => !item.isConnected));
  else if (list.children.length !== next.length || next.some((item, index) => list.children[index] !== item))
    list.replaceChildren(...next);
}
