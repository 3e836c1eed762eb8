import { err, ok, type Result } from '../../model/result.ts';
import { bookmarksService, bookmarksSource, isBookmarks } from './bookmarks.ts';
import { columnsIn } from './csv.ts';
import { decodeText } from './decode.ts';
import { firefoxSource, isFirefox } from './firefox.ts';
import type {
  ImportFile,
  ImportPorts,
  ImportService,
  ImportTrouble,
  Recognized,
  Source,
} from './item.ts';
import { isEntry } from './json-source.ts';
import { isKarakeep, karakeepSource } from './karakeep.ts';
import { ledeTable } from './lede-table.ts';
import { isOmnivore, omnivoreSource } from './omnivore.ts';
import { openZip } from './open-zip.ts';
import { isRescue, rescueSource } from './rescue.ts';
import {
  instapaperHtmlSource,
  isInstapaperHtml,
  isPocketHtml,
  pocketHtmlSource,
} from './sections-html.ts';
import {
  instapaperTable,
  otherTable,
  pocketTable,
  raindropTable,
  readerTable,
  type TableService,
} from './tables.ts';
import { hasAddress, listSource } from './url-list.ts';
import { isWallabag, wallabagSource } from './wallabag.ts';
import { isZip } from './zip.ts';

/** Largest file, in bytes: an archive may be 500 MB; a text must fit into one string. */
export const MOST_ZIP_BYTES = 500_000_000;
export const MOST_TEXT_BYTES = 400_000_000;
/** How much of a text is looked at for what it is. */
const HEAD = 65_536;

type Found = Result<Recognized, ImportTrouble>;

/**
 * Which service wrote a file, by what is in it: its name says nothing. An answer that is no service says what was not
 * understood. Nothing of the file is kept but in `open`, which reads it.
 */
export function recognize({ bytes }: ImportFile): Found {
  if (bytes.length === 0) return err({ kind: 'empty' });
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return ok(backup);
  const most = isZip(bytes) ? MOST_ZIP_BYTES : MOST_TEXT_BYTES;
  if (bytes.length > most) return err({ kind: 'too-large', bytes: bytes.length, most });
  return isZip(bytes) ? openZip(bytes, recognizeText) : recognizeText(bytes);
}

function recognizeText(bytes: Uint8Array): Found {
  const text = decodeText(bytes);
  if (text === null) return err({ kind: 'not-text' });
  const head = text.slice(0, HEAD).trimStart();
  if (head === '') return err({ kind: 'empty' });
  if (/^\{"format":"lede-backup"/.test(head)) return ok(backup);
  if (/^[[{]/.test(head)) {
    const json = recognizeJson(text);
    // A line of Markdown may begin with a bracket too.
    if (json.ok || json.error.kind !== 'broken-json' || !/^\[[^\][]{1,1000}\]\(/.test(head))
      return json;
  }
  if (head.startsWith('<') || isBookmarks(head)) return recognizeHtml(text, head);
  const columns = new Set(columnsIn(text).map((name) => name.toLowerCase()));
  const table = TABLES.find(({ knows }) => knows(columns));
  if (table) return ok({ service: table.service, form: 'csv', open: () => table.read(text) });
  if (!hasAddress(text)) return err({ kind: 'no-addresses' });
  return ok({ service: 'list', form: 'text', open: () => listSource(text) });
}

const TABLES: TableService[] = [
  ledeTable,
  pocketTable,
  instapaperTable,
  readerTable,
  raindropTable,
  otherTable,
];

/** Our own backups are read by `checkBackup` and `readBackup`, row for row. */
const backup: Recognized = {
  service: 'lede-backup',
  form: 'backup',
  open: () => ({ columns: [], found: [], hasEntities: false }),
};

function recognizeJson(text: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({ kind: 'broken-json' });
  }
  const known = (service: ImportService, open: () => Source): Found =>
    ok({ service, form: 'json', open });
  if (isWallabag(value)) return known('wallabag', () => wallabagSource(value));
  if (isOmnivore(value)) return known('omnivore', () => omnivoreSource(value, new Map()));
  if (isKarakeep(value)) return known('karakeep', () => karakeepSource(value));
  if (isFirefox(value)) return known('firefox', () => firefoxSource(value));
  if (isRescue(value)) return known('lede-rescue', () => rescueSource(value));
  const first = Array.isArray(value) ? value.find(isEntry) : value;
  return err({ kind: 'unknown-json', keys: Object.keys(first ?? {}).slice(0, 20) });
}

function recognizeHtml(text: string, head: string): Found {
  const known = (service: ImportService, source: (document: Document) => Source): Found =>
    ok({ service, form: 'html', open: ({ parseHtml }: ImportPorts) => source(parseHtml(text)) });
  if (isBookmarks(head)) return known(bookmarksService(head), bookmarksSource);
  if (isPocketHtml(head)) return known('pocket', pocketHtmlSource);
  if (isInstapaperHtml(head)) return known('instapaper', instapaperHtmlSource);
  return hasAddress(text) ? known('bookmarks', bookmarksSource) : err({ kind: 'no-addresses' });
}
