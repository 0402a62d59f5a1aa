/** Shows answers in the parts of components/search/SearchResults.astro. */
import { countAll, passing, type Facets } from '../answer/results/facets.ts';
import { writeAddress } from './address.ts';
import { announcer } from './announce.ts';
import { make } from './dom.ts';
import type { Answer } from './engine.ts';
import { drawKinds } from './kind-buttons.ts';
import { updateList } from './list.ts';
import { countText, failureText, failureView, hitView, longView, noticeView, panelView } from './view.ts';

/** How an answer is shown. */
export interface Circumstances {
  readonly facets: Facets;
  /** The visitor is in the list: nothing that stands there moves. */
  readonly frozen: boolean;
  /** The question was too long, and only its beginning was read. */
  readonly isCut: boolean;
}

export class ResultsView {
  readonly list = make('ol', { class: 'results' });
  readonly #notice = make('div', { class: 'notice' });
  readonly #kinds = make('div', { class: 'kinds', role: 'group', 'aria-label': 'Soort' });
  readonly #root: HTMLElement;
  readonly #announce: (text: string) => void;

  /** @param root the element `site-search`: its styles follow the attributes that are set on it here */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#announce = announcer(this.#part('status'));
    this.#part('results').append(this.#notice, this.list);
    this.#part('kinds').append(this.#kinds);
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`site-search: no ${name}`);
    return part;
  }

  /** Shows whether an answer is on its way. */
  showBusy(busy: boolean): void {
    this.list.setAttribute('aria-busy', String(busy));
    this.#root.toggleAttribute('data-busy', busy);
  }

  /** The heading above the results takes the focus when what had it goes. */
  focus(): void {
    this.#part('heading').focus();
  }

  /** Shows an answer. */
  draw(found: Answer, { facets, frozen, isCut }: Circumstances): void {
    const hasResults = found.panels.length + found.hits.length > 0;
    if (!hasResults && (found.stage === 'partial' || found.stage === 'outdated')) {
      this.fail();
      return;
    }
    const { panels, hits } = passing(found, facets);
    const count = countAll({ panels, hits });
    const isLast = found.stage !== 'first';
    updateList(this.list, [...panels.map(panelView), ...hits.map(hitView)], frozen);
    this.#notice.replaceChildren(
      ...(isCut ? [longView(found.understood.query)] : []),
      ...noticeView(found.understood, (query) => writeAddress({ query, facets })),
    );
    drawKinds(this.#kinds, found, facets);
    this.#root.toggleAttribute(
      'data-unfiltered',
      Object.values(facets).every((value) => value === ''),
    );
    this.#root.toggleAttribute('data-empty', isLast && count === 0);
    this.#part('asked').textContent = found.understood.query.trim();
    this.#part('clear').hidden = !hasResults;
    if (isLast) this.#announce(countText(found.understood, count));
  }

  /** Shows nothing, as before the first letter. */
  empty(): void {
    this.#replace('');
  }

  /** Says that the search fails, with a way on. */
  fail(): void {
    this.#replace(failureText, failureView());
  }

  #replace(status: string, ...notice: readonly HTMLElement[]): void {
    this.list.replaceChildren();
    this.#notice.replaceChildren(...notice);
    this.#root.removeAttribute('data-empty');
    this.#announce(status);
  }
}
