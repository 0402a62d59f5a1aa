/**
 * <agenda-clock>: says by the visitor's own clock where today stands, since the page may have been made weeks ago. What
 * it says and how is that of the page itself (model/agenda-words.ts); the day is the Belgian one.
 */
import { timeWords, type Timed } from '../../model/agenda-words.ts';
import { formatDate, today } from '../../model/dates.ts';

class AgendaClock extends HTMLElement {
  connectedCallback(): void {
    const now = today();
    const day = this.querySelector('[data-day]');
    if (day) day.textContent = `Zo staat het vandaag, ${formatDate(now)}.`;
    for (const item of this.querySelectorAll<HTMLElement>('[data-timed]')) {
      const { state, standing, period } = timeWords(JSON.parse(item.dataset['timed'] ?? '') as Timed, now);
      item.dataset['state'] = state;
      this.#write(item, '[data-standing]', standing);
      this.#write(item, '[data-period]', period);
    }
  }

  #write(item: HTMLElement, selector: string, text: string): void {
    const place = item.querySelector(selector);
    if (place) place.textContent = text;
  }
}

customElements.define('agenda-clock', AgendaClock);
