/** What the place finder says. Runs in the browser: no Node. */
import type { PlaceResult } from './find.ts';
import type { PlaceMatch } from './place.ts';

export interface AnswerLink {
  readonly text: string;
  readonly href: string;
}

/** Either the page to go to at once, or a sentence with the ways on. */
export type Answer =
  | { readonly kind: 'go'; readonly href: string }
  | { readonly kind: 'say'; readonly text: string; readonly links: readonly AnswerLink[] };

const WAYS_ON: readonly AnswerLink[] = [
  { text: 'Kies je regio op de kaart', href: '/kaart/' },
  { text: 'Bekijk alle gemeenten van A tot Z', href: '/gemeente/' },
];

/** Where a match lies: `Oost-Vlaanderen`, or `nu Pajottegem, Vlaams-Brabant` for another name of a municipality. */
export function whereabouts({ name, municipality, region }: PlaceMatch): string {
  if (!municipality && name === region.name) return 'provincie';
  return municipality && municipality.name !== name ? `${municipality.name}, ${region.name}` : region.name;
}

/** What to do with a result: one place is gone to, several are offered, none gets the ways on. */
export function answer(result: PlaceResult): Answer {
  switch (result.kind) {
    case 'postcode':
      return { kind: 'go', href: result.href };
    case 'place': {
      const [first, ...others] = result.matches;
      if (first && others.length === 0) return { kind: 'go', href: first.href };
      const text = result.exact
        ? `${first?.name ?? ''} bestaat in ${result.matches.length} regio’s. Welke bedoel je?`
        : 'Die naam kennen we niet precies. Bedoel je een van deze plaatsen?';
      return {
        kind: 'say',
        text,
        links: result.matches.map((match) => ({ text: `${match.name} (${whereabouts(match)})`, href: match.href })),
      };
    }
    case 'outside':
      return {
        kind: 'say',
        text: `Postcode ${result.postcode} ligt buiten Vlaanderen en Brussel. Deze site gaat alleen over Vlaanderen en Brussel.`,
        links: WAYS_ON,
      };
    case 'none':
      return {
        kind: 'say',
        text: 'Niet gevonden. Kijk na of je het juist schreef, of kies een andere weg.',
        links: WAYS_ON,
      };
  }
}
