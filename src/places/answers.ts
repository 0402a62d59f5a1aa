/** What the place finder says. Runs in the browser: no Node. */
import type { PlaceResult } from './find.ts';
import type { PlaceMatch } from './place.ts';

export interface AnswerLink {
  readonly text: string;
  readonly href: string;
}

interface Said {
  readonly kind: 'say';
  readonly text: string;
  readonly links: readonly AnswerLink[];
}

/** Either the page to go to at once, or a sentence with the ways on. */
export type Answer = { readonly kind: 'go'; readonly href: string } | Said;

const WAYS_ON: readonly AnswerLink[] = [
  { text: 'Kies je regio op de kaart', href: '/kaart/' },
  { text: 'Bekijk alle gemeenten van A tot Z', href: '/gemeente/' },
];
const joined = new Intl.ListFormat('nl-BE', { type: 'conjunction' });
const say = (text: string, links: readonly AnswerLink[]): Said => ({ kind: 'say', text, links });

/** Where a match lies: `Oost-Vlaanderen`, or `Pajottegem, Vlaams-Brabant` for a part or another name of a municipality. */
export function whereabouts({ name, municipality, region }: PlaceMatch): string {
  if (!municipality) return name === region.name ? 'provincie' : region.name;
  return [...new Set(municipality.name === name ? [region.name] : [municipality.name, region.name])].join(', ');
}

const labelOf = (match: PlaceMatch): string => `${match.name} (${whereabouts(match)})`;
const linksTo = (matches: readonly PlaceMatch[]): AnswerLink[] =>
  matches.map((match) => ({ text: labelOf(match), href: match.href }));

/** One place is gone to; of several with that name the visitor chooses. */
function found(matches: readonly PlaceMatch[]): Answer {
  const [first, ...others] = matches;
  if (first && others.length === 0) return { kind: 'go', href: first.href };
  return say(`Er zijn ${matches.length} plaatsen met de naam ${first?.name ?? ''}. Welke bedoel je?`, linksTo(matches));
}

/** A guess is never acted on: the visitor says whether it is right. */
function guessed(matches: readonly PlaceMatch[]): Answer {
  const [first, ...others] = matches;
  if (first && others.length === 0)
    return say(`Bedoel je ${labelOf(first)}?`, [{ text: `Ja, naar ${labelOf(first)}`, href: first.href }]);
  return say('Die naam kennen we niet precies. Bedoel je een van deze plaatsen?', linksTo(matches));
}

function atPostcode(postcode: string, matches: readonly PlaceMatch[]): Answer {
  const [first, ...others] = matches;
  if (first && others.length === 0) return { kind: 'go', href: first.href };
  const towns = matches.map(({ municipality, region, href }) => ({ text: municipality?.name ?? region.name, href }));
  return say(
    `Postcode ${postcode} hoort bij ${joined.format(towns.map(({ text }) => text))}. Welke gemeente bedoel je?`,
    towns,
  );
}

function elsewhere(place: string, guesses?: readonly PlaceMatch[]): Answer {
  const name = /^\d/.test(place) ? `Postcode ${place}` : place;
  const question = guesses ? `Bedoel je ${place}? ` : '';
  return say(
    `${question}${name} ligt buiten Vlaanderen en Brussel. Deze site gaat alleen over Vlaanderen en Brussel.`,
    [...linksTo(guesses ?? []), ...WAYS_ON],
  );
}

/** What to do with a result. */
export function answer(result: PlaceResult): Answer {
  switch (result.kind) {
    case 'empty':
      return say('Typ een postcode, een gemeente of een deelgemeente, bv. 9000 of Genk.', []);
    case 'postcode':
      return atPostcode(result.postcode, result.matches);
    case 'place':
      return result.exact ? found(result.matches) : guessed(result.matches);
    case 'outside':
      return elsewhere(result.place, result.exact ? undefined : result.guesses);
    case 'none':
      return say('Niet gevonden. Kijk na of je het juist schreef, of kies een andere weg.', WAYS_ON);
  }
}
