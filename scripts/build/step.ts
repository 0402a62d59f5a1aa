/** The steps of a build, for who measures it (`npm run bench:schaal`). */

/** Tells the process that started this one which step begins; nothing where none listens. */
export function beginStep(step: string): void {
  process.send?.({ step });
}
