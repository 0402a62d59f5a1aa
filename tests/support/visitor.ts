/**
 * Somebody with a question, on a phone and at a desk: what they read and press is measured, so that a task fails when its
 * answer sinks down the page or moves a click away.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { desk, phone } from './measure.ts';

export class Visitor {
  readonly page: Page;
  /** Links and buttons pressed, Enter in a field included. */
  clicks = 0;
  /** The lower edge of the lowest thing they needed on any page so far, from the top of that page, in CSS pixels. */
  lowest = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Looks for something on the page; it must show, and how low it stands counts. */
  async reads(what: Locator): Promise<Locator> {
    await what.waitFor({ state: 'visible', timeout: 5000 });
    const box = await what.boundingBox();
    const scrolled = await this.page.evaluate(() => scrollY);
    if (!box) throw new Error(`${String(what)} doesn't show on ${this.page.url()}.`);
    this.lowest = Math.max(this.lowest, Math.round(box.y + box.height + scrolled));
    return what;
  }

  /** Presses a link within the site and waits for its page. */
  async follows(link: Locator): Promise<void> {
    await this.reads(link);
    const before = this.page.url();
    this.clicks += 1;
    await link.click();
    await this.page.waitForURL((url) => url.href !== before, { waitUntil: 'load' });
  }

  /** Types a place in the finder and presses Enter. */
  async asksFor(place: string): Promise<void> {
    const field = await this.reads(this.page.getByLabel('Postcode, gemeente of deelgemeente'));
    await field.fill(place);
    this.clicks += 1;
    await Promise.all([
      this.page.waitForURL((url) => url.pathname !== '/', { waitUntil: 'load' }),
      field.press('Enter'),
    ]);
  }

  /** Where the next press would lead: an address to write to, a number to call or another site. It counts as a click. */
  async wouldPress(link: Locator): Promise<string> {
    this.clicks += 1;
    return (await (await this.reads(link)).getAttribute('href')) ?? '';
  }
}

/** The most that a task may take: clicks, and CSS pixels down a page on a phone and at a desk. */
export interface Limits {
  readonly clicks: number;
  readonly phone: number;
  readonly desk: number;
}

/**
 * Declares a task on the start page, on both screens.
 * @param sentence what the visitor would say
 */
export function task(sentence: string, limits: Limits, does: (visitor: Visitor) => Promise<void>): void {
  describe(sentence, () => {
    it.each([
      { screen: phone, lowest: limits.phone },
      { screen: desk, lowest: limits.desk },
    ])('at $screen.width × $screen.height', async ({ screen, lowest }) => {
      const { page, problems, close } = await openPage('/', { ...screen, reducedMotion: 'reduce' });
      try {
        const visitor = new Visitor(page);
        await does(visitor);
        if (process.env['TASKS_TELL'])
          console.log(`${sentence} (${screen.width}): ${visitor.clicks} clicks, ${visitor.lowest} px`);
        expect(problems).toEqual([]);
        expect(visitor.clicks).toBeLessThanOrEqual(limits.clicks);
        expect(visitor.lowest).toBeLessThanOrEqual(lowest);
      } finally {
        await close();
      }
    });
  });
}
