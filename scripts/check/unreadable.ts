/** Why a file or folder can't be read from disk. */
import { problem, TOP, type Diagnostic, type Words } from './types.ts';

const noRights: Words = {
  message: 'Je mag dit niet lezen.',
  remedy: 'Geef jezelf het recht om te lezen (rechtsklikken, Eigenschappen), of zet het bestand terug uit git.',
};
const nowhere: Words = {
  message: 'Deze koppeling leidt naar een bestand dat er niet is.',
  remedy: 'Wis de koppeling, of zet het bestand zelf hier.',
};

/** By the code of Node's error. */
const reasons: Readonly<Record<string, Words>> = {
  EACCES: noRights,
  EPERM: noRights,
  ENOENT: nowhere,
  ELOOP: nowhere,
  EISDIR: {
    message: 'Dit is een koppeling naar een map, geen bestand.',
    remedy: 'Wis de koppeling, of zet de bestanden zelf in de juiste map, bv. content/contacten/an-peeters.json.',
  },
};

/** What an editor is told. `code` is that of Node's error, e.g. `EACCES`. */
export const unreadable = (file: string, code: string): Diagnostic =>
  problem(
    file,
    TOP,
    'bestand-onleesbaar',
    reasons[code] ?? {
      message: `Het bestand kan niet gelezen worden (${code}).`,
      remedy: 'Probeer het opnieuw. Lukt het niet, zet het dan terug uit git of uit een kopie.',
    },
  );
