import type { Article } from '../model/article.ts';
import type { Phrase } from '../model/brief.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordsAsWritten } from '../text/words.ts';

/** The most telling phrases of an article, best first. First version: the words used most. */
export function keyPhrases(article: Article, limit = 10): Phrase[] {
  const counts = new Map<string, number>();
  for (const { text } of article.sentences) {
    for (const word of wordsAsWritten(text)) {
      if (word.length < 3 || isStopWord(word.toLowerCase(), article.lang)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([phrase, score]) => ({ phrase, score }))
    .sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, limit);
}
