import { SCHEMA } from '../interchange/backup/format.ts';
import { recordOf } from '../interchange/backup/upgrade.ts';
import type { ImportItem } from '../interchange/imports/item.ts';
import { isImportItem } from '../interchange/imports/item-guard.ts';
import type { Reading } from '../library/articles.ts';
import { type Incoming, putIncoming } from '../library/incoming.ts';
import { articleByKey } from '../library/queries.ts';
import { type Kept, restoreRows } from '../library/restore.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { IncomingCounts } from '../model/messages.ts';
import { ok, type Result } from '../model/result.ts';
import { briefArticle } from './brief-article.ts';
import { matcher } from './matcher.ts';
import { newId, type Ports } from './ports.ts';
import { noteArticles } from './rescue.ts';
import { changeSettings } from './settings.ts';
import { tidyIndex } from './tidy-index.ts';
import { rematch } from './topics.ts';
import { write } from './write.ts';

/** A text that a service had kept is an article from so many words on; less is a teaser. */
const FEWEST_WORDS = 40;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What can be read of the text that a service had kept; null where that is nothing. */
async function readingOf(ports: Ports, item: ImportItem): Promise<Reading | null> {
  if (item.html === null) return null;
  try {
    const article = await ports.parsePage(item.html, item.url);
    if (article.wordCount < FEWEST_WORDS) return null;
    return await briefArticle(ports, {
      ...article,
      url: item.url,
      // The address that joins it with what is saved, whatever the kept text says of itself.
      canonicalUrl: item.key,
      title: item.title || article.title,
      authors: item.authors.length > 0 ? item.authors : article.authors,
      siteName: item.siteName ?? article.siteName,
      publishedAt: item.publishedAt ?? article.publishedAt,
    });
  } catch {
    return null;
  }
}

/** Takes in items of another service's export, each as JSON text; what is no item is passed over. */
export function importItems(
  ports: Ports,
  texts: string[],
): Promise<Result<IncomingCounts, LibraryTrouble>> {
  return write(ports, async (library) => {
    const items: Incoming[] = [];
    for (const item of texts.map(json).filter(isImportItem)) {
      const known = await articleByKey(library, item.key);
      const { html: _, ...facts } = item;
      const reading = known?.kind === 'article' ? null : await readingOf(ports, item);
      items.push({ ...facts, reading });
    }
    const put = await putIncoming(library, items, {
      newId: () => newId(ports),
      now: ports.now(),
      matcher,
    });
    if (!put.ok) return put;
    const rows = await Promise.all(items.map(({ key }) => articleByKey(library, key)));
    await noteArticles(
      ports,
      library,
      rows.flatMap((row) => row?.id ?? []),
    );
    void tidyIndex(ports);
    return put;
  });
}

/** A record of a backup with the address of its article; null where it is none. */
function keptOf(text: string): Kept | null {
  const value = json(text);
  if (typeof value !== 'object' || value === null) return null;
  const { t, v, key } = value as { t?: unknown; v?: unknown; key?: unknown };
  const address = typeof key === 'string' ? key : '';
  switch (t) {
    case 'article':
    case 'topic':
    case 'search':
    case 'deletion':
      return recordOf(t, v, SCHEMA, NOTHING) as Kept | null;
    case 'body':
    case 'highlight':
    case 'note':
    case 'picture': {
      const record = recordOf(t, v, SCHEMA, NOTHING);
      return record ? ({ ...record, key: address } as Kept) : null;
    }
    default:
      return null;
  }
}

/** Only rows of older schemas have something to learn; the page has brought them up to date. */
const NOTHING = { withFaq: new Set<string>(), noted: new Set<string>() };

/** Puts records of a checked backup back, each as JSON text of today's shape; what is none is passed over. */
export function restoreRecords(
  ports: Ports,
  texts: string[],
): Promise<Result<null, LibraryTrouble>> {
  return write(ports, async (library) => {
    const rows = texts.flatMap((text) => keptOf(text) ?? []);
    const restored = await restoreRows(library, rows, matcher);
    if (!restored.ok) return restored;
    await noteArticles(ports, library, restored.value);
    void tidyIndex(ports);
    return ok(null);
  });
}

/** After the last record: the reader's settings where they are wanted, and the topics' matches. */
export async function endRestore(
  ports: Ports,
  settings: Parameters<typeof changeSettings>[1] | null,
): Promise<Result<null, LibraryTrouble>> {
  if (settings) await changeSettings(ports, settings);
  return rematch(ports);
}
