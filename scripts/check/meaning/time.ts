/** What time makes untrue: entries checked long ago, and dates that a sentence still looks forward to. */
import { findDates, isPast } from '../../import/entities.ts';
import { formatDate, isRealDate, monthsBetween } from '../../../src/model/dates.ts';
import type { Analysis } from '../analyse.ts';
import { textIn } from '../data.ts';
import { fieldAt, remark, type Diagnostic } from '../types.ts';
import { sentencesOf } from './prose.ts';

/** Months after which an entry is due for a check, and after which it is high time. */
const DUE = 12;
const LATE = 24;

/** An entry that nobody compared with its source for a year, or two. */
export function checkAge({ path, value, locate }: Analysis, today: string): Diagnostic[] {
  const checked = textIn(value, 'nagekeken');
  if (checked === undefined || !isRealDate(checked)) return [];
  const months = monthsBetween(checked, today) - (checked.slice(8) > today.slice(8) ? 1 : 0);
  if (months < DUE || checked > today) return [];
  return [
    remark(path, fieldAt(locate, ['nagekeken']), 'nagekeken-oud', {
      message:
        months >= LATE
          ? `Al ${months} maanden niet nagekeken, sinds ${formatDate(checked)}: lezers kunnen hier niet meer op rekenen.`
          : `Meer dan een jaar niet nagekeken, sinds ${formatDate(checked)}.`,
      remedy:
        months >= LATE
          ? `Vergelijk dit eerst met zijn bron en zet dan bij "nagekeken" de dag van vandaag: "${today}". Vind je de bron niet meer, zeg dan dat het onzeker is.`
          : `Vergelijk dit met zijn bron en zet dan bij "nagekeken" de dag van vandaag: "${today}".`,
    }),
  ];
}

/** A sentence that tells what was, or since when something is, may name a past day. */
const PAST =
  /\b(?:was|waren|werd|werden|had|hadden|kon|konden|moest|moesten|zou|zouden|mocht|liep|liepen|stond|stonden|kreeg|kregen|bestond|bestonden|verscheen|verschenen|sprak|zei|zeiden|gaf|gaven|noemde|noemden|schreef|schreven|begon|begonnen|startte|startten|eindigde|stopte|kwam|kwamen|ging|gingen|vond|vonden|bleef|bleven|legde|legden|richtte|richtten|volgde|volgden|leidde|leidden|maakte|maakten|gold|dreigde|telde|betaalde|organiseerde|publiceerde|lanceerde|veranderde|vertelde|won|deed|deden|plande|planden|ontstond|ontstonden|zocht|zochten|zag|zagen|las|lazen|nam|namen|hield|hielden|bracht|brachten|dateert|geschreven|gepubliceerd|bijgewerkt|opgericht|gestopt|afgelopen|voorbij)\b/iu;
const DONE = /\b(?:is|zijn|heeft|hebben)\b[^.]*\bge\p{L}{2,}(?:d|t|en)\b/iu;
/** Words that look forward to a day: a limit before it, a verb that still has to come true, or a field that says when. */
const LIMIT =
  /\b(?:tot|tot en met|t\.?e\.?m\.?|vóór|voor|uiterlijk|ten laatste|tegen|deadline:?|(?:is|zijn|gaat|vindt plaats|valt) (?:er )?(?:weer |opnieuw )?op)\s*(?:\p{L}+dag )?(?:eind |begin |midden |\d{1,2} (?:en|of|tot) )?$/iu;
const AHEAD =
  /\b(?:zal|zullen|wordt|worden|start|starten|begint|beginnen|gaat door|gaan door|vindt plaats|vinden plaats|komt er|komen er|loopt|lopen|opent|sluit|eindigt|kun je|kan je|kunnen|inschrijven|aanmelden|aanvragen|schrijf je in|meld je|registreer|kom(?:en)? naar|verwacht|plannen?|volgend|binnenkort)\b/iu;
const SINCE = /\b(?:sinds|van|uit|tussen|in de versie van|op datum van|\()\s*(?:eind |begin |midden )?$/iu;

/** Past days in sentences that sound as if they were still to come. */
export function checkPastDates(entry: Analysis, today: string): Diagnostic[] {
  return sentencesOf(entry).flatMap((sentence) => {
    const { text, field = '' } = sentence;
    if (!/(?:19|20)\d{2}|\/\d{2}\b/.test(text) || PAST.test(text) || DONE.test(text)) return [];
    const looksAhead = AHEAD.test(text) || /(?:^|\.)wanneer$/.test(field);
    return findDates(text)
      .filter((date) => {
        const before = text.slice(0, text.indexOf(date.text));
        return isPast(date.iso, today) && !SINCE.test(before) && (looksAhead || LIMIT.test(before));
      })
      .map((date) =>
        remark(entry.path, { ...sentence.where, about: date.text }, 'datum-voorbij', {
          message: `"${date.text}" is voorbij, maar deze zin klinkt alsof het nog moet komen: "${text.trim().slice(0, 100)}".`,
          remedy: `Kijk na wat nu geldt en pas de zin aan. Is het verleden tijd? Schrijf dan wat er was, bv. "Inschrijven kon tot ${date.text}."`,
        }),
      );
  });
}
