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

/** The first sentence that a topic was found in. One found in the title only has no sentence. */
export const quoteOf = ({ sentences }: TopicHit, article: Matchable): string =>
  article.sentences[sentences[0] ?? -1]?.text ?? article.title;
