/** Silent reading of prose: words a minute in languages with spaces, characters in Chinese and Japanese. */
const WORDS_PER_MINUTE = 230;
const CHARACTERS_PER_MINUTE = 500;
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whole minutes to read the text, at least 1. */
export function readingMinutes(text: string): number {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = text.replace(CHARACTER, ' ').match(/\S+/g)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE));
}
