/**
 * Difficult words and what to write instead. Each comes from a published list; `eigen` marks the ones added here.
 * A selection: only words that were on the pages named in WORD_SOURCES, read in a stored copy on 2026-11-22. The complete
 * lists (Helder Haags Woordenboek, Moeilijkewoordenboek of Amsterdam) weren't within reach.
 */
export const WORD_SOURCES = {
  denhaag: 'Gemeente Den Haag, Het Helder Haags Woordenboek, persbericht van 19 april 2007',
  zuidholland:
    'Provincie Zuid-Holland, schrijfwijzer, Woordgebruik: https://wapenfeiten.zuid-holland.nl/schrijfwijzer/heldere-taal/woordgebruik',
  mechelen: 'Stad Mechelen, taalstijlgids, Stijlafspraken: https://www.mechelen.be/taalstijlgids/stijlafspraken',
  onzetaal: 'Genootschap Onze Taal, Moeilijke woorden: https://onzetaal.nl/taalloket/moeilijke-woorden',
  tilburg: 'Tilburg University, Scriptiehulp, Archaïsmen: http://scriptiehulp.uvt.nl/data/4-1-1-archaismen.htm',
  eigen: 'Eigen aanvulling van deze site',
} as const;

export type WordSource = keyof typeof WORD_SOURCES;

export interface DifficultWord {
  readonly word: string;
  /** Empty when the list names none: then the word is best explained. */
  readonly instead: string;
  readonly source: WordSource;
}

const list = (source: WordSource, words: Readonly<Record<string, string>>): DifficultWord[] =>
  Object.entries(words).map(([word, instead]) => ({ word, instead, source }));

export const DIFFICULT_WORDS: readonly DifficultWord[] = [
  ...list('denhaag', { indien: 'als', derhalve: 'daarom', deswege: 'daarom' }),
  ...list('zuidholland', {
    'ten aanzien van': 'over, voor',
    'met betrekking tot': 'over',
    'door middel van': 'met, door',
    discrepantie: '',
    accorderen: '',
    participeren: '',
    portefeuille: '',
    hetgeen: '',
    'ter discussie stellen': '',
    desalniettemin: '',
  }),
  ...list('mechelen', {
    realiseren: '',
    doch: '',
    manager: 'leidinggevende',
    teamleader: 'ploegbaas',
    assets: 'bedrijfsmiddelen',
  }),
  ...list('onzetaal', {
    aanstonds: 'binnenkort',
    alsdan: 'dan',
    mitsgaders: 'en ook',
    sedert: 'sinds',
    contribueren: 'bijdragen',
    substantief: 'zelfstandig naamwoord',
    casestudy: 'praktijkvoorbeeld',
  }),
  ...list('tilburg', {
    onderhavige: 'deze',
    pogen: 'proberen',
    heden: 'vandaag',
    'doen toekomen': 'sturen',
    zulks: 'dit',
    prudent: 'voorzichtig',
    aldus: 'zo',
  }),
  ...list('eigen', {
    actoren: 'partners',
    alsook: 'en ook',
    alvorens: 'voor',
    conform: 'volgens',
    'dient te': 'moet',
    'dienen te': 'moeten',
    faciliteren: 'mogelijk maken, helpen',
    formuleren: 'opschrijven',
    'gezien het feit dat': 'omdat',
    handvaten: 'tips, hulp',
    implementeren: 'invoeren',
    'in het kader van': 'voor, bij',
    inzake: 'over',
    middels: 'met',
    omtrent: 'over',
    optimaliseren: 'verbeteren',
    prioritair: 'eerst, dringend',
    professionaliseren: 'opleiden',
    reeds: 'al',
    'ten behoeve van': 'voor',
    teneinde: 'om',
    tevens: 'ook',
    verankeren: 'blijvend maken',
    vrijblijvend: 'zonder verplichting',
  }),
];

const patterns = DIFFICULT_WORDS.map((entry) => ({
  entry,
  pattern: new RegExp(`(?<![\\p{L}-])${entry.word}(?![\\p{L}-])`, 'iu'),
}));

/** The difficult words in a sentence, each once. */
export const findDifficultWords = (sentence: string): DifficultWord[] =>
  patterns.filter(({ pattern }) => pattern.test(sentence)).map(({ entry }) => entry);
