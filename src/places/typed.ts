/** Takes apart what somebody types for a place: postcode, name, and what tells namesakes apart. Runs in the browser. */

/** No place name is longer; a longer query is not looked at. */
export const MAX_QUERY = 60;

export interface Typed {
  /** Four digits. */
  readonly postcode?: string;
  /** The name, then what stands after it between commas, dashes or brackets: `Gent`, `Oost-Vlaanderen`. Empty when there is none. */
  readonly parts: readonly string[];
}

const CODE = String.raw`(?:be?[-\s.]*)?(\d\d\s?\d\d)(?!\d)`;
const CODE_FIRST = new RegExp(String.raw`^(?:postcode\s+)?${CODE}[\s,()-]*(.*)$`, 'isu');
const CODE_LAST = new RegExp(String.raw`^(.*?)[\s,(-]+${CODE}[\s)]*$`, 'isu');
const COUNTRY = /[\s,(-]+(?:belgi[ëe]|belgium|belgique|be)\)?$/iu;
/** Between the parts; a hyphen only with spaces around it, a slash only between whole words (not in `o/d`). */
const BETWEEN = /\s*[,;()|]\s*|\s+[-–/]\s+|(?<=\p{L}{3})\/(?=\p{L}{3})/u;

/** Reads the text; a postcode may stand before or after the name. */
export function readTyped(query: string): Typed {
  const text = query.normalize('NFC').trim().replace(COUNTRY, '');
  const first = CODE_FIRST.exec(text);
  const last = first ? null : CODE_LAST.exec(text);
  const postcode = (first?.[1] ?? last?.[2])?.replace(/\s/, '');
  const name = first?.[2] ?? last?.[1] ?? text;
  const parts = name.split(BETWEEN).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return { ...(postcode && { postcode }), parts };
}

const KIND = String.raw`(?:stad|deelgemeente|gemeente|dorp|centrum|station|city|regio|omgeving|groot|provincie|province|prov\.?)`;
const KIND_FIRST = new RegExp(String.raw`^(?:de\s+|in\s+|te\s+)?${KIND}[\s-]+(?:van\s+|of\s+|d['’])?`, 'iu');
const KIND_LAST = new RegExp(String.raw`[\s-]+${KIND}$`, 'iu');

/** The name without words that only say what kind of place it is: `stad Gent`, `Gent centrum`, `in Gent`. */
export const bareName = (name: string): string =>
  name
    .trim()
    .replace(KIND_FIRST, '')
    .replace(KIND_LAST, '')
    .replace(/^(?:in|te)\s+/iu, '');

/** Whether the name says that a province is meant. */
export const saysProvince = (name: string): boolean =>
  /^(?:de\s+)?prov(?:incie|ince|\.)?\s|\sprov(?:incie|ince|\.)?$/iu.test(name.trim());

const SHORT_REGIONS: Readonly<Record<string, string>> = {
  ovl: 'oostvlaanderen',
  oostvl: 'oostvlaanderen',
  wvl: 'westvlaanderen',
  westvl: 'westvlaanderen',
  vlbr: 'vlaamsbrabant',
  vlbrabant: 'vlaamsbrabant',
  ant: 'antwerpen',
  antw: 'antwerpen',
  lim: 'limburg',
  bru: 'brussel',
  bxl: 'brussel',
};

/** The key of a region's name written short, as in `Aalst (O-Vl.)`; any other key as it is. */
export const regionKey = (key: string): string => SHORT_REGIONS[key] ?? key;
