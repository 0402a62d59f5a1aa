/**
 * <offer-filter>: counts and announces the offers that pass the filters, and keeps the choice in the address. The
 * filtering itself is CSS (OfferFilter.astro), so this element only reads what is visible.
 */
class OfferFilter extends HTMLElement {
  connectedCallback(): void {
    this.#choose(new URLSearchParams(location.search));
    if (this.#chosen.length > 0) this.#count();
    // Only now: what is written into a live region when the page opens would be read out over its title.
    this.querySelector('[data-count]')?.setAttribute('role', 'status');
    this.addEventListener('change', () => this.#update());
    this.querySelector('a.reset')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#choose(new URLSearchParams());
      this.#update();
      this.querySelector<HTMLInputElement>('input:checked')?.focus();
    });
    window.addEventListener('popstate', () => {
      this.#choose(new URLSearchParams(location.search));
      this.#count();
    });
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  get #chosen(): HTMLInputElement[] {
    return this.#inputs.filter(({ checked, value }) => checked && value);
  }

  #choose(query: URLSearchParams): void {
    for (const input of this.#inputs) input.checked = input.value === '';
    for (const input of this.#inputs) if (input.value && query.get(input.name) === input.value) input.checked = true;
  }

  #update(): void {
    const query = new URLSearchParams(this.#chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.#count();
  }

  #count(): void {
    const items = [...this.querySelectorAll<HTMLElement>('li[data-status]')];
    const visible = items.filter((item) => getComputedStyle(item).display !== 'none').length;
    const count = this.querySelector('[data-count]');
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (count) count.textContent = visible === 1 ? '1 resultaat' : `${String(visible)} resultaten`;
    if (empty) empty.hidden = visible > 0;
  }
}

customElements.define('offer-filter', OfferFilter);
