import type { Matcher } from '../library/matches.ts';
import type { Topic } from '../model/library.ts';
import { compileTopics, type TopicMatcher } from '../topics/match-topics.ts';

/** Compiled topics for as long as their list is in use: one list is matched with many items, and compiling takes longer. */
const compiled = new WeakMap<Topic[], TopicMatcher>();

/** How articles and items of feeds alike are matched with the watchlist. */
export const matcher: Matcher = (article, topics) => {
  const known = compiled.get(topics) ?? compileTopics(topics);
  compiled.set(topics, known);
  return known.match(article);
};
