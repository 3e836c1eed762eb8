import type { Article } from '../model/article.ts';
import type { MatchStrength, Topic } from '../model/library.ts';

/** A topic found in a text: the sentences that hold it, and the matched words as they stand in the first. */
export interface TopicHit {
  topicId: string;
  strength: MatchStrength;
  sentences: number[];
  words: string[];
}

/** What is read of a text to match it: items of feeds have no more of an article. */
export type Matchable = Pick<Article, 'title' | 'blocks' | 'sentences'>;

/** Finds the topics in a text. Passed in, since matching is no business of the library. */
export type Matcher = (article: Matchable, topics: Topic[]) => TopicHit[];

/** What shows that a topic was found: the first sentence, or else the heading or title that holds the words. */
export function quoteOf({ sentences, words }: TopicHit, { blocks, ...of }: Matchable): string {
  const sentence = of.sentences[sentences[0] ?? -1];
  if (sentence) return sentence.text;
  const holds = (text: string): boolean => words.some((word) => text.includes(word));
  const heading = blocks.find(({ kind, text }) => kind === 'heading' && holds(text));
  return holds(of.title) ? of.title : (heading?.text ?? of.title);
}
