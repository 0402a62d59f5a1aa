/**
 * The search of /zoeken/. Enhances the plain form and the site index that the page has without JavaScript; loads nothing
 * before the field gets focus or the address holds a query.
 */
import { noFacets, type Facets } from '../../search/answer/results/facets.ts';
import { readable, readAddress, writeAddress, type Asked } from '../../search/browser/address.ts';
import { answer, warmUp } from '../../search/browser/engine.ts';
import { listenToKeys } from '../../search/browser/keys.ts';
import { ResultsView } from '../../search/browser/results-view.ts';

const TYPING_PAUSE = 90;

/** State of an address for which the page has been loaded anew. */
const RELOADED = 'herladen';

/** Where a search comes from: a letter typed (the last word may be unfinished), a choice, or the address itself. */
type Origin = 'typed' | 'chosen' | 'address';

class SiteSearch extends HTMLElement {
  #view!: ResultsView;
  #input!: HTMLInputElement;
  #title = '';
  #asked: Asked = { query: '', facets: noFacets };
  /** The visitor's pointer or focus has been in the list since the query changed. */
  #touched = false;
  /** Address of the question whose results stand in the list. A pointer can come to lie on those of the one before. */
  #drawn = '';
  /** Number of the last search: an earlier one draws nothing any more. */
  #run = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = document.querySelector<HTMLFormElement>('#zoekformulier');
    const input = form?.querySelector('input');
    if (!form || !input) return;
    this.#input = input;
    this.#title = document.title;
    this.#view = new ResultsView(this);
    this.#listenToForm(form);
    this.#listenToChoices();
    for (const type of ['pointerenter', 'pointerdown', 'focusin'])
      this.#view.list.addEventListener(type, () => (this.#touched = true));
    addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
  }

  #listenToForm(form: HTMLFormElement): void {
    this.#input.addEventListener('focus', warmUp, { once: true });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.#ask(this.#input.value, 'typed');
      }, TYPING_PAUSE);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#input.value, 'chosen');
    });
    listenToKeys(this.#input, this.#view.list, () => {
      this.#input.value = '';
      this.#ask('', 'chosen', noFacets);
    });
  }

  #listenToChoices(): void {
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#choose({ [target.name]: target.value });
    });
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const target = event.target.closest<HTMLElement>('[data-kind], [data-query], [data-clear]');
      const { kind, query, clear } = target?.dataset ?? {};
      if (kind !== undefined) this.#choose({ soort: kind });
      if (clear !== undefined) {
        this.#view.focus();
        this.#choose(noFacets);
      }
      if (query !== undefined) {
        event.preventDefault();
        this.#input.value = query;
        this.#input.focus();
        this.#ask(query, 'chosen');
      }
    });
  }

  /** Asks what the address asks. */
  #restore(): void {
    const asked = readAddress(location.search);
    this.#input.value = asked.query;
    this.#showFacets(asked.facets);
    void this.#search(asked, 'address');
  }

  #ask(query: string, origin: Origin, facets = this.#asked.facets): void {
    clearTimeout(this.#pause);
    void this.#search({ query, facets }, origin);
  }

  #choose(change: Partial<Facets>): void {
    const facets = { ...this.#asked.facets, ...change };
    this.#showFacets(facets);
    this.#touched = false;
    void this.#search({ query: this.#asked.query, facets }, 'chosen');
  }

  #showFacets(facets: Facets): void {
    for (const select of this.querySelectorAll('select')) select.value = facets[select.name as 'doelgroep' | 'regio'];
  }

  #writeAddress(asked: Asked, origin: Origin): void {
    const address = writeAddress(asked);
    if (origin === 'address' || address === location.search) return;
    history[origin === 'chosen' ? 'pushState' : 'replaceState'](null, '', address);
  }

  /** The question in the title of the page: in a list of tabs, in the history and in what a screen reader says first. */
  #showTitle(query: string): void {
    const rest = this.#title.charAt(0).toLowerCase() + this.#title.slice(1);
    document.title = query === '' ? this.#title : `${query}: ${rest}`;
  }

  /** Loads the page anew, once for a question: the site has been published anew and this page lacks a piece of it. */
  #reload(): boolean {
    const before: unknown = history.state;
    if (before === RELOADED || this.#touched) return false;
    history.replaceState(RELOADED, '');
    location.reload();
    return true;
  }

  async #search(asked: Asked, origin: Origin): Promise<void> {
    if (asked.query.trim() !== this.#asked.query.trim()) this.#touched = false;
    this.#asked = asked;
    this.#writeAddress(asked, origin);
    this.#showTitle(readable(asked.query));
    const run = ++this.#run;
    const isAsking = asked.query.trim().length > 1;
    this.toggleAttribute('data-asking', isAsking);
    this.#view.showBusy(isAsking);
    if (isAsking) await this.#answer(asked, origin === 'typed', () => run === this.#run);
    else this.#view.empty();
  }

  /** Draws the answer, as long as no other search has begun. */
  async #answer(asked: Asked, typing: boolean, isCurrent: () => boolean): Promise<void> {
    const read = readable(asked.query);
    const isCut = read !== asked.query.trim();
    const address = writeAddress(asked);
    const isFrozen = () => this.#touched && this.#drawn === address;
    try {
      for await (const found of answer({ query: read, typing, isFrozen })) {
        if (!isCurrent() || (found.stage === 'outdated' && this.#reload())) return;
        this.#view.draw(found, { facets: asked.facets, frozen: isFrozen(), isCut });
        this.#drawn = address;
      }
    } catch {
      if (isCurrent()) this.#view.fail();
    }
    if (isCurrent()) this.#view.showBusy(false);
  }
}

customElements.define('site-search', SiteSearch);
