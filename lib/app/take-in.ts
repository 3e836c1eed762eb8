import { isDraftOf } from '../interchange/backup/draft-guard.ts';
import { SCHEMA } from '../interchange/backup/format.ts';
import { recordOf } from '../interchange/backup/upgrade.ts';
import { isImportItem } from '../interchange/imports/item-guard.ts';
import { type Incoming, putIncoming } from '../library/incoming.ts';
import { articleByKey } from '../library/queries.ts';
import { type Kept, restoreRows, type Stands } from '../library/restore.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { IncomingCounts } from '../model/messages.ts';
import { ok, type Result } from '../model/result.ts';
import { setNextAlarm } from './feed-alarm.ts';
import { readingOfText } from './kept-text.ts';
import { matcher } from './matcher.ts';
import { meanwhile } from './meanwhile.ts';
import { measureSaved } from './measure-saved.ts';
import { askAllowed } from './poll-feeds.ts';
import { newId, type Ports } from './ports.ts';
import { noteArticles, noteFeeds, noteTopics } from './rescue.ts';
import { changeSettings } from './settings.ts';
import { tidyPrints } from './story-index.ts';
import { tidyIndex } from './tidy-index.ts';
import { rematch } from './topics.ts';
import { write } from './write.ts';
import { textHashOf } from './writings.ts';

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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
      const { html, ...facts } = item;
      const isWanted = known?.kind !== 'article' && html !== null;
      const reading = isWanted ? await readingOfText(ports, { ...facts, html }) : null;
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
    meanwhile(tidyIndex(ports));
    meanwhile(tidyPrints(ports));
    return put;
  });
}

/** The texts of a record by their names. */
const textsOf = (value: unknown): Map<string, string> =>
  new Map(
    Object.entries(value ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

const stands: Stands = (draft, article) =>
  draft.textHash !== textHashOf(article) || isDraftOf(draft, article);

/** A record of a backup with the address of its article; null where it is none. */
function keptOf(text: string): Kept | null {
  const value = json(text);
  if (typeof value !== 'object' || value === null) return null;
  const { t, v, key, others } = value as Record<string, unknown>;
  const address = typeof key === 'string' ? key : '';
  switch (t) {
    case 'article':
    case 'topic':
    case 'feed':
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
    case 'draft': {
      const record = recordOf(t, v, SCHEMA, NOTHING);
      return record ? ({ ...record, key: address, others: textsOf(others) } as Kept) : null;
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
    const restored = await restoreRows(library, rows, { matcher, stands });
    if (!restored.ok) return restored;
    await noteArticles(ports, library, restored.value);
    meanwhile(tidyIndex(ports));
    meanwhile(tidyPrints(ports));
    return ok(null);
  });
}

/** After the last record: the reader's settings where they are wanted, the topics' matches, meters, and when feeds are asked. */
export async function endRestore(
  ports: Ports,
  settings: Parameters<typeof changeSettings>[1] | null,
): Promise<Result<null, LibraryTrouble>> {
  if (settings) await changeSettings(ports, settings);
  return write(ports, async (library) => {
    await noteTopics(ports, library);
    await noteFeeds(ports, library);
    // Feeds that came back are due at once; their sites have to be allowed on this device first.
    await setNextAlarm(ports, library);
    meanwhile(askAllowed(ports));
    meanwhile(measureSaved(ports));
    return rematch(ports);
  });
}
