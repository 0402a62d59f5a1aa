/** Under which sound the lists of words are kept that help with slips (pieces.ts). */
import { sound } from '../dutch/spelling.ts';

/** The first letter by ear: a slip rarely touches it, and then mostly for one that sounds the same. */
export const soundOf = (word: string): string => sound(word).slice(0, 1);
