/**
 * Counts and announces the offers that pass the filters, and keeps the choice in the address. The filtering itself is
 * CSS (components/offers/OfferFilter.astro), so this element only reads what is visible.
 */
class OfferFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.restore(form);
    form.addEventListener('change', () => {
      this.update(form);
    });
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.update(form);
        form.querySelector<HTMLInputElement>('input:checked')?.focus();
      });
    });
    window.addEventListener('popstate', () => {
      form.reset();
      this.restore(form);
    });
  }

  private restore(form: HTMLFormElement): void {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const input = form.querySelector<HTMLInputElement>(
        `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
      );
      if (input) input.checked = true;
    }
    this.announce();
  }

  private update(form: HTMLFormElement): void {
    const chosen = [...new FormData(form)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
    );
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.announce();
  }

  private announce(): void {
    const visible = [...this.querySelectorAll<HTMLElement>('li[data-status]')].filter(
      (item) => getComputedStyle(item).display !== 'none',
    ).length;
    const count = this.querySelector('[data-count]');
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (count) count.textContent = visible === 1 ? '1 resultaat' : `${String(visible)} resultaten`;
    if (empty) empty.hidden = visible > 0;
  }
}

customElements.define('offer-filter', OfferFilter);
