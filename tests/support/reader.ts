/**
 * Reads a page as a screen reader does, in the browser and with the styles that a visitor gets: what is announced, in which
 * order, under which name. The reader is `@guidepup/virtual-screen-reader`; it speaks the standards, not one product's words.
 */
import { fileURLToPath } from 'node:url';
import { openContext, type PageOptions } from './browser.ts';

const module = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));
/** Where the page finds the reader. */
const address = '/virtual-screen-reader.js';

interface Reader {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

/** Runs in the browser. A phrase is what is said in one go: an element with its name, or a piece of text. */
async function speak(container: string): Promise<string[]> {
  const { reader } = window as unknown as { reader: Reader };
  const root = document.querySelector(container);
  if (!root) throw new Error(`There is no ${container} on this page.`);
  for (const unused of root.querySelectorAll('noscript')) unused.remove();
  // What is folded has no box, but its style doesn't say so: the reader only looks at the style.
  for (const folded of root.querySelectorAll('details:not([open]) > :not(summary)')) {
    if (!folded.checkVisibility()) folded.setAttribute('aria-hidden', 'true');
  }
  await reader.start({ container: root });
  const last = `end of ${await reader.lastSpokenPhrase()}`;
  while ((await reader.lastSpokenPhrase()) !== last) await reader.next();
  const phrases = await reader.spokenPhraseLog();
  await reader.stop();
  return phrases;
}

/** A page that is read aloud; `close` it in the end. */
export interface Listener {
  /**
   * What a screen reader says from the beginning of an element to its end.
   * @param path root-relative address
   * @param container CSS selector of the element
   */
  readonly listen: (path: string, container?: string) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Opens a browser page with a screen reader. */
export async function startReader(options: PageOptions = {}): Promise<Listener> {
  const context = await openContext({ ...options, bypassCSP: true, reducedMotion: 'reduce' });
  await context.route(`**${address}`, (route) => route.fulfill({ path: module, contentType: 'text/javascript' }));
  const page = await context.newPage();
  return {
    listen: async (path, container = 'main') => {
      await page.goto(path, { waitUntil: 'load' });
      await page.addScriptTag({
        type: 'module',
        content: `import { virtual } from '${address}'; window.reader = virtual;`,
      });
      await page.waitForFunction(() => 'reader' in window);
      return page.evaluate(speak, container);
    },
    close: () => context.close(),
  };
}
