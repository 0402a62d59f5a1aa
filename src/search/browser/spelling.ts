/** Loads the lists that a word takes which the index lacks. Loaded itself when there is one. */
import type { Lookup } from '../answer/rank/lookup.ts';
import { Vocabulary } from '../answer/understand/vocabulary.ts';
import { stem } from '../dutch/stem.ts';
import { fold, LINKS } from '../dutch/words.ts';
import { readParts, unpackWords } from '../index/packed-words.ts';
import type { SlipsPiece } from '../index/pieces.ts';
import { soundOf, soundsOf } from '../index/sounds.ts';
import type { IndexFiles } from './index-files.ts';

/** No part of a compound is shorter. */
const MIN_PART = 4;

function vocabularyOf({ answerer }: IndexFiles): Vocabulary {
  return (answerer.vocabulary ??= new Vocabulary(answerer.lookup));
}

/** Loads the index's words and the names of municipalities that sound like these at the beginning. */
async function loadSlips(files: IndexFiles, words: readonly string[], by: (word: string) => string): Promise<void> {
  const vocabulary = vocabularyOf(files);
  const { lookup } = files.answerer;
  const sounds = [...new Set(words.map(by))].filter((sound) => files.sounds.has(sound));
  await Promise.all(
    sounds.map((sound) =>
      files.piece<SlipsPiece>(`s-${sound}`, ({ w, n }) => {
        for (const item of unpackWords(w)) {
          const { word, parts } = readParts(item);
          lookup.add(word, parts);
          vocabulary.slips.add(word);
        }
        for (const name of n) vocabulary.names.set(fold(name), name);
      }),
    ),
  );
}

/** Loads what a slip in these may have meant, if it left the first two letters alone. */
export const loadMeant = (files: IndexFiles, words: readonly string[]): Promise<void> =>
  loadSlips(files, words, soundsOf);

/** What may be the next part of a compound: what follows a word that the index knows. */
function rests(word: string, lookup: Lookup): string[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * MIN_PART + 1) }, (_, index) => index + MIN_PART);
  return cuts
    .filter((cut) => {
      const part = word.slice(0, cut);
      return lookup.has(part) || lookup.hasPart(part) || lookup.hasStem(stem(part));
    })
    .flatMap((cut) => {
      const rest = word.slice(cut);
      return LINKS.filter((link) => rest.startsWith(link)).map((link) => rest.slice(link.length));
    })
    .filter((rest) => rest.length >= MIN_PART);
}

/** Loads all that is known of words like these: of the full text, of the index, and of what they may be made of. */
export async function loadAll(files: IndexFiles, words: readonly string[]): Promise<void> {
  await loadSlips(files, words, soundOf);
  // The words of the text come last: from then on a word that nothing resembles is unknown.
  for (let parts = [...words]; parts.length > 0; parts = parts.flatMap((part) => rests(part, files.answerer.lookup)))
    await Promise.all(parts.map((part) => files.loadBeginnings(part)));
  const vocabulary = vocabularyOf(files);
  await Promise.all(
    [...new Set(words.map(soundsOf))].map(async (sound) => {
      if (files.sounds.has(sound))
        await files.piece<string>(`v-${sound}`, (packed) => {
          vocabulary.addText(packed, sound);
        });
      else vocabulary.addText('', sound);
    }),
  );
}
