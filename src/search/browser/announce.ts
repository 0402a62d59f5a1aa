/** Says something to a screen reader. */

const PAUSE = 700;

/**
 * A function that puts a text in a live region once nothing new has come for a while, so that a screen reader is not
 * interrupted at each letter; an empty text at once.
 */
export function announcer(region: HTMLElement): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (region.textContent = text), text === '' ? 0 : PAUSE);
  };
}
