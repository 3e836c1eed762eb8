import type { HighlightColor, LibraryTrouble, ReadState, SavedArticle } from '../model/library.ts';
import type { IncomingCounts } from '../model/messages.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import { putReading, type Reading } from './articles.ts';
import { joinedRow, joinHasNotes, joinHighlights, joinNote, putJoined, type Said } from './join.ts';
import { type Matcher, matchedTables } from './matches.ts';
import { articleByKey } from './queries.ts';
import { indexed, linkRow } from './rows.ts';
import type { Library } from './schema.ts';
import { reindex, searchedTables } from './search/log.ts';

/** An address as another service had it saved. Times are milliseconds since 1970 UTC. */
export interface Incoming {
  url: string;
  key: string;
  title: string;
  savedAt: number | null;
  state: ReadState;
  progress: number;
  tags: string[];
  note: string;
  highlights: { quote: string; note: string; color: HighlightColor | null; at: number | null }[];
  authors: string[];
  siteName: string | null;
  publishedAt: string | null;
  lang: string | null;
  excerpt: string;
  /** What was read of the text that the service had kept; null where there was none. */
  reading: Reading | null;
}

interface PutOptions {
  newId: () => string;
  now: number;
  matcher: Matcher;
}

const saidOf = (item: Incoming, now: number): Said => ({
  ...item,
  readAt: item.state === 'read' || item.state === 'archived' ? (item.savedAt ?? now) : null,
});

/** The row of an address that was not saved here yet. */
function newRow(item: Incoming, { newId, now }: PutOptions): SavedArticle {
  const row = linkRow({ id: newId(), key: item.key, url: item.url, title: item.title, now });
  const { authors, siteName, publishedAt, lang, excerpt: lede } = item;
  return indexed({ ...row, authors, siteName, publishedAt, lang, lede });
}

/** The row of an item, with its text where there is one and it is not there yet. */
async function rowFor(
  library: Library,
  item: Incoming,
  options: PutOptions,
): Promise<{ row: SavedArticle; isNew: boolean; isRead: boolean }> {
  const before = await articleByKey(library, item.key);
  if (item.reading && before?.kind !== 'article') {
    const { now, matcher } = options;
    const fills = before ? { fills: before.id } : {};
    const saved = await putReading(library, item.reading, {
      id: options.newId(),
      now,
      matcher,
      ...fills,
    });
    const row = await library.articles.get(saved.id);
    if (row) return { row, isNew: !before, isRead: true };
  }
  if (before) return { row: before, isNew: false, isRead: false };
  const row = newRow(item, options);
  await putJoined(library, null, row);
  return { row, isNew: true, isRead: false };
}

/**
 * Takes in what other services had saved, all or none: one row for each address. What is saved already keeps its text and learns
 * tags, state, notes and passages; to repeat it changes nothing.
 */
export function putIncoming(
  library: Library,
  items: readonly Incoming[],
  options: PutOptions,
): Promise<Result<IncomingCounts, LibraryTrouble>> {
  const { deletions, meta } = library;
  const tables = [...searchedTables(library), ...matchedTables(library), deletions, meta];
  return act(library, tables, async () => {
    const counts: IncomingCounts = { added: 0, joined: 0, unchanged: 0 };
    for (const item of items) {
      const { row, isNew, isRead } = await rowFor(library, item, options);
      const at = item.savedAt ?? options.now;
      const said = { ...saidOf(item, options.now), savedAt: isNew ? at : item.savedAt };
      // A row made just now has the time of the import, which says nothing.
      const isPut = await putJoined(
        library,
        row,
        joinedRow(isNew ? { ...row, savedAt: at } : row, said),
      );
      const isNoted = await joinNote(library, row.id, item.note, options.now);
      const marked = await joinHighlights(
        library,
        row.id,
        item.highlights.map(({ quote, note, color, at: markedAt }) => ({
          id: options.newId(),
          articleId: row.id,
          quote,
          prefix: '',
          suffix: '',
          color: color ?? 'yellow',
          note,
          createdAt: markedAt ?? at,
          updatedAt: markedAt ?? at,
        })),
      );
      const isChanged = isPut || isNoted || marked > 0 || isRead;
      if (isNoted || marked > 0) await joinHasNotes(library, row.id);
      if (isNew || isChanged) await reindex(library, row.id, isNew && !isRead);
      counts[isNew ? 'added' : isChanged ? 'joined' : 'unchanged']++;
    }
    return counts;
  });
}
