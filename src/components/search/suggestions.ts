/** Makes the search field of the header a combobox (ARIA APG): situations, offers, people and places while one types. */
import { kindNames } from '../../search/index/kinds.ts';
import { answer, warmUp, type Answer } from '../../search/browser/engine.ts';
import { readable } from '../../search/browser/address.ts';
import { announcer } from '../../search/browser/announce.ts';
import { make } from '../../search/browser/dom.ts';
import { OptionList } from '../places/option-list.ts';
import looks from './suggestions.css?inline';

const TYPING_PAUSE = 120;
const MAX_OPTIONS = 7;

interface Suggestion {
  readonly name: string;
  /** What kind of page it is, and which part of it. */
  readonly where: string;
  readonly href: string;
}

/** The best of an answer: first its places, then pages and people. A list of regions is for the page with all results. */
function suggestionsOf({ panels, hits }: Pick<Answer, 'panels' | 'hits'>): Suggestion[] {
  return [
    ...panels.map(({ title, kind, url }) => ({ name: title, where: kindNames[kind], href: url })),
    ...hits
      .filter(({ lines }) => !lines)
      .map(({ title, section, kind, url }) => ({
        name: section ? `${title}: ${section}` : title,
        where: kindNames[kind],
        href: url,
      })),
  ].slice(0, MAX_OPTIONS);
}

/** What to suggest for a text; the full text is left alone. */
async function suggestionsFor(query: string): Promise<Suggestion[]> {
  for await (const found of answer({ query, typing: true, isFrozen: () => false })) return suggestionsOf(found);
  return [];
}

/** The field's list of suggestions, opened and closed. */
class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: OptionList<Suggestion>;
  readonly #announce: (text: string) => void;
  /** Number of the last question: an earlier one shows nothing any more. */
  #run = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement, list: HTMLElement, status: HTMLElement) {
    this.#input = input;
    this.#announce = announcer(status);
    this.#list = new OptionList<Suggestion>(input, list, ({ href }) => {
      location.assign(href);
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void this.#suggest(), TYPING_PAUSE);
    });
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    for (const [target, type] of [[input, 'blur'] as const, [input.form, 'submit'] as const])
      target?.addEventListener(type, () => {
        this.#close();
      });
    if (input.value.trim().length > 1) void this.#suggest();
    else warmUp();
  }

  async #suggest(): Promise<void> {
    const run = ++this.#run;
    const query = readable(this.#input.value);
    const options = query.length > 1 ? await suggestionsFor(query).catch(() => []) : [];
    if (run !== this.#run || document.activeElement !== this.#input) return;
    this.#list.show(options);
    const count = options.length === 1 ? '1 suggestie' : `${options.length} suggesties`;
    this.#announce(options.length > 0 ? `${count}. Kies met de pijltjes, of druk op Enter voor alle resultaten.` : '');
  }

  #close(): void {
    clearTimeout(this.#pause);
    this.#run++;
    this.#list.close();
    this.#announce('');
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (this.#list.move(key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    } else if (key === 'Enter') {
      if (this.#list.chooseActive()) event.preventDefault();
    } else if (key === 'Escape' && this.#list.isOpen) {
      // A second Escape empties the field, and in the menu of a phone closes that.
      event.preventDefault();
      this.#close();
    }
  }
}

/** Adds the list of suggestions to a field, and what a screen reader hears of it. */
export function suggestIn(input: HTMLInputElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets.push(sheet);
  const list = make('ul', {
    role: 'listbox',
    id: `${input.id}-lijst`,
    class: 'suggestions',
    'aria-label': 'Suggesties',
    hidden: '',
  });
  const status = make('p', { role: 'status', class: 'visually-hidden' });
  input.form?.append(list, status);
  new Suggestions(input, list, status);
}
