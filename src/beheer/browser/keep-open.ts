/** With `npm run dev` each save makes every page load anew: what is open in the form would be lost. */

/** Keeps this page as it is, and tells `changed` of each save. Vite has no other way to refuse than to throw. */
export function keepOpen(changed?: () => void): void {
  import.meta.hot?.on('vite:beforeFullReload', () => {
    changed?.();
    throw new Error('The form stays as it is.');
  });
}
