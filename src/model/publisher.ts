/** Who publishes the site, and the mail that reports a mistake on a page. */
import { mailTo } from './contact-mail.ts';
import type { Instellingen } from '../schemas/instellingen.ts';

export interface Publisher {
  readonly name: string;
  /** Postal address, where it is filled in. */
  readonly address?: string;
  readonly website?: string;
  /** Where mistakes and requests for removal go. */
  readonly corrections: string;
  readonly privacy: string;
}

/** What a public site must know of its publisher: the key in content/instellingen/site.json, and what to fill in. */
const required: readonly (readonly [keys: readonly (keyof Instellingen)[], what: string])[] = [
  [['uitgever'], '"uitgever": wie de site uitgeeft, bv. "vzw Voorbeeld"'],
  [['adres', 'website'], '"adres" (postadres) of "website" van de uitgever, bv. "https://www.voorbeeld.be/"'],
  [['correctieEmail'], '"correctieEmail": waar bezoekers een fout melden, bv. "fouten@voorbeeld.be"'],
  [['privacyEmail'], '"privacyEmail": waar mensen met vragen over hun gegevens terechtkunnen'],
];

/** What is still missing before the site may be public, one Dutch line each. */
export function missingForPublic(settings: Instellingen): string[] {
  return required.filter(([keys]) => !keys.some((key) => settings[key])).map(([, what]) => what);
}

/** The publisher, or undefined as long as something is missing. */
export function publisherOf(settings: Instellingen): Publisher | undefined {
  const { uitgever, adres, website, correctieEmail, privacyEmail } = settings;
  if (!uitgever || !correctieEmail || !privacyEmail || missingForPublic(settings).length > 0) return undefined;
  return {
    name: uitgever,
    ...(adres && { address: adres }),
    ...(website && { website }),
    corrections: correctieEmail,
    privacy: privacyEmail,
  };
}

/** The page that a report is about. */
export interface ReportedPage {
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
  /** Day of the last check, in words, where the page has one. */
  readonly checked?: string;
}

/** A `mailto:` address (RFC 6068) that opens a report about a page: which page, and when it was last checked. */
export function correctionMail({ corrections }: Pick<Publisher, 'corrections'>, page: ReportedPage): string {
  const subject = `Fout op "${page.title}"`;
  const lines = [
    `Pagina: ${page.url}`,
    ...(page.checked ? [`Nagekeken op: ${page.checked}`] : []),
    '',
    'Wat klopt er niet?',
    '',
    'Waar staat het juiste?',
    '',
  ];
  return mailTo(corrections, { subject, lines });
}
