/** Under which sound the lists of words are kept that help with slips (pieces.ts). */
import { sound } from '../dutch/spelling.ts';

/** The first letter by ear: a slip rarely touches it, and then mostly for one that sounds the same. */
export const soundOf = (word: string): string => sound(word).slice(0, 1);

/** The first two letters by ear, for the many words of the running text. */
export const soundsOf = (word: string): string => sound(word).slice(0, 2).padEnd(2, '_');
