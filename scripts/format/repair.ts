/** Slips that have one right form: hidden characters, days, numbers, addresses, marks of lists. What it can't be sure of stays. */
import { sameAddress } from '../check/meaning/sources.ts';
import { restoreLetters } from '../check/mangled.ts';
import { suggestPhone } from '../check/phone.ts';
import { directAddress } from '../check/web-address.ts';
import { isRealDate } from '../../src/model/dates.ts';
import type { FieldMeta } from '../../src/schemas/reflect.ts';

/** Addresses that a source gives with https, as `sameAddress` writes them. */
export type SecureAddresses = ReadonlySet<string>;

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/** A text without hidden characters, loose accents, ligatures and wrongly read letters. */
export const cleanText = (text: string): string =>
  restoreLetters(text.replaceAll(ODD_SPACE, (space, at: number) => (/[ÃÂ]/.test(text[at - 1] ?? '') ? space : ' ')))
    .replaceAll(ODD_SPACE, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\u2028\u2029]/gu, ' ')
    .normalize('NFC');

/** `21/11/2026`, `21-11-2026` or `21 november 2026` → `2026-11-21`. */
function repairDay(value: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})(?:[/.-]| +)(\d{1,2}|\p{L}+)(?:[/.-]| +)(\d{4})$/u.exec(value) ?? [];
  const number = /^\d/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) + 1);
  const iso = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : value;
}

/** Mail without `mailto:`, brackets, spaces or a mark at its end; only where an address remains. */
function repairMail(value: string): string {
  const bare = value
    .replace(/^mailto:/i, '')
    .replaceAll(/[\s<>]+/g, '')
    .replace(/[.,;]+$/, '');
  const [, name = '', host = ''] = /^([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(bare) ?? [];
  return host ? `${name}@${host.toLowerCase()}` : value;
}

/** An address with https where a source has it so, and without a service before it. */
function repairAddress(value: string, secure: SecureAddresses): string {
  const bare = value.replace(/^<(.*)>$/, '$1').replace(/^(?=www\.)/i, 'https://');
  const direct = directAddress(bare) || bare;
  if (!direct.startsWith('http:') || !URL.canParse(direct) || !secure.has(sameAddress(direct))) return direct;
  return direct.replace(/^http:/, 'https:');
}

/** Puts the value of a field right, by what its schema says of it. */
export function repairValue(value: string, { format, ref, link }: FieldMeta, secure: SecureAddresses): string {
  const text = cleanText(value).trim();
  if (ref !== undefined || link !== undefined) return text;
  if (format === 'date' || format === 'partial-date') return repairDay(text);
  if (format === 'tel') return suggestPhone(text.replace(/^tel:/i, '')) ?? text;
  if (format === 'email') return repairMail(text);
  if (format === 'uri') return repairAddress(text, secure);
  return text;
}

/** Outside code: marks that are almost right, and addresses of links. */
function repairLine(line: string, inList: boolean, secure: SecureAddresses): string {
  const kept: string[] = [];
  return line
    .replaceAll(/`[^`]*`/g, (code) => `\uE000${kept.push(code) - 1}\uE001`)
    .replace(/^\t+/, (tabs) => '  '.repeat(tabs.length))
    .replaceAll('\t', ' ')
    .replace(/^(#{2,6})(?=[^\s#])/, '$1 ')
    .replace(/^(\s*)[•·▪▫◦‣●○■□►➢➤✓✔]\s*(?=\S)/u, '$1- ')
    .replace(/^(\s*)[–—]\s+(?=\S)/u, '$1- ')
    .replace(/^(\s*)-(?=\p{L})/u, '$1- ')
    .replace(/^(\s*\d{1,2}[.)])(?=\p{L})/u, '$1 ')
    .replace(/^ {4,}(?=\S)/, (spaces) => (inList ? spaces : ''))
    .replaceAll(/\[([^\]\n]+)\]\s+\((?=(?:https?:|mailto:|tel:|\/|#)[^)\n]*\))/g, '[$1](')
    .replaceAll(/(?<=\]\()https?:\/\/[^\s()]+(?=\))/g, (address) => repairAddress(address, secure))
    .replaceAll(/&nbsp;/g, ' ')
    .replaceAll(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? '');
}

/** Puts a text right, line by line; code between fences stays as it is. */
export function repairBody(body: string, secure: SecureAddresses): string {
  let fenced = false;
  let inList = false;
  return cleanText(body.replaceAll(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
      else if (!fenced) {
        const repaired = repairLine(line, inList, secure);
        if (/^\S/.test(repaired)) inList = /^(?:[-*+]|\d{1,9}[.)])\s/.test(repaired);
        return repaired;
      }
      return line;
    })
    .join('\n');
}
