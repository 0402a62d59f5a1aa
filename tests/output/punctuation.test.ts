/** No point or comma begins a line alone: browsers may break a line before what follows a button, whatever it is. */
import { expect, it } from 'vitest';
import { attribute, byTag, elements, readContentPages, type Element } from '../support/dist.ts';

/** The element with what follows it on its line; a term carries its own punctuation. */
const followed = (element: Element): string => {
  const siblings = element.parentNode?.childNodes ?? [];
  const next = siblings[siblings.indexOf(element) + 1];
  return next && 'value' in next ? next.value : '';
};
const isTerm = (element: Element) => attribute(element, 'class') === 'term';

it('punctuation stays with the term or the button before it', () => {
  const pages = readContentPages();
  const held = pages
    .flatMap(({ document }) => elements(document).filter(isTerm))
    .filter((term) => /[.,]$/.test(wordsIn(term)));
  expect(held.length).toBeGreaterThan(10);
  const alone = pages.flatMap(({ path, document }) =>
    [...elements(document).filter(isTerm), ...byTag(document, 'button')]
      .filter((element) => !(element.tagName === 'button' && attribute(element, 'popovertarget') !== undefined))
      .filter((element) => /^[.,;:!?…)’”]/.test(followed(element)))
      .map((element) => `${path}: ${wordsIn(element)}${followed(element).slice(0, 10)}`),
  );
  expect(alone).toEqual([]);
});

function wordsIn(element: Element): string {
  const last = element.childNodes.at(-1);
  return last && 'value' in last ? last.value : '';
}
