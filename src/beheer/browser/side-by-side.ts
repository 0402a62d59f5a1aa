/** Shows beside the form the page of what is open in it. */
import { keepOpen } from './keep-open.ts';
import { isOpen, previewAt } from '../preview.ts';

/** Milliseconds between two looks: the form changes its address without telling. */
const REST = 300;

/**
 * Follows the form in the frame `#formulier` with the page in the frame `#voorbeeld`. A save loads that page anew. What has
 * no page leaves the last one standing, and `#geen-pagina` says so.
 */
export function followForm(): void {
  const form = document.querySelector<HTMLIFrameElement>('#formulier');
  const page = document.querySelector<HTMLIFrameElement>('#voorbeeld');
  const none = document.querySelector<HTMLElement>('#geen-pagina');
  const link = document.querySelector<HTMLAnchorElement>('#adres');
  let shown = '/';
  keepOpen(() => page?.contentWindow?.location.reload());
  setInterval(() => {
    const hash = form?.contentWindow?.location.hash ?? '';
    const address = previewAt(hash);
    none?.toggleAttribute('hidden', address !== undefined || !isOpen(hash));
    if (!address || address === shown) return;
    shown = address;
    page?.contentWindow?.location.replace(address);
    if (link) link.href = address;
  }, REST);
}
