/** What a page hides, and what lies over it until a visitor answers: not part of its text. */
import type { Element } from 'hast';

const CONCEALED = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/** Whether a page shows an element to nobody. */
export const isHidden = ({ properties: { hidden, style, ariaHidden } }: Element): boolean =>
  (hidden ?? false) !== false || ariaHidden === 'true' || CONCEALED.test(String(style));

/** Whether an element is called after cookies in the code of the page, as the question about them is. */
export function isNamedForCookies({ properties: { id, className } }: Element): boolean {
  return /cookie|consent|gdpr/i.test([id, ...(Array.isArray(className) ? className : [])].join(' '));
}
