/** Sentences that say that something is missing, while the facts hold it now. */
import { isRecord } from '../../../src/schemas/reflect.ts';
import type { Analysis } from '../analyse.ts';
import { record, textIn, textsIn } from '../data.ts';
import { fieldAt, problem, remark, type Diagnostic } from '../types.ts';
import { remembered } from '../remembered.ts';
import { finder, holds } from './names.ts';
import { sentencesOf, type Sentence } from './prose.ts';

const MISSING = /\b(?:geen|niet|zonder|ontbreekt|ontbreken|onbekend)\b/iu;
const ADDRESS = /\b(?:e-?mailadres|mailadres|adres|e-?mail|mail)\b/iu;
const NUMBER = /\b(?:telefoonnummer|gsm-nummer|nummer|telefoon|gsm)\b/iu;
const NOBODY =
  /\b(?:niemand|geen (?:enkele )?(?:naam|namen|contact|contacten|contactpersoon|coördinator|coördinatoren))\b/iu;

/** What a contact has, in the words in which a text may deny it. */
const assets = (contact: Analysis): { words: RegExp; what: string }[] => [
  ...(textIn(contact.value, 'email') ? [{ words: ADDRESS, what: 'een adres' }] : []),
  ...(textIn(contact.value, 'telefoon') ? [{ words: NUMBER, what: 'een telefoonnummer' }] : []),
];

const nameOf = ({ value }: Analysis): string => textIn(value, 'naam') ?? '';

/** Clauses of a sentence: what is denied of one person isn't denied of the next. */
const clauses = (text: string): string[] => text.split(/[,;:]|\bmaar\b|\.\s/u);

/** Whom a sentence on a missing address is about: who is named in that clause, or else whose entry or paragraph it is. */
function deniedPeople(own: Analysis | undefined, { text, around }: Sentence, named: (text: string) => Analysis[]) {
  const denied = clauses(text).filter(
    (clause) => MISSING.test(clause) && (ADDRESS.test(clause) || NUMBER.test(clause)),
  );
  return denied.flatMap((clause) => {
    const there = named(clause);
    const people =
      there.length > 0 ? there : own ? [own] : named(around).filter((person) => around.startsWith(nameOf(person)));
    return people.flatMap((person) => {
      const asset = assets(person).find(({ words }) => words.test(clause));
      return asset ? [{ person, what: asset.what }] : [];
    });
  });
}

/** Sentences that deny a contact what it has. */
function aboutContacts(entry: Analysis, sentence: Sentence, named: (text: string) => Analysis[]): Diagnostic[] {
  const own = entry.folder === 'contacten' ? entry : undefined;
  return deniedPeople(own, sentence, named).map(({ person, what }) =>
    remark(entry.path, { ...sentence.where, about: nameOf(person), other: person.path }, 'bewering-oud', {
      message: `Deze zin zegt dat er iets ontbreekt, maar "${nameOf(person)}" heeft intussen ${what}: "${sentence.text.trim().slice(0, 100)}".`,
      remedy: `Pas de zin aan of schrap hem. De gegevens staan in ${person.path}.`,
    }),
  );
}

/** Regions with a contact for a network that a sentence says nobody is known for. */
function aboutRegions(file: string, sentence: Sentence, regions: readonly Analysis[], networks: readonly Analysis[]) {
  const { text, around } = sentence;
  if (!NOBODY.test(text)) return [];
  const network = networks.find(({ value }) =>
    [textIn(value, 'titel'), textIn(value, 'kort')].some((name) => name && around.includes(name)),
  );
  if (!network) return [];
  return regions.flatMap((region) => {
    const name = textIn(region.value, 'naam') ?? '';
    const list = record(region.value)['netwerken'];
    const known = (Array.isArray(list) ? list : []).find((item) => textIn(item, 'netwerk') === network.id);
    if (!name || !holds(text, name) || textsIn(known, 'contacten').length === 0) return [];
    return [
      remark(file, { ...sentence.where, about: name, other: region.path }, 'bewering-oud', {
        message: `Deze zin zegt dat er in ${name} niemand bekend is, maar ${region.path} noemt er nu wel iemand.`,
        remedy: `Haal ${name} uit de zin. Wie er staat: ${textsIn(known, 'contacten').join(', ')}.`,
      }),
    ];
  });
}

/** Regions that give a reason why nobody is known, beside the people they name. */
function checkReasons(regions: readonly Analysis[]): Diagnostic[] {
  return regions.flatMap((region) => {
    const list = record(region.value)['netwerken'];
    return (Array.isArray(list) ? list : []).flatMap((item: unknown, index) =>
      (['onbekend', 'vraagHetAan'] as const).flatMap((key) => {
        if (textsIn(item, 'contacten').length === 0 || record(item)[key] === undefined) return [];
        return [
          problem(region.path, fieldAt(region.locate, ['netwerken', index, key], 'key'), 'bewering-oud', {
            message: `Hier staan contacten, maar ook "${key}": dat is er alleen als er geen contact bekend is.`,
            remedy: `Wis "${key}", of maak de lijst leeg: "contacten": [].`,
          }),
        ];
      }),
    );
  });
}

/** Sentences that say that something isn't there. */
const denials = remembered((entry: Analysis) =>
  sentencesOf(entry).filter(({ text }) => MISSING.test(text) || NOBODY.test(text)),
);

/** Checks the sentences of all entries against the contacts and regions. */
export function checkClaims(entries: readonly Analysis[]): Diagnostic[] {
  const of = (folder: string) => entries.filter((entry) => entry.folder === folder && isRecord(entry.value));
  const [contacts, regions, networks] = [of('contacten'), of('regios'), of('netwerken')];
  const named = finder(contacts, nameOf);
  const claims = entries.flatMap((entry) =>
    denials(entry).flatMap((sentence) => [
      ...aboutContacts(entry, sentence, named),
      ...aboutRegions(entry.path, sentence, regions, networks),
    ]),
  );
  return [...checkReasons(regions), ...claims];
}
