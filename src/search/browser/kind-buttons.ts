/** The buttons of the facet Soort, with the number of results of each. */
import { kindNames } from '../index/kinds.ts';
import { countKinds, type Facets, type Results } from '../answer/results/facets.ts';
import { make } from './dom.ts';

/** Draws the buttons anew; the focus stays on the button that had it. */
export function drawKinds(group: HTMLElement, results: Results, facets: Facets): void {
  const counts = countKinds(results, facets);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const button = (kind: string, name: string, count: number) =>
    make(
      'button',
      { type: 'button', 'data-kind': kind, 'aria-pressed': String(facets.soort === kind) },
      name,
      ' ',
      make('span', { class: 'count' }, String(count)),
    );
  const buttons = [button('', 'Alles', total), ...counts.map(([kind, count]) => button(kind, kindNames[kind], count))];
  const chosen = Object.entries(kindNames).find(([kind]) => kind === facets.soort);
  if (chosen && !counts.some(([kind]) => kind === facets.soort)) buttons.push(button(chosen[0], chosen[1], 0));
  const focused = group.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-kind')
    : undefined;
  group.replaceChildren(...buttons);
  if (typeof focused === 'string') buttons.find((each) => each.getAttribute('data-kind') === focused)?.focus();
}
