import type { Article } from '../model/article.ts';
import { rarity } from '../text/rarity.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { foldWord, wordSpans, words } from '../text/words.ts';
import { capitalWords, namesIn } from './told-spans.ts';

const FIGURE = /\p{N}/u;

/** What of a name to look for: all of it where figures tell it from others ("Lantern 3"), else its rarest word. */
export function tellingPart(name: string, lang: string | null): string {
  if (FIGURE.test(name)) return name;
  let [best, most] = [name, -1];
  for (const { text } of wordSpans(name)) {
    const rare = rarity(stem(foldWord(text)), lang);
    if (rare > most) [best, most] = [text, rare];
  }
  return best;
}

/**
 * The names of an article that say most of what it is about, to the letter, the most telling first: rare ones that come often.
 * Of an article without names the rarest words of its title.
 */
export function tellingNames(
  { title, sentences, lang }: Pick<Article, 'title' | 'sentences' | 'lang'>,
  most: number,
): string[] {
  const texts = sentences.map(({ text }) => text);
  const capitals = capitalWords(texts);
  const rarityOf = (word: string): number => rarity(stem(foldWord(word)), lang);
  const uses = new Map<string, number>();
  for (const text of texts)
    for (const name of namesIn(text, lang, capitals))
      uses.set(name.text, (uses.get(name.text) ?? 0) + 1);
  const weighed = Array.from(uses, ([name, count]) => ({
    name,
    weight:
      (1 + Math.log2(count)) * Math.max(...wordSpans(name).map(({ text }) => rarityOf(text)), 0),
  }));
  const ofTitle = words(title)
    .filter((word) => !isStopWord(word, lang))
    .map((name) => ({ name, weight: rarityOf(name) }));
  return (weighed.length > 0 ? weighed : ofTitle)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ name }) => name);
}
