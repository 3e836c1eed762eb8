import type { Source } from './item.ts';
import { type Entry, entriesOf, isEntry, jsonSource, textOf } from './json-source.ts';

/** Whether JSON is our own rescue copy, handed out where the library could not be opened. */
export const isRescue = (value: unknown): value is Entry =>
  isEntry(value) && value.format === 'lede-rescue';

/** The articles and the links not yet read of a rescue copy. Its topics are not articles: they are left to the watchlist. */
export const rescueSource = (value: Entry): Source => ({
  ...jsonSource(
    [...entriesOf(value.articles), ...entriesOf(value.pendingLinks)],
    { url: 'url', title: 'title', savedAt: 'savedAt' },
    (entry) => ({ url: textOf(entry.url), title: textOf(entry.title), savedAt: entry.savedAt }),
  ),
  hasEntities: false,
});
