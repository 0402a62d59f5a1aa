/** The keyboard in the search: arrows walk through the results and back to the field, Escape goes back and then empties it. */

/**
 * Listens to the keyboard wherever the focus is in the field or the list.
 * @param clear called when Escape is pressed in the field
 */
export function listenToKeys(input: HTMLInputElement, list: HTMLElement, clear: () => void): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a.title')];
    const inField = document.activeElement === input;
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'ArrowDown' && (inField || at >= 0)) (links[inField ? 0 : at + 1] ?? links[at])?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
    else if (event.key === 'Escape') {
      input.focus();
      if (inField) clear();
    } else return;
    event.preventDefault();
  };
  input.addEventListener('keydown', onKey);
  list.addEventListener('keydown', onKey);
}
