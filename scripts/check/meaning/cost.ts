/** What an offer costs, said twice: the choice, its words and the text must agree. */
import type { Analysis } from '../analyse.ts';
import { record, textIn } from '../data.ts';
import { nodesOf, startOf } from '../mdx/parse.ts';
import { fieldAt, problem, remark, type Diagnostic } from '../types.ts';

const AMOUNT = /€\s*\d[\d.,]*|\d[\d.,]*\s*(?:€|euro\b)/iu;
const FREE = /\b(?:gratis|kosteloos)\b/iu;

/** Checks one offer. */
export function checkCost({ path, value, locate, tree }: Analysis): Diagnostic[] {
  const cost = record(value)['kostprijs'];
  const kind = textIn(cost, 'soort');
  const words = textIn(cost, 'tekst');
  if (!kind || !words) return [];
  const amount = AMOUNT.exec(words)?.[0];
  const tell = (message: string, remedy: string): Diagnostic[] => [
    problem(path, fieldAt(locate, ['kostprijs', 'tekst']), 'kostprijs-fout', { message, remedy }),
  ];
  if (amount && kind === 'gratis')
    return tell(
      `De soort is "gratis", maar de tekst noemt ${amount}.`,
      'Kies de soort "deels-betalend", of haal het bedrag weg als het echt gratis is.',
    );
  if (kind === 'deels-betalend' && FREE.test(words) && !amount && !/betaal|behalve|deels|kost|prijs/i.test(words))
    return tell(
      `De soort is "deels-betalend", maar de tekst zegt "${words}".`,
      'Kies de soort "gratis", of zeg in de tekst waarvoor je betaalt, bv. "gratis, behalve de catering".',
    );
  if (amount && kind === 'onbekend')
    return tell(
      `De soort is "onbekend", maar de tekst noemt ${amount}.`,
      'Kies de soort "deels-betalend" als de bron dat bedrag noemt.',
    );
  if (kind !== 'gratis' || !tree) return [];
  return nodesOf(tree).flatMap((node) => {
    const found = node.type === 'text' ? AMOUNT.exec(node.value ?? '')?.[0] : undefined;
    if (!found) return [];
    return [
      remark(path, { ...startOf(node), about: found }, 'kostprijs-tekst', {
        message: `De tekst noemt ${found}, maar bij "kostprijs" staat "gratis".`,
        remedy: 'Pas de kostprijs aan als dit aanbod geld kost, of haal het bedrag weg.',
      }),
    ];
  });
}
