/** The parts of a page and their names, on every page: what a listener jumps by. */
import { describe, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import {
  attribute,
  byTag,
  elements,
  mainOf,
  readContentPages,
  textOf,
  type DistPage,
  type Element,
  type Node,
} from '../support/dist.ts';

const pages = readContentPages();
const isPlace = ({ path }: DistPage) => /^\/gemeente\/[^/]+\/$/.test(path);
/** Every page, but of the municipalities, which come from one template, only those whose path has these letters. */
const kinds = pages.filter((page) => !isPlace(page) || /genk|oostende|elsene|pajottegem/.test(page.path));

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Words below an element, in drawings and of pictures too, without what is hidden from listeners. */
function words(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('attrs' in node && attribute(node, 'aria-hidden') === 'true')) return '';
  if ('tagName' in node && node.tagName === 'img') return attribute(node, 'alt') ?? '';
  return node.childNodes.map(words).join('');
}
/** The name of a link as it is heard: its label, or its words. */
const nameOf = (link: Element) => squeezed(attribute(link, 'aria-label') ?? words(link)).toLowerCase();
/** The same address, or a page and a place on that page. */
/** A page, whatever its part; a mailbox, whatever the subject. */
const placeOf = (href: string) => href.replace(href.startsWith('mailto:') ? /\?.*/ : /#.+/, '');
const isSamePlace = (one: string, other: string) => placeOf(one) === placeOf(other);
const except = (list: readonly DistPage[], keeps: (page: DistPage) => boolean) =>
  list.filter((page) => !keeps(page)).map(({ path }) => path);

describe('landmarks', () => {
  it('the header is the bar alone: name, menu and search', () => {
    const headings = except(pages, ({ document }) => {
      const [header, ...others] = byTag(document, 'header');
      return (
        header !== undefined &&
        others.length === 0 &&
        ![...elements(header)].some(({ tagName }) => /^(?:h\d|main|section|place-finder|province-map)$/.test(tagName))
      );
    });
    expect(headings).toEqual([]);
  });

  it('the skip link leads to main, which begins with the h1', () => {
    const wrong = except(pages, (page) => {
      const [first] = byTag(page.document, 'a');
      const main = mainOf(page);
      const [h1, ...others] = byTag(page.document, 'h1');
      const [heading] = [...elements(main)].filter(({ tagName }) => /^h\d$/.test(tagName));
      const linked = first && attribute(first, 'href') === `#${attribute(main, 'id') ?? ''}`;
      return linked === true && h1 !== undefined && others.length === 0 && heading === h1;
    });
    expect(wrong).toEqual([]);
  });

  it('nothing that can be pressed stands between the skip link’s target and the h1', () => {
    const wrong = except(pages, (page) => {
      for (const { tagName } of elements(mainOf(page))) {
        if (tagName === 'h1') return true;
        if (/^(?:a|button|input|select|summary)$/.test(tagName)) return false;
      }
      return false;
    });
    expect(wrong).toEqual([]);
  });

  it('sections that are named are named by a heading on the page', () => {
    const wrong = kinds.flatMap(({ path, document }) => {
      const ids = new Set([...elements(document)].map((element) => attribute(element, 'id')));
      return [...elements(document)]
        .flatMap((element) => attribute(element, 'aria-labelledby')?.split(' ') ?? [])
        .filter((id) => !ids.has(id))
        .map((id) => `${path}#${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it('no article and no navigation goes without a name', () => {
    const wrong = kinds.flatMap(({ path, document }) =>
      [...elements(document)]
        .filter(({ tagName }) => tagName === 'article' || tagName === 'nav')
        .filter((element) => !attribute(element, 'aria-label') && !attribute(element, 'aria-labelledby'))
        .map(({ tagName }) => `${path}: ${tagName}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('links', () => {
  it('with the same name lead to the same place, on every kind of page', () => {
    const wrong = kinds.flatMap((page) => {
      // The current page is announced as such.
      const links = byTag(page.document, 'a').filter(
        (link) => attribute(link, 'href') && nameOf(link) !== '' && !attribute(link, 'aria-current'),
      );
      return [...Map.groupBy(links, nameOf)].flatMap(([name, same]) => {
        const targets = [...new Set(same.map((link) => attribute(link, 'href') ?? ''))];
        return targets.some((one) => targets.some((other) => !isSamePlace(one, other)))
          ? [`${page.path} "${name}": ${targets.join(' ')}`]
          : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('say more than "meer", "hier" or "details"', () => {
    const wrong = kinds.flatMap(({ path, document }) =>
      byTag(document, 'a')
        .filter((link) => /^(?:meer|hier|details|lees meer|klik hier)?$/.test(nameOf(link)))
        .map((link) => `${path}: ${attribute(link, 'href') ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('tables', () => {
  it('have a caption or a name, and a header for each row and column', () => {
    const tables = kinds.flatMap(({ path, document }) => byTag(document, 'table').map((table) => ({ path, table })));
    expect(tables.length).toBeGreaterThan(3);
    const wrong = tables.filter(({ table }) => {
      const [caption] = byTag(table, 'caption');
      const named = (caption && squeezed(textOf(caption)) !== '') ?? attribute(table, 'aria-label') !== undefined;
      const rows = byTag(table, 'tbody').flatMap((body) => byTag(body, 'tr'));
      const headed = rows.every((row) => byTag(row, 'th').some((cell) => attribute(cell, 'scope') === 'row'));
      const columns = byTag(table, 'thead').flatMap((head) => byTag(head, 'th'));
      return !named || !headed || columns.some((cell) => attribute(cell, 'scope') !== 'col');
    });
    expect(wrong.map(({ path, table }) => `${path}: ${squeezed(textOf(table)).slice(0, 60)}`)).toEqual([]);
  });
});

describe('French names', () => {
  it('are marked as French in the list and on the pages of the municipalities', () => {
    const french = (path: string) => {
      const page = pages.find((candidate) => candidate.path === path);
      return page
        ? [...elements(mainOf(page))]
            .filter((element) => attribute(element, 'lang') === 'fr')
            .map((element) => squeezed(textOf(element)))
        : [];
    };
    expect(french('/gemeente/elsene/')).toEqual(['Ixelles']);
    expect(french('/gemeente/genk/')).toEqual([]);
    expect(french('/gemeente/')).toEqual(expect.arrayContaining(['Ixelles', 'Uccle', 'Bruxelles']));
  });
});

describe('in forced colours', () => {
  it('only the current page has a bar in the menu', async () => {
    const { page, close } = await openPage('/aanbod/zelfscan/', { forcedColors: 'active' });
    const bars = await page.locator('.site-nav .links a').evaluateAll((links) => {
      const background = getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor;
      return links.map((link) => ({
        name: link.textContent.trim(),
        current: link.hasAttribute('aria-current'),
        bar: getComputedStyle(link).borderBlockEndColor !== background,
      }));
    });
    await close();
    expect(bars.length).toBeGreaterThan(4);
    expect(bars.filter(({ bar, current }) => bar !== current)).toEqual([]);
    expect(bars.filter(({ current }) => current).map(({ name }) => name)).toEqual(['Aanbod']);
  });
});

describe('an explained term', () => {
  it.each([true, false])(
    'takes the focus when it opens and gives it back on Escape (JavaScript %s)',
    async (javaScriptEnabled) => {
      const { page, close } = await openPage('/aanbod/lokale-begeleider/', { javaScriptEnabled });
      const word = page.locator('.term .word').first();
      await word.focus();
      await page.keyboard.press('Enter');
      const note = page.locator('.note:popover-open');
      expect(await note.count()).toBe(1);
      expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
      // Read on by Tab: the link inside comes next.
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toMatch(/ bij de begrippen$/);
      await page.keyboard.press('Escape');
      expect(await note.count()).toBe(0);
      expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
      await close();
    },
  );

  it('takes no focus while the page loads', async () => {
    const { page, close } = await openPage('/aanbod/lokale-begeleider/');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await close();
  });
});
