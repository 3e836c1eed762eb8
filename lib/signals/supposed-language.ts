import type { Sentence } from '../model/article.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { LANGUAGES } from './supposed-cues.ts';

/** An English text has a third to a half function words; one of another language hardly any English ones. */
const LEAST_ENGLISH = 0.15;
/** Of what the page itself calls English: lists of names have few. */
const LEAST_IN_NAMES = 0.08;
/** Fewer words tell nothing of a language, more tell nothing new. */
const FEWEST_WORDS = 40;
const ENOUGH_WORDS = 400;

/**
 * The language an article is measured in; null where there is no lexicon for it. Where the page names none, or English, which
 * pages of all languages do, it is English unless its words say otherwise.
 */
export function languageOf(lang: string | null, sentences: readonly Sentence[]): string | null {
  const primary = primaryLanguage(lang);
  if (primary !== 'en') return LANGUAGES.has(primary) ? primary : null;
  const words: string[] = [];
  for (const { text } of sentences) {
    if (words.length >= ENOUGH_WORDS) break;
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.push(word);
  }
  if (words.length < FEWEST_WORDS) return 'en';
  const english = words.filter((word) => isStopWord(word, 'en')).length;
  const least = lang === null ? LEAST_ENGLISH : LEAST_IN_NAMES;
  return english >= least * words.length ? 'en' : null;
}
