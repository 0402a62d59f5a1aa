/** <copy-block>: copies its code, or saves it as a file. Whoever changes the code fills in its `code`, and `data-file`. */
class CopyBlock extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('p');
    if (tools) tools.hidden = false;
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
    this.querySelector('[data-save]')?.addEventListener('click', () => this.#save());
  }

  get #code(): HTMLElement | null {
    return this.querySelector('code');
  }

  async #copy(): Promise<void> {
    const code = this.#code;
    const status = this.querySelector('[role="status"]');
    if (!code || !status) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Gekopieerd';
    } catch {
      // The browser doesn't allow it: select it, so that one key does.
      getSelection()?.selectAllChildren(code);
      status.textContent = 'Druk op Ctrl+C';
    }
  }

  #save(): void {
    const href = URL.createObjectURL(new Blob([this.#code?.textContent ?? '']));
    Object.assign(document.createElement('a'), { href, download: this.dataset['file'] }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  }
}

customElements.define('copy-block', CopyBlock);
