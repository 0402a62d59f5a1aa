/** The word that an editor selected in a text: what "Begrip met uitleg" begins with. */

let word = '';

/** Keeps the selection in mind, since a menu takes it away before a block is made. */
export function watchSelection(): void {
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const node = selection?.anchorNode;
    const element = node instanceof Element ? node : node?.parentElement;
    if (element?.closest('.lexical-root')) word = selection?.toString() ?? '';
  });
}

/** The selected word or words, or nothing when more than a line was selected. */
export const selectedWord = (): string => (word.includes('\n') ? '' : word.trim());
