/**
 * How far down something stands, on many pages at once: one page of the browser draws each page's HTML in turn, which
 * takes a fraction of the time that opening it takes.
 */
import { openContext, type PageOptions } from './browser.ts';

/** A phone. Two of its screens are what a visitor gets to see without looking for it. */
export const phone = { width: 360, height: 780 } as const;
export const desk = { width: 1280, height: 900 } as const;
export const twoScreens = 2 * phone.height;

/** Distances from the top of a page to the lower edge of what was looked for, in CSS pixels; null where there is none. */
export interface Measured {
  readonly path: string;
  readonly bottoms: readonly (number | null)[];
}

/** Draws the pages in the current one, and measures the first element of each selector on each. Runs in the browser. */
async function draw({
  paths,
  selectors,
}: {
  paths: readonly string[];
  selectors: readonly string[];
}): Promise<Measured[]> {
  const load = async (path: string) => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  };
  const measured: Measured[] = [];
  let coming = load(paths[0] ?? '/');
  for (const [index, path] of paths.entries()) {
    const source = await coming;
    const next = paths[index + 1];
    if (next) coming = load(next);
    const { documentElement: root } = new DOMParser().parseFromString(source, 'text/html');
    document.replaceChild(document.adoptNode(root), document.documentElement);
    // Laying the page out asks for its font.
    root.getBoundingClientRect();
    await document.fonts.ready;
    const bottoms = selectors.map((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box && box.height > 0 ? Math.round(box.bottom + scrollY) : null;
    });
    measured.push({ path, bottoms });
  }
  return measured;
}

/**
 * Where the first element of each selector ends, on each page.
 * @param paths root-relative addresses of pages whose place of things no script decides
 * @param selectors CSS; one that matches nothing, or nothing that shows, measures as null
 */
export async function measure(
  paths: readonly string[],
  selectors: readonly string[],
  options: PageOptions = phone,
): Promise<Measured[]> {
  // Each page allows its own styles by their hash: here they come with the policy of the page that was opened.
  const context = await openContext({ ...options, bypassCSP: true, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(paths[0] ?? '/', { waitUntil: 'load' });
    return await page.evaluate(draw, { paths, selectors });
  } finally {
    await context.close();
  }
}
