/** Cuts text into comparable words. The same code runs at build time and in the browser: no Node. */
import { fold as plain } from '../../model/text.ts';

/**
 * One spelling for every way to write a word: lower case, no accents, `ĳ` as `ij`, `@` inside a word as `a`
 * (CLBch@t), no apostrophes.
 */
export function fold(text: string): string {
  return plain(text.replace(/ĳ/gi, 'ij'))
    .replace(/(?<=\p{L})@(?=\p{L}(?:\P{L}|\p{L}{0,2}(?:\P{L}|$)|$))/gu, 'a')
    .replace(/['’´`]/g, '');
}

/** A word of a text: where it stands and its folded form. */
export interface Token {
  readonly word: string;
  /** Offsets in the text as given. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; an apostrophe or `@` counts inside a word, but for that of a French article: l’école. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:(?:@|(?<!(?<!\p{L})(?:[cdjlmnst]|qu))['’])[\p{L}\p{N}\p{M}]+)*/giu;

/**
 * The words of a text, in order. Loose letters in a row become one word, so that `A-Z`, `a z` and `AZ` agree
 * (`van a tot z` does not: other words stand between). A loose letter alone is left out.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let letters: Token | undefined;
  const flush = () => {
    if (letters && letters.word.length > 1) tokens.push(letters);
    letters = undefined;
  };
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (word === '') continue;
    const token = { word, start: match.index, end: match.index + match[0].length };
    if (/^[a-z]$/.test(word)) {
      letters = letters ? { word: letters.word + word, start: letters.start, end: token.end } : token;
      continue;
    }
    flush();
    tokens.push(token);
  }
  flush();
  return tokens;
}

/** The folded words of a text. */
export const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word);

/** Words that say nothing about the subject: articles, pronouns, prepositions, auxiliaries and question words. */
const STOPWORDS = new Set(
  `aan al alle alles als altijd aub ben bent bestaan bestaat betekenis betekent bij bv daar dan dat de deze die dit doe doen doet door
  dus een eens eigenlijk en er ergens ga gaan gaat gebruik geef geen gewoon graag had heb hebben hebt heeft heel help helpen helpt hem het
  hier hij hoe hoeveel hun iemand iets ik in info informatie is ja je jij jou jouw juist jullie kan kon kun kunnen kunt krijg krijgen
  krijgt laat laten maar maak maakt maken meer men met mij mijn moet moeten mogelijk na naar neem neemt nemen niet niets nodig nog nu of
  om omdat ons onze ook op over rond te ter terecht toch toe toen tot tussen u uit uitleg uw van vanaf verschil via vind vinden vindt
  voor waar waarom waarvoor wanneer want waren was wat weet weten wel welk welke wie wij wil willen wilt word worden wordt zal ze
  zelf zich zij zijn zit zo zoals zoek zoeken zoekt zou zouden the and`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a list has a word, or what is said without its last letter: `wille`, `krijge`. */
const has = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) || (word.endsWith('e') && list.has(`${word}n`));

/**
 * The words of a query that carry its subject: no stopwords, no loose numbers. When every word is a stopword, all of them stay, so that somebody
 * who types only `over` still finds the page of that name.
 */
export function queryWords(query: string): string[] {
  const words = [...new Set(wordsOf(query))];
  const content = words.filter((word) => !has(STOPWORDS, word) && !/^\d{1,2}$/.test(word));
  return content.length > 0 ? content : words;
}

/**
 * Words that people say around a subject, in Dutch, and in the French and English that parents use. Unlike stopwords they
 * may stand in a name or an everyday phrase of the site; in a query they only count when it has nothing else.
 */
const FILLERS = new Set(
  `aanpak aanpakken aanstellen acht alleen alstublieft ander andere anders asjeblieft bedoel bedoelen bedoelt
  beetje begin beginnen begrijp bekijken best bijna binnen buiten concreet daarna daarvoor dagen dank denk denken
  dingen dinsdag directeur directie donderdag drie durf durft echt eerst eigen elk elke enkel enkele erg even fijn
  gebeurt gebruiken gehoord geraak geraken goed goede goeiedag hallo hele heleboel hey hoor idee ieder iedere invullen
  inzetten juf ken kennen kent kijken klein komen komt leerlingbegeleider lezen lijkt loopt lopen maand
  maandag maanden mag meester merk moest mogen momenteel niemand nieuw nieuwe niks nooit nou ofzo omgaan omgaat
  onderweg ooit oplossen oprichten opstarten opstellen organiseren paar please precies proberen raak regelen sinds
  snap soms soort staan staat steeds straks sturen stuurt term tien tijdens uitbouwen uitleggen uitnodigen
  uitwerken uitzoeken veel vertellen vier vijf volgend volgende volgens vooral vorig vorige vraag vragen vrijdag week
  weinig weken werkt wilde woensdag woord wou zeer zeg zeggen zegt zeker zes zeven zitten zoiets zorgcoordinator
  weer zetten opzetten werken zorgleerkracht
  da dees den dienen efkes effe ge gij gulle hebde hedde ka kben kheb kunde kweet kzit mijnen ne nen ni nie nimeer nimmer
  onzen sebiet tis ulle us uwen wa weeral wulder zijde zijne zulle zunne
  am an any at been cannot cant does doesnt dont has have her him his i im my need needs our she that there they this wants we
  ai ai-je au aux avec avons ce cette dans elle il ils nous peut peux quelqu sont toujours veut veux vous y
  a about are can des do du est et for from go how it la le les ma mes mon not on par pas
  plus pour qu que qui scolaire scolaires son sur to un une what where who why with`
    .split(/\s+/)
    .filter(Boolean),
);

/** The words of a query without those that are only said around its subject, unless it has no others. */
export function withoutFillers(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !has(FILLERS, word));
  return rest.length > 0 ? rest : words;
}

/** Whether a word is only said around a subject. */
export const isFiller = (word: string): boolean => has(FILLERS, word);

export const isStopword = (word: string): boolean => has(STOPWORDS, word);

/** Whether a word carries no subject: it tells at most who asks, or what of. */
export const isFunctionWord = (word: string): boolean => isStopword(word) || isFiller(word);

/** Letters that may stand between the parts of a compound, most usual first. */
export const LINKS = ['', 's', 'en', 'e', 'n'] as const;
