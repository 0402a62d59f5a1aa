/** The list of a combobox (ARIA APG, list autocomplete with manual selection): its rows, and which one is active. */

/** What a row shows. */
interface Option {
  readonly name: string;
  readonly where: string;
}

function rowFor({ name, where }: Option, id: string): HTMLLIElement {
  const row = document.createElement('li');
  row.id = id;
  row.setAttribute('role', 'option');
  row.setAttribute('aria-selected', 'false');
  const small = document.createElement('small');
  small.textContent = where;
  row.append(`${name} `, small);
  return row;
}

export class OptionList<Shown extends Option> {
  #options: readonly Shown[] = [];
  #active = -1;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #onChoose: (option: Shown) => void;

  /**
   * @param list an element with an id, which `input` controls from now on
   * @param onChoose what to do with the option that the visitor chose; the list has closed by then
   */
  constructor(input: HTMLInputElement, list: HTMLElement, onChoose: (option: Shown) => void) {
    this.#input = input;
    this.#list = list;
    this.#onChoose = onChoose;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    // The field keeps the focus while an option is pressed, or the list would close before the click.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const row = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (row) this.#choose([...list.children].indexOf(row));
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /**
   * Opens with these options, or closes where there are none. The one that is active stays so where it is among them; else
   * none is, and the visitor is in the field with what was typed.
   */
  show(options: readonly Shown[]): void {
    const before = this.#options[this.#active];
    this.#options = options;
    this.#list.replaceChildren(...options.map((option, number) => rowFor(option, `${this.#list.id}-${number}`)));
    this.#open(options.length > 0);
    this.#setActive(options.findIndex(({ name, where }) => name === before?.name && where === before.where));
  }

  close(): void {
    this.#open(false);
    this.#setActive(-1);
  }

  /**
   * Makes the next option active (or the one before), round the list; opens it again when it was closed.
   * @returns whether there is an option
   */
  move(step: 1 | -1): boolean {
    const last = this.#options.length - 1;
    if (last < 0) return false;
    this.#open(true);
    const next = this.#active + step;
    this.#setActive(next > last ? 0 : next < 0 ? last : next);
    return true;
  }

  /**
   * Chooses the active option.
   * @returns whether there was one in an open list
   */
  chooseActive(): boolean {
    if (!this.isOpen || this.#active < 0) return false;
    this.#choose(this.#active);
    return true;
  }

  #choose(number: number): void {
    const option = this.#options[number];
    if (!option) return;
    this.close();
    this.#onChoose(option);
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
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
}
