/** Lists of Microsoft Word: on the clipboard they are paragraphs with a style, a level and a bullet as text. */
import { NUMBER } from '../clean-text.ts';

interface Item {
  readonly element: HTMLElement;
  readonly level: number;
  readonly tag: 'ul' | 'ol';
}

/** Reads a paragraph as an item of a list, and takes its bullet away. */
function itemOf(element: HTMLElement): Item | undefined {
  const [, level] = /mso-list:\s*l\d+\s+level(\d)/i.exec(element.getAttribute('style') ?? '') ?? [];
  if (!level) return undefined;
  const marks = [...element.querySelectorAll('[style*="mso-list"]')].filter((mark) =>
    /mso-list:\s*ignore/i.test(mark.getAttribute('style') ?? ''),
  );
  const mark = marks.map((each) => each.textContent).join('');
  for (const each of marks) each.remove();
  return { element, level: Number(level), tag: NUMBER.test(`${mark.trim()} `) ? 'ol' : 'ul' };
}

/** Turns the paragraphs of `root` that Word meant as items into lists, one within the other by level. */
export function wordLists(root: HTMLElement): void {
  /** The lists that are open, by level. */
  let open: { readonly list: HTMLElement; readonly level: number; readonly tag: string }[] = [];
  let last: Element | undefined;
  for (const element of root.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const item = itemOf(element);
    if (!item) {
      open = [];
      continue;
    }
    const outermost = open[0]?.list;
    if (!outermost || nextOf(outermost) !== element) open = [];
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    const current = open.at(-1);
    if (!current || current.level < item.level || current.tag !== item.tag) {
      if (current && current.level === item.level) open.pop();
      const list = root.ownerDocument.createElement(item.tag);
      const parent = open.at(-1) && last;
      if (parent) parent.append(list);
      else element.before(list);
      open.push({ list, level: item.level, tag: item.tag });
    }
    last = root.ownerDocument.createElement('li');
    last.append(...element.childNodes);
    open.at(-1)?.list.append(last);
    element.remove();
  }
}

/** The element behind a list; the paragraph that is being read stands there as long as nothing comes between. */
const nextOf = (list: Element): Element | null => list.nextElementSibling;
