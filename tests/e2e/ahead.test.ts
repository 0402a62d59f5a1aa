/** A page that a visitor is about to follow a link to is fetched beforehand, under the site's own policy. */
import { expect, it } from 'vitest';
import { baseUrl, openPage } from '../support/browser.ts';

it('fetches the page of a link that is pointed at, not the form', async () => {
  const { page, problems, close } = await openPage('/over/');
  const tools = await page.context().newCDPSession(page);
  const fetched: string[] = [];
  tools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready' || status === 'Success') fetched.push(prefetchUrl);
  });
  await tools.send('Preload.enable');
  await page.reload();
  await page.evaluate(() => {
    const link = document.querySelector('main a') as HTMLAnchorElement;
    link.href = '/beheer/';
    link.id = 'form';
  });
  await page.hover('#form');
  await page.hover('footer a[href="/privacy/"]');
  await expect.poll(() => fetched).toContain(`${baseUrl}/privacy/`);
  expect(fetched.filter((address) => address.includes('/beheer/'))).toEqual([]);
  expect(problems).toEqual([]);
  await tools.detach();
  await close();
});
