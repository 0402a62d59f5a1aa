/** Mails that open with their words already there: `mailto:` addresses (RFC 6068). Runs in the browser too: no imports. */

/** What a mail opens with. */
export interface MailWords {
  readonly subject?: string;
  /** Lines of the text. */
  readonly lines?: readonly string[];
}

/** Half a character, as a field can hold when its text is cut, has no code of its own. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** A `mailto:` address, percent-encoded; lines end as RFC 6068 wants, and a subject has one. */
export function mailTo(address: string, { subject, lines }: MailWords = {}): string {
  const words = { subject: subject?.replace(/\s+/g, ' '), body: lines?.join('\r\n') };
  const fields = Object.entries(words).flatMap(([name, value]) => (value ? [`${name}=${encoded(value)}`] : []));
  const to = encoded(address).replaceAll('%40', '@');
  return `mailto:${to}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}

/** What a question is about, as far as the page knows. */
export interface Question {
  /** Short words of a situation: `Een leerling haakt af`. */
  readonly situation?: string | undefined;
  /** Name of a municipality or region. */
  readonly place?: string | undefined;
}

/** Its subject: `Een leerling haakt af: vraag uit Genk`, `Vraag: Een leerling haakt af`, `Vraag uit Genk`. */
export function questionSubject({ situation, place }: Question): string {
  if (!place) return ['Vraag', situation].filter(Boolean).join(': ');
  return situation ? `${situation}: vraag uit ${place}` : `Vraag uit ${place}`;
}

/** The subject of a question about what a page shows: `Vraag over Groepstraject`. */
export const topicSubject = (...topic: readonly string[]): string => `Vraag over ${topic.join(', ')}`;
