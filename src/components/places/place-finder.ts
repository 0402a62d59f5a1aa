/**
 * <place-finder>: makes the form's field a combobox and answers at once. Its data come from /plaatsen.json, loaded when
 * the field is first used; nothing is stored.
 */
import { answer, type Answer } from '../../places/answers.ts';
import { OptionList } from './option-list.ts';
import { find, loadIndex, optionsFor, type PlaceOption } from './place-options.ts';

class PlaceFinder extends HTMLElement {
  #part<E extends Element>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`place-finder has no ${selector}.`);
    return found;
  }

  get #input(): HTMLInputElement {
    return this.#part('input');
  }

  connectedCallback(): void {
    const input = this.#input;
    const list = new OptionList<PlaceOption>(input, this.#part('[role="listbox"]'), ({ name, href }) => {
      input.value = name;
      location.assign(href);
    });
    input.addEventListener('focus', () => void loadIndex());
    input.addEventListener('input', () => void this.#suggest(list));
    input.addEventListener('keydown', (event) => this.#onKey(event, list));
    input.addEventListener('blur', () => list.close());
    this.#part<HTMLFormElement>('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(list);
    });
  }

  async #suggest(list: OptionList<PlaceOption>): Promise<void> {
    this.#say(undefined);
    const index = await loadIndex();
    const query = this.#input.value;
    if (!index || document.activeElement !== this.#input) return;
    const options = optionsFor(query, index);
    list.show(options);
    const found = options.length === 1 ? '1 voorstel' : `${options.length} voorstellen`;
    const text = options.length === 0 ? 'Geen voorstellen' : `${found}. Kies met de pijltjes.`;
    this.#announce(/^\s*(?:.|\d{2,3})?\s*$/u.test(query) ? '' : text);
  }

  #onKey(event: KeyboardEvent, list: OptionList<PlaceOption>): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.move(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    } else if (event.key === 'Enter') {
      if (list.chooseActive()) event.preventDefault();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (!list.isOpen) this.#input.value = '';
      list.close();
      this.#say(undefined);
    }
  }

  async #submit(list: OptionList<PlaceOption>): Promise<void> {
    const index = await loadIndex();
    list.close();
    if (!index) {
      this.#part<HTMLFormElement>('form').submit();
      return;
    }
    const found = answer(await find(this.#input.value, index));
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
    box.replaceChildren();
    if (!found) return;
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
    box.append(text, ...(found.links.length > 0 ? [list] : []));
    this.#announce(found.text);
  }
}

customElements.define('place-finder', PlaceFinder);
