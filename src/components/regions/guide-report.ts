/**
 * <guide-report>: writes the mail and the entries from what is filled in; `?gemeente=Genk` fills in where. It keeps nothing
 * and sends nothing: the visitor's own mail program does.
 */
import { today } from '../../model/dates.ts';
import { emptyReport, reportFiles, reportMail, reportText, type GuideReport } from '../../model/guide-report.ts';

class GuideReportForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.querySelector('[data-plain]')?.remove();
    form.hidden = false;
    const wanted = new URLSearchParams(location.search).get('gemeente');
    const place = [...form.querySelectorAll('option')].find(({ value }) => value !== '' && value === wanted);
    if (place) place.selected = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(form);
      const result = this.querySelector<HTMLElement>('.result');
      if (result) result.hidden = false;
      result?.focus();
    });
    // What stands below follows what is changed above.
    form.addEventListener('input', () => this.#show(form));
  }

  #show(form: HTMLFormElement): void {
    const filled = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
    const report: GuideReport = { ...emptyReport, ...Object.fromEntries(filled) };
    const files = reportFiles(report, today());
    const mail = this.querySelector<HTMLAnchorElement>('[data-mail]');
    if (mail) mail.href = reportMail(this.dataset['to'] ?? '', report);
    const texts = [reportText(report), ...files.map(({ text }) => text)];
    this.querySelectorAll('copy-block code').forEach((code, index) => {
      code.textContent = texts[index] ?? '';
    });
    this.querySelectorAll<HTMLElement>('copy-block[data-file]').forEach((block, index) => {
      block.dataset['file'] = files[index]?.name ?? '';
    });
  }
}

customElements.define('guide-report', GuideReportForm);
