/**
 * <snippet-chooser>: gives the code for what is chosen, shows it in a frame, and keeps the choice in the address
 * (`?toon=gemeente/genk/&achtergrond=…`). Without it the code of the map stands there.
 */
import { placeSlug } from '../../places/normalise.ts';
import { colourNames, ownColours, readColours } from '../../widgets/colours.ts';
import { HEIGHT_MESSAGE, type HeightMessage } from '../../widgets/height.ts';
import { frameCode, linksCode, type Shown, type Site } from '../../widgets/snippets.ts';

/** The municipalities have their name alone: the address follows from it. */
const pathOf = (value: string): string => (value.endsWith('/') ? value : `gemeente/${placeSlug(value)}/`);

class SnippetChooser extends HTMLElement {
  /** Address in the preview; none: that of the map. */
  #previewed: string | undefined;

  connectedCallback(): void {
    const choice = this.querySelector<HTMLElement>('.choice');
    if (!choice) return;
    this.querySelector('[data-plain]')?.remove();
    this.#read();
    choice.hidden = false;
    choice.addEventListener('change', () => this.#update());
    choice.querySelector('button')?.addEventListener('click', () => {
      for (const name of colourNames) this.#field(name).value = ownColours[name];
      this.#update();
    });
    window.addEventListener('message', ({ source, origin, data }: MessageEvent<Partial<HeightMessage> | null>) => {
      const known = source === this.#preview?.contentWindow && origin === location.origin;
      if (known && data?.type === HEIGHT_MESSAGE) this.#resize(Number(data.height));
    });
    // What it told before this script was there.
    this.#resize(this.#preview?.contentDocument?.body?.getBoundingClientRect().height ?? 0);
  }

  get #preview(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  #field(name: string): HTMLInputElement {
    return this.querySelector(`[name="${name}"]`) as HTMLInputElement;
  }

  /** Takes the choice from the address. */
  #read(): void {
    const query = new URLSearchParams(location.search);
    const toon = query.get('toon');
    const select = this.querySelector('select');
    const option = [...(select?.options ?? [])].find(({ value }) => toon && pathOf(value) === toon);
    if (option) option.selected = true;
    const { colours, problems } = readColours(query);
    for (const name of colourNames) this.#field(name).value = (colours ?? ownColours)[name];
    if (option ?? colours) this.#update();
    this.#say(problems);
  }

  /** The parameters of the chosen colours; empty for the site's own. */
  get #colours(): URLSearchParams {
    const changed = colourNames.filter((name) => this.#field(name).value !== ownColours[name]);
    return new URLSearchParams(changed.map((name) => [name, this.#field(name).value.slice(1)]));
  }

  #update(): void {
    const [option] = this.querySelector('select')?.selectedOptions ?? [];
    if (!option) return;
    const path = pathOf(option.value);
    const shown: Shown = { path, place: path === 'kaart/' ? undefined : option.text };
    const site = JSON.parse(this.dataset['site'] ?? '') as Site;
    const asked = this.#colours;
    const { colours, problems } = readColours(asked);
    const query = colours ? asked.toString() : '';
    const [frame, links] = this.querySelectorAll('copy-block code');
    if (frame) frame.textContent = frameCode(site, shown, query);
    if (links) links.textContent = linksCode(site, shown);
    const address = new URL(`${path}${query && `?${query}`}`, new URL(location.pathname, location.href)).href;
    // Set as `src` it would become a step of the back button.
    if (address !== this.#previewed) this.#preview?.contentWindow?.location.replace(address);
    this.#previewed = address;
    history.replaceState(
      null,
      '',
      `?${new URLSearchParams([['toon', path], ...new URLSearchParams(query)]).toString()}`,
    );
    this.#say(problems);
  }

  #say(problems: readonly string[]): void {
    const status = this.querySelector<HTMLElement>('.status');
    if (!status) return;
    status.textContent = problems.length > 0 ? `${problems.join(' ')} Het kader houdt de gewone kleuren.` : '';
    status.toggleAttribute('data-problem', problems.length > 0);
  }

  #resize(height: number): void {
    if (this.#preview && height > 0) this.#preview.style.height = `${String(Math.ceil(height))}px`;
  }
}

customElements.define('snippet-chooser', SnippetChooser);
