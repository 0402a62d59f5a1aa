/**
 * Counts and announces the offers that pass the filters, and keeps the choice in the address. The filtering itself is
 * CSS (components/offers/OfferFilter.astro), so this element only reads what is visible.
 */
class OfferFilter extends HTMLElement {
  connectedCallback(): void {
    this.restore();
    this.addEventListener('change', () => {
      this.update();
    });
    this.querySelector('a.reset')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.choose(new URLSearchParams());
      this.update();
      this.querySelector<HTMLInputElement>('input:checked')?.focus();
    });
    window.addEventListener('popstate', () => {
      this.restore();
    });
  }

  private get inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  private choose(query: URLSearchParams): void {
    for (const input of this.inputs) input.checked = input.value === '';
    for (const input of this.inputs) if (input.value && query.get(input.name) === input.value) input.checked = true;
  }

  private restore(): void {
    this.choose(new URLSearchParams(location.search));
    this.announce();
  }

  private update(): void {
    const chosen = this.inputs.filter(({ checked, value }) => checked && value);
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.announce();
  }

  private announce(): void {
    const items = [...this.querySelectorAll<HTMLElement>('li[data-status]')];
    const visible = items.filter((item) => getComputedStyle(item).display !== 'none').length;
    const count = this.querySelector('[data-count]');
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (count) count.textContent = visible === 1 ? '1 resultaat' : `${String(visible)} resultaten`;
    if (empty) empty.hidden = visible > 0;
  }
}

customElements.define('offer-filter', OfferFilter);
