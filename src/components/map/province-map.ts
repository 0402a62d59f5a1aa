/**
 * <province-map>: opens a region's contacts beside the map without moving the page, and brings the focus to them.
 * The panels themselves open by their address (`:target`), with or without this script; so does the back button.
 */
class ProvinceMap extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('change', (event) => this.#onLayer(event));
    window.addEventListener('hashchange', () => this.#mark());
    this.#mark();
  }

  /** Tells assistive technology which region is open. */
  #mark(): void {
    for (const link of this.querySelectorAll('a[data-region]')) {
      if (link.getAttribute('href') === location.hash) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** Tells what the chosen layer shows. */
  #onLayer({ target }: Event): void {
    const result = target instanceof HTMLInputElement ? target.dataset['result'] : undefined;
    const status = this.querySelector('[data-layer-result]');
    if (result && status) status.textContent = result;
  }

  #onClick(event: MouseEvent): void {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const hash = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined;
    if (!plain || !hash?.startsWith('#')) return;
    const target = document.getElementById(hash.slice(1));
    if (!target) return;
    event.preventDefault();
    const { scrollX, scrollY } = window;
    if (location.hash !== hash) location.hash = hash;
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('province-map', ProvinceMap);
