/** The person for a pupil who stays away, and for CLB and help that are stuck, on the page of every place there is. */
import { expect, it } from 'vitest';
import { places, tooLowAt } from '../support/reach.ts';

it('stands within two screens at 360 × 780', async () => {
  expect(places()).toHaveLength(304 + 6);
  expect(await tooLowAt(places())).toEqual([]);
});
