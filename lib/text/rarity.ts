import packed from './frequencies.json' with { type: 'json' };
import { primaryLanguage } from './stop-words.ts';

/** Levels of the table are half powers of two: a word of level 6 stands in every eighth text. */
const PER_OCTAVE = 2;

const levels = new Map<string, number>();
packed.forEach((words, level) => {
  for (const word of words.split(' ')) levels.set(word, level);
});
/** Words that the table does not hold are rarer than all in it. */
const RAREST = packed.length / PER_OCTAVE;
/** Without a table, longer words are rarer (Zipf 1935), up to seven letters; those of scripts without spaces are short. */
const PER_LETTER = 1.3;
const NO_LETTERS = /[^\p{L}]/u;
const SHORT_WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * How much it tells that a text holds this stem: the binary logarithm of how many texts there are for one with it, up to 9.
 * Counted over English news and AI news; in other languages guessed by the length of the word.
 */
export function rarity(stem: string, lang: string | null): number {
  if (primaryLanguage(lang) === 'en') {
    const level = levels.get(stem);
    return level === undefined ? RAREST : level / PER_OCTAVE;
  }
  if (NO_LETTERS.test(stem) || SHORT_WORDS.test(stem)) return RAREST;
  return Math.min(RAREST, PER_LETTER * stem.length);
}
