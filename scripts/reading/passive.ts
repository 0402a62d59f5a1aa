/** Finds passive sentences: a form of "worden" with a past participle in the same clause. */

const WORDEN = /^(?:word|wordt|worden|werd|werden|geworden)$/;

/** Words that look like a participle and are none. */
const NOT_PARTICIPLES = new Set(
  'gemeente gemeenten gezin gezinnen gebied gebieden gesprek gesprekken gegeven gegevens gewest gewesten geld gezond gewoon gevolg gebruik begrip begrippen besturen bestuur bedrag bedragen begin verder verdere verschil verschillen vereniging verenigingen belang belangen betere besten beste bestand bestanden bericht berichten verband verbanden verhaal verhalen vermoeden gedacht gericht bekend bewust bewuste geschikt geïnteresseerd gemiddeld verkeerd verplicht verlopen bezig gelijk geen gent geduld geluid geweld gewicht gezicht gezichten gebouwen gewoonten gevallen'.split(
    ' ',
  ),
);

const PARTICIPLE =
  /^(?:\p{L}{2,}ge|ge)\p{L}+(?:d|t|en|aan|ien)$|^(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|toe|uit|voor|weg)?(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en)$/u;

/** Participles without a prefix ("ondersteund", "voorzien"), which the pattern can't know. */
const BARE = new Set(
  'ondersteund ondersteunde ondertekend onderzocht overlegd voorzien voltooid misbruikt onderwezen ondernomen overwogen overgenomen'.split(
    ' ',
  ),
);

/** Whether a word has the form of a past participle. */
export function isParticiple(word: string): boolean {
  const lower = word.toLowerCase();
  return !NOT_PARTICIPLES.has(lower) && (BARE.has(lower) || PARTICIPLE.test(lower));
}

/**
 * The passive verb of a sentence, as "wordt … gekozen", or undefined. "Wordt duidelijk" and other forms of "worden"
 * without a participle don't count.
 */
export function findPassive(sentence: string): string | undefined {
  for (const clause of sentence.split(/[,;:()–]/u)) {
    const words = clause.match(/[\p{L}’'-]+/gu) ?? [];
    const verb = words.find((word) => WORDEN.test(word.toLowerCase()));
    const participle = words.findLast((word) => isParticiple(word) && !WORDEN.test(word.toLowerCase()));
    if (verb !== undefined && participle !== undefined) return `${verb} … ${participle}`;
  }
  return undefined;
}
