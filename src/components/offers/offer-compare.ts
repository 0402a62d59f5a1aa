/**
 * <offer-compare>: keeps the chosen offers in the address and tells how many stand side by side. Which show is CSS
 * (Compare.astro).
 */
class OfferCompare extends HTMLElement {
  connectedCallback(): void {
    this.#choose();
    // Only now: what is written into a live region when the page opens would be read out over its title.
    this.querySelector('[data-count]')?.setAttribute('role', 'status');
    this.addEventListener('change', () => this.#update());
    this.querySelector('a.all')?.addEventListener('click', (event) => {
      event.preventDefault();
      for (const input of this.#inputs) input.checked = false;
      this.#update();
      this.#inputs[0]?.focus();
    });
    window.addEventListener('popstate', () => this.#choose());
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #choose(): void {
    const chosen = new Set(new URLSearchParams(location.search).getAll('toon'));
    for (const input of this.#inputs) input.checked = chosen.has(input.value);
  }

  #update(): void {
    const chosen = this.#inputs.filter(({ checked }) => checked);
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    const count = this.querySelector('[data-count]');
    if (count)
      count.textContent = `${String(chosen.length || this.#inputs.length)} van ${String(this.#inputs.length)} te zien`;
  }
}

customElements.define('offer-compare', OfferCompare);
