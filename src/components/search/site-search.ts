/**
 * The search of /zoeken/. Enhances the plain form and the site index that the page has without JavaScript; loads nothing
 * before the field gets focus or the address holds a query.
 */
import { noFacets, passing, type Facets } from '../../search/answer/results/facets.ts';
import { readAddress, writeAddress, type Asked } from '../../search/browser/address.ts';
import { make } from '../../search/browser/dom.ts';
import { answer, warmUp, type Answer } from '../../search/browser/engine.ts';
import { listenToKeys } from '../../search/browser/keys.ts';
import { drawKinds } from '../../search/browser/kind-buttons.ts';
import { hitView, noticeView, panelView } from '../../search/browser/view.ts';

const TYPING_PAUSE = 90;
const ANNOUNCE_PAUSE = 700;

class SiteSearch extends HTMLElement {
  readonly #list = make('ol', { class: 'results' });
  readonly #notice = make('div', { class: 'notice' });
  readonly #kinds = make('div', { class: 'kinds', role: 'group', 'aria-label': 'Soort' });
  #input!: HTMLInputElement;
  #form!: HTMLFormElement;
  #asked: Asked = { query: '', facets: noFacets };
  /** The visitor's pointer or focus has been in the list since the query changed. */
  #touched = false;
  #run = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #announcement: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = document.querySelector<HTMLFormElement>('#zoekformulier');
    const input = form?.querySelector('input');
    if (!form || !input) return;
    [this.#form, this.#input] = [form, input];
    this.#part('results').append(this.#notice, this.#list);
    this.#part('kinds').append(this.#kinds);
    this.#listen();
    this.#restore();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`site-search: no ${name}`);
    return part;
  }

  #listen(): void {
    this.#input.addEventListener('focus', warmUp, { once: true });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(
        () => void this.#search({ query: this.#input.value, facets: this.#asked.facets }, 'replace', true),
        TYPING_PAUSE,
      );
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#pause);
      void this.#search({ query: this.#input.value, facets: this.#asked.facets }, 'push', false);
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#choose({ [event.target.name]: event.target.value });
    });
    this.addEventListener('click', (event) => {
      const target =
        event.target instanceof Element
          ? event.target.closest<HTMLElement>('[data-kind], [data-query], [data-clear]')
          : null;
      if (target?.dataset['kind'] !== undefined) this.#choose({ soort: target.dataset['kind'] });
      if (target?.dataset['clear'] !== undefined) this.#choose(noFacets);
      if (target?.dataset['query'] !== undefined) {
        event.preventDefault();
        this.#input.value = target.dataset['query'];
        this.#input.focus();
        void this.#search({ query: target.dataset['query'], facets: this.#asked.facets }, 'push', false);
      }
    });
    for (const type of ['pointerenter', 'pointerdown', 'focusin'])
      this.#list.addEventListener(type, () => (this.#touched = true));
    addEventListener('popstate', () => {
      this.#restore();
    });
    listenToKeys(this.#input, this.#list, () => {
      this.#input.value = '';
      clearTimeout(this.#pause);
      void this.#search({ query: '', facets: noFacets }, 'push', false);
    });
  }

  #restore(): void {
    const asked = readAddress(location.search);
    this.#input.value = asked.query;
    for (const select of this.querySelectorAll('select'))
      select.value = asked.facets[select.name as 'doelgroep' | 'regio'];
    void this.#search(asked, 'none', false);
  }

  #choose(change: Partial<Facets>): void {
    const facets = { ...this.#asked.facets, ...change };
    for (const select of this.querySelectorAll('select')) select.value = facets[select.name as 'doelgroep' | 'regio'];
    this.#touched = false;
    void this.#search({ query: this.#asked.query, facets }, 'push', false);
  }

  async #search(asked: Asked, history: 'push' | 'replace' | 'none', typing: boolean): Promise<void> {
    const run = ++this.#run;
    const sameQuery = asked.query.trim() === this.#asked.query.trim();
    this.#asked = asked;
    if (!sameQuery) this.#touched = false;
    const address = writeAddress(asked);
    if (history !== 'none' && address !== location.search)
      window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    const isAsking = asked.query.trim().length > 1;
    this.toggleAttribute('data-asking', isAsking);
    if (!isAsking) {
      this.#list.replaceChildren();
      this.#notice.replaceChildren();
      this.#announce('');
      return;
    }
    this.#busy(true);
    try {
      for await (const found of answer(asked.query, asked.facets, typing, () => this.#touched)) {
        if (run !== this.#run) return;
        this.#draw(found);
      }
    } catch {
      if (run === this.#run) this.#fail();
    }
    if (run === this.#run) this.#busy(false);
  }

  #busy(busy: boolean): void {
    this.#list.setAttribute('aria-busy', String(busy));
    this.toggleAttribute('data-busy', busy);
  }

  /** Draws an answer. What stands there keeps its place and its element, so that neither pointer nor focus lose it. */
  #draw({ understood, panels, hits, done }: Answer): void {
    const { facets } = this.#asked;
    const { hits: visible, panels: places } = passing({ hits, panels }, facets);
    const before = new Map([...this.#list.children].map((item) => [item.getAttribute('data-url'), item]));
    const items = [...places.map((panel) => panelView(panel)), ...visible.map((hit) => hitView(hit))];
    const next = items.map((item) => {
      const known = before.get(item.getAttribute('data-url'));
      return known && (this.#touched || known.isEqualNode(item)) ? known : item;
    });
    if (this.#touched) this.#list.append(...next.filter((item) => !item.isConnected));
    else if (
      next.some((item, index) => this.#list.children[index] !== item) ||
      this.#list.children.length !== next.length
    )
      this.#list.replaceChildren(...next);
    const notice = noticeView(understood, (query) => writeAddress({ query, facets }));
    this.#notice.replaceChildren(...(notice ? [notice] : []));
    drawKinds(this.#kinds, { panels, hits }, facets);
    const count = places.length + visible.length;
    const nothing = done && count === 0;
    this.toggleAttribute('data-empty', nothing);
    this.toggleAttribute(
      'data-unfiltered',
      Object.values(facets).every((value) => value === ''),
    );
    if (nothing) this.#part('asked').textContent = understood.query.trim();
    this.#part('clear').hidden = hits.length + panels.length === 0;
    if (done)
      this.#announce(
        count === 0
          ? `Niets gevonden voor ${understood.query}.`
          : `${count === 1 ? '1 resultaat' : `${count} resultaten`} voor ${understood.correction ?? understood.query}.`,
      );
  }

  #fail(): void {
    this.#list.replaceChildren();
    this.#notice.replaceChildren(
      make(
        'p',
        {},
        'Het zoeken lukt nu niet. Kijk je verbinding na en probeer opnieuw, of blader door het ',
        make('a', { href: '/overzicht/' }, 'overzicht'),
        '.',
      ),
    );
    this.#announce('Het zoeken lukt nu niet.');
  }

  /** Says the count once typing has paused, so that a screen reader is not interrupted at each letter. */
  #announce(text: string): void {
    clearTimeout(this.#announcement);
    this.#announcement = setTimeout(() => (this.#part('status').textContent = text), text === '' ? 0 : ANNOUNCE_PAUSE);
  }
}

customElements.define('site-search', SiteSearch);
