/** Rules for single values that zod cannot say: days in the future, numbers that cannot exist, hidden characters. */
import { isRealDate } from '../../src/model/dates.ts';
import { hiddenCharacter } from './characters.ts';
import { isBelgianNumber } from './phone.ts';
import { webAddress } from '../../src/schemas/fields.ts';
import { fieldAt, problem, remark, type Diagnostic, type Values } from './types.ts';
import { detour, insecure } from './web-address.ts';

/** Checks every leaf of one file. `today` is an ISO day; values of the wrong form are left to zod. */
export function checkFields({ path: file, leaves, locate }: Values, today: string): Diagnostic[] {
  return leaves.flatMap(({ path, value, meta }): Diagnostic[] => {
    if (typeof value !== 'string') return [];
    const make = (code: Diagnostic['code'], message: string, remedy: string): Diagnostic[] => [
      problem(file, fieldAt(locate, path), code, { message, remedy }),
    ];
    if (meta.past && isRealDate(value) && value > today)
      return make(
        'datum-toekomst',
        `${value} ligt in de toekomst; vandaag is het ${today}.`,
        `Schrijf de dag waarop je het echt nakeek, hoogstens vandaag, bv. "${today}".`,
      );
    if (meta.format === 'tel' && /^\+32\d{8,9}$/.test(value) && !isBelgianNumber(value))
      return make(
        'telefoon-fout',
        `${value} kan in België niet bestaan.`,
        'Kijk het nummer na in de bron. Een gsm heeft na +32 negen cijfers en begint met 4, een vaste lijn heeft er acht, bv. "+3292222222".',
      );
    if ((meta.format === 'uri' || meta.format === 'email') && value.length > 300)
      return make(
        'te-lang',
        `Dit adres telt ${value.length} tekens: dat is een vergissing.`,
        'Plak alleen het adres zelf, bv. "https://www.vzwkrijt.be/".',
      );
    if (meta.format === 'uri') {
      const wrong = webAddress.test(value) ? detour(value) : undefined;
      if (wrong) return make('link-omweg', wrong.message, wrong.remedy);
      if (webAddress.test(value) && value.startsWith('http:'))
        return [remark(file, { ...fieldAt(locate, path), about: value }, 'link-http', insecure(value))];
    }
    const hidden = hiddenCharacter(value);
    if (hidden)
      return make(
        'teken-onzichtbaar',
        `In de waarde zit ${hidden}.`,
        'Typ de waarde opnieuw, zonder te plakken. Bv. "An Peeters".',
      );
    return [];
  });
}
