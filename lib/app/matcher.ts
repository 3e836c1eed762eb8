import type { Matcher } from '../library/matches.ts';
import { matchTopics } from '../topics/match-topics.ts';

/** How saved and open articles alike are matched with the watchlist. */
export const matcher: Matcher = (article, topics) => matchTopics(article, topics);
