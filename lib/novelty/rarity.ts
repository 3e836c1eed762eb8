import { primaryLanguage } from '../text/stop-words.ts';
import packed from './frequencies.json' with { type: 'json' };

/** Levels of the table are half powers of two: a word of level 6 stands in every eighth text. */
const PER_OCTAVE = 2;

const levels = new Map<string, number>();
packed.forEach((words, level) => {
  for (const word of words.split(' ')) levels.set(word, level);
});
/** Words that the table does not hold are as rare as its rarest. */
const RAREST = packed.length;

/**
 * How much it tells that a text holds this stem: the binary logarithm of the share of texts without it, 0 for a word of every
 * text. The table was counted over English news and AI news; words of other languages all count alike.
 */
export function rarity(stem: string, lang: string | null): number {
  if (primaryLanguage(lang) !== 'en') return RAREST / PER_OCTAVE;
  return (levels.get(stem) ?? RAREST) / PER_OCTAVE;
}
