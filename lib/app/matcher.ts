import type { Matcher } from '../library/matches.ts';
import { matchTopics } from '../topics/match-topics.ts';

/** How articles and items of feeds alike are matched with the watchlist. */
export const matcher: Matcher = (article, topics) => matchTopics(article, topics);
