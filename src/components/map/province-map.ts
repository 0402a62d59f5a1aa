/**
 * <province-map>: opens a region's contacts beside the map without moving the page, brings the focus to them and, when
 * they close (Escape, the back button, "Alle regio’s"), back to the link that opened them. Keeps the chosen layer in the
 * address (`?laag=`). The panels themselves open by their address (`:target`), with or without this script.
 */
class ProvinceMap extends HTMLElement {
  /** What opened the panel. */
  #opener: HTMLElement | SVGElement | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('change', (event) => this.#onLayer(event));
    this.ownerDocument.addEventListener('keydown', (event) => this.#onKey(event));
    window.addEventListener('hashchange', () => this.#onAddress());
    window.addEventListener('popstate', () => this.#readLayer());
    this.#readLayer();
    this.#mark();
  }

  get #panel(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.panel:target');
  }

  get #layers(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name="laag"]')];
  }

  /** Tells assistive technology which region is open. */
  #mark(): void {
    for (const link of this.querySelectorAll('a[data-region]')) {
      if (link.getAttribute('href') === location.hash) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** The address changed: by a link, or by the back button, which leaves the focus where nothing is shown any more. */
  #onAddress(): void {
    this.#mark();
    const focused = document.activeElement;
    const lost = focused === document.body || (focused instanceof HTMLElement && !focused.checkVisibility());
    const panel = this.#panel;
    if (panel) {
      if (lost) panel.focus({ preventScroll: true });
    } else if (this.#opener) {
      if (lost || focused?.matches('nav')) this.#opener.focus({ preventScroll: true });
      this.#opener = undefined;
    }
  }

  #readLayer(): void {
    const wanted = new URLSearchParams(location.search).get('laag') ?? 'alles';
    const layer = this.#layers.find(({ value }) => value === wanted) ?? this.#layers[0];
    if (layer) layer.checked = true;
  }

  /** Keeps the layer in the address, and tells what it shows. */
  #onLayer({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'laag') return;
    const address = new URL(location.href);
    if (target.value === 'alles') address.searchParams.delete('laag');
    else address.searchParams.set('laag', target.value);
    history.replaceState(history.state, '', address);
    const status = this.querySelector('[data-layer-result]');
    if (status) status.textContent = target.dataset['result'] ?? '';
  }

  /** Escape closes the panel, unless it means something to the field that has the focus. */
  #onKey(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (event.key !== 'Escape' || typing || !this.#panel) return;
    const close = this.#panel.querySelector<HTMLAnchorElement>('.back a');
    if (close) this.#go(close.hash);
  }

  #onClick(event: MouseEvent): void {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const hash = link?.getAttribute('href');
    if (!plain || !link || !hash?.startsWith('#') || !document.getElementById(hash.slice(1))) return;
    event.preventDefault();
    if (link.matches('[data-region]')) this.#opener = link;
    this.#go(hash);
  }

  /** Goes to a part of this page without scrolling away from the map. */
  #go(hash: string): void {
    const target = document.getElementById(hash.slice(1));
    const { scrollX, scrollY } = window;
    if (location.hash !== hash) location.hash = hash;
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    const focused = this.#panel ? target : (this.#opener ?? target);
    focused?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('province-map', ProvinceMap);
