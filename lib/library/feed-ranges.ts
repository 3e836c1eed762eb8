import { MAX_KEY, MIN_KEY } from './keys.ts';
import type { Library } from './schema.ts';

/** The items of a feed, by when they were found. */
export const itemsOfFeed = (library: Library, feedId: string) =>
  library.feedItems.where('[feedId+foundAt]').between([feedId, MIN_KEY], [feedId, MAX_KEY]);

/** The finds of a topic, by the time of their items. */
export const findsOfTopic = (library: Library, topicId: string) =>
  library.finds.where('[topicId+time]').between([topicId, MIN_KEY], [topicId, MAX_KEY]);

/** The unread finds of a topic. */
export const unreadOfTopic = (library: Library, topicId: string) =>
  library.finds.where('[topicId+state]').equals([topicId, 'unread']);
