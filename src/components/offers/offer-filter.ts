/**
 * <offer-filter>: counts and announces which offers fit, and keeps the answers in the address. What fits and what shows is
 * CSS (fit.css), so this element only reads what is visible.
 */
const isVisible = (element: Element): boolean => getComputedStyle(element).display !== 'none';

/** How many fit, in words: one and more. */
const names = {
  ja: ['past', 'passen'],
  open: ['na te vragen', 'na te vragen'],
  nee: ['past niet', 'passen niet'],
} as const;

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

  /** One reason that speaks against it is enough; one that is open leaves the offer open. */
  #verdicts(): string[] {
    return [...this.querySelectorAll('[data-status]')].filter(isVisible).map((item) => {
      const said = [...item.querySelectorAll<HTMLElement>('[data-past]')].filter(isVisible);
      return ['nee', 'open', 'ja'].find((verdict) => said.some(({ dataset }) => dataset['past'] === verdict)) ?? '';
    });
  }

  #count(): void {
    const verdicts = this.#verdicts();
    const count = this.querySelector('[data-count]');
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (count) count.textContent = this.#words(verdicts);
    if (empty) empty.hidden = verdicts.some((verdict) => verdict !== 'nee');
  }

  #words(verdicts: readonly string[]): string {
    const all = verdicts.length;
    if (all === 0 || verdicts.includes('')) return all === 1 ? '1 resultaat' : `${String(all)} resultaten`;
    const parts = (['ja', 'open', 'nee'] as const).flatMap((verdict) => {
      const number = verdicts.filter((each) => each === verdict).length;
      return number === 0 ? [] : [`${String(number)} ${names[verdict][number === 1 ? 0 : 1]}`];
    });
    return parts.join(', ');
  }
}

customElements.define('offer-filter', OfferFilter);
