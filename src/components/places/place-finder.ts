/**
 * <place-finder>: makes the form's field a combobox (ARIA APG, list autocomplete with manual selection) and answers
 * at once. Its data come from /plaatsen.json, loaded when the field is first used; nothing is stored.
 */
import { answer, whereabouts, type Answer } from '../../places/answers.ts';
import { findPlaces, suggestPlaces } from '../../places/find.ts';
import type { PlaceIndex } from '../../places/place.ts';

interface Option {
  readonly name: string;
  readonly where: string;
  readonly href: string;
}

let loading: Promise<PlaceIndex | undefined> | undefined;

/** The places, fetched once per page; `undefined` when that failed: then the form is sent as without a script. */
function loadIndex(): Promise<PlaceIndex | undefined> {
  loading ??= fetch('/plaatsen.json')
    .then((response) => (response.ok ? (response.json() as Promise<PlaceIndex>) : undefined))
    .catch(() => undefined);
  return loading;
}

/** What the open list offers for a text: the region of a postcode, or places. */
function optionsFor(query: string, index: PlaceIndex): Option[] {
  const result = findPlaces(query, index);
  if (result.kind === 'postcode') return [{ name: result.postcode, where: result.region.name, href: result.href }];
  const matches = /\d/.test(query) && result.kind === 'place' ? result.matches : suggestPlaces(query, index);
  return matches.map((match) => ({ name: match.name, where: whereabouts(match), href: match.href }));
}

class PlaceFinder extends HTMLElement {
  #options: readonly Option[] = [];
  #active = -1;

  #part<E extends Element>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`place-finder has no ${selector}.`);
    return found;
  }

  get #input(): HTMLInputElement {
    return this.#part('input');
  }

  get #list(): HTMLUListElement {
    return this.#part('[role="listbox"]');
  }

  connectedCallback(): void {
    const input = this.#input;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.#list.id);
    input.addEventListener('focus', () => void loadIndex());
    input.addEventListener('input', () => void this.#suggest());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => this.#close());
    // The field keeps the focus while an option is pressed, or the list would close before the click.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const row = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (row) this.#choose([...this.#list.children].indexOf(row));
    });
    this.#part<HTMLFormElement>('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
  }

  async #suggest(): Promise<void> {
    this.#say(undefined);
    const index = await loadIndex();
    const query = this.#input.value;
    if (!index || document.activeElement !== this.#input) return;
    this.#options = optionsFor(query, index);
    this.#list.replaceChildren(...this.#options.map((option, number) => this.#row(option, number)));
    this.#setActive(-1);
    const { length } = this.#options;
    this.#list.hidden = length === 0;
    this.#input.setAttribute('aria-expanded', String(length > 0));
    const found = length === 1 ? '1 voorstel' : `${length} voorstellen`;
    this.#announce(
      query.trim().length < 2 ? '' : length === 0 ? 'Geen voorstellen' : `${found}. Kies met de pijltjes.`,
    );
  }

  #row({ name, where }: Option, number: number): HTMLLIElement {
    const row = document.createElement('li');
    row.id = `${this.#list.id}-${number}`;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', 'false');
    const small = document.createElement('small');
    small.textContent = where;
    row.append(`${name} `, small);
    return row;
  }

  #setActive(number: number): void {
    this.#active = number;
    [...this.#list.children].forEach((row, index) => {
      row.setAttribute('aria-selected', String(index === number));
      if (index === number) row.scrollIntoView({ block: 'nearest' });
    });
    if (number < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${number}`);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#setActive(-1);
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#options.length - 1;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && last >= 0) {
      event.preventDefault();
      if (this.#list.hidden) {
        this.#list.hidden = false;
        this.#input.setAttribute('aria-expanded', 'true');
      }
      const step = event.key === 'ArrowDown' ? this.#active + 1 : this.#active - 1;
      this.#setActive(step > last ? 0 : step < 0 ? last : step);
    } else if (event.key === 'Enter' && !this.#list.hidden && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#list.hidden) this.#input.value = '';
      this.#close();
      this.#say(undefined);
    }
  }

  #choose(number: number): void {
    const option = this.#options[number];
    if (!option) return;
    this.#input.value = option.name;
    this.#close();
    location.assign(option.href);
  }

  async #submit(): Promise<void> {
    const index = await loadIndex();
    this.#close();
    if (!index) {
      this.#part<HTMLFormElement>('form').submit();
      return;
    }
    const found = answer(findPlaces(this.#input.value, index));
    if (found.kind === 'go') location.assign(found.href);
    else this.#say(found);
  }

  #announce(text: string): void {
    this.#part('.status').textContent = text;
  }

  /** Shows and announces an answer with its links, or takes the last one away. */
  #say(found: Extract<Answer, { kind: 'say' }> | undefined): void {
    const box = this.#part<HTMLElement>('.answer');
    box.hidden = !found;
    if (!found) {
      box.replaceChildren();
      return;
    }
    const text = document.createElement('p');
    text.textContent = found.text;
    const list = document.createElement('ul');
    for (const { text: name, href } of found.links) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = name;
      const row = document.createElement('li');
      row.append(link);
      list.append(row);
    }
    box.replaceChildren(text, list);
    this.#announce(found.text);
  }
}

customElements.define('place-finder', PlaceFinder);
