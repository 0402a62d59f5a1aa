/** Words for whom or where a question is about: they stand in questions about everything. Runs in the browser. */
import { stem } from '../../dutch/stem.ts';

const ROLES = new Set(
  `basisschool basisscholen child children dochter directie enfant fille fils gemeente gezin jongen jongere kids kind klas kleuter leerling leraar
  meisje onderwijs ouder parent pupil school scholen son stad student team zoon`
    .split(/\s+/)
    .map(stem),
);

/** Whether a word, folded, only says whom or where a question is about: `vragenlijst voor ouders` asks for a vragenlijst. */
export const isRole = (word: string): boolean => ROLES.has(stem(word));
