import type { Article } from '../model/article.ts';
import type { MatchStrength, Topic } from '../model/library.ts';

/** First version: whole words as they are written. */
export function matchTopics(
  article: Pick<Article, 'title' | 'blocks' | 'sentences'>,
  topics: Topic[],
): { topicId: string; strength: MatchStrength; sentences: number[]; words: string[] }[] {
  return topics.flatMap(({ id, name, aliases }) => {
    const names = [name, ...aliases];
    const has = (text: string): boolean => names.some((one) => ` ${text} `.includes(` ${one} `));
    const sentences = [...article.sentences.keys()].filter((i) =>
      has(article.sentences[i]?.text ?? ''),
    );
    const inTitle = has(article.title);
    if (!inTitle && sentences.length === 0) return [];
    const strength = inTitle || sentences.length >= 3 ? ('about' as const) : ('mentions' as const);
    return [{ topicId: id, strength, sentences, words: [name] }];
  });
}
