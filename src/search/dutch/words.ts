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
  `aan al alle alles als altijd and aub ben bent bestaan bestaat betekenis betekent bij bv daar dan dat de deze die dit
  doe doen doet door dus een eens eigenlijk en er ergens ga gaan gaat gebruik geef geen gewoon graag had heb hebben
  hebt heeft heel help helpen helpt hem het hier hij hoe hoeveel hun iemand iets ik in info informatie is ja je jij
  jou jouw juist jullie kan kon krijg krijgen krijgt kun kunnen kunt laat laten maak maakt maar maken meer men met mij
  mijn moet moeten mogelijk na naar neem neemt nemen niet niets nodig nog nu of om omdat ons onze ook op over rond te
  ter terecht the toch toe toen tot tussen u uit uitleg uw van vanaf verschil via vind vinden vindt voor waar waarom
  waarvoor wanneer want waren was wat weet wel welk welke weten wie wij wil willen wilt word worden wordt zal ze zelf
  zich zij zijn zit zo zoals zoek zoeken zoekt zou zouden`
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
 * may stand in a name or an everyday phrase of the site; in a query they only count when it has nothing else. By the alphabet
 * they travel in the fewest bytes.
 */
const FILLERS = new Set(
  `a aanpak aanpakken aanstellen about acht ai ai-je alleen alstublieft am an ander andere anders any are asjeblieft at
  au aux avec avons bedoel bedoelen bedoelt been beetje begin beginnen begrijp bekijken best bijna binnen buiten can
  cannot cant ce cette concreet da daarna daarvoor dagen dank dans dees den denk denken des dienen dingen dinsdag
  directeur directie do does doesnt donderdag dont drie du durf durft echt eerst effe efkes eigen elk elke elle enkel
  enkele erg est et even fijn for from ge gebeurt gebruiken gehoord geraak geraken gij go goed goede goeiedag gulle
  hallo has have hebde hedde hele heleboel her hey him his hoor how i idee ieder iedere il ils im invullen inzetten it
  juf ka kben ken kennen kent kheb kijken klein komen komt kunde kweet kzit la le leerlingbegeleider les lezen lijkt
  loopt lopen ma maand maandag maanden mag meester merk mes mijnen moest mogen momenteel mon my ne need needs nen ni
  nie niemand nieuw nieuwe niks nimeer nimmer nooit not nou nous ofzo omgaan omgaat on onderweg onzen ooit oplossen
  oprichten opstarten opstellen opzetten organiseren our paar par pas peut peux please plus pour precies proberen qu
  que quelqu qui raak regelen scolaire scolaires sebiet she sinds snap soms son sont soort staan staat steeds straks
  sturen stuurt sur term that there they this tien tijdens tis to toujours uitbouwen uitleggen uitnodigen uitwerken
  uitzoeken ulle un une us uwen veel vertellen veut veux vier vijf volgend volgende volgens vooral vorig vorige vous
  vraag vragen vrijdag wa wants we week weer weeral weinig weken werken werkt what where who why wilde with woensdag
  woord wou wulder y zeer zeg zeggen zegt zeker zes zetten zeven zijde zijne zitten zoiets zorgcoordinator
  zorgleerkracht zulle zunne`
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
