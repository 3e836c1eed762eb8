import type { Draft } from '../../model/engines.ts';
import type { Feed } from '../../model/feeds.ts';
import type {
  ArticleBody,
  ArticleNote,
  Highlight,
  KeptPicture,
  SavedArticle,
  SavedSearch,
  Topic,
} from '../../model/library.ts';
import type { Settings } from '../../model/settings.ts';

/**
 * A backup is JSON Lines in UTF-8: a header, one line for each record, a trailer with the number of records of each kind and
 * the SHA-256 of all bytes before it. Each line ends with a line feed, the last one too. What can be made anew (sort keys,
 * facets, meters of rows, matches, counters) is not in it.
 */
export const FORMAT = 'lede-backup';
/** Of the lines themselves; a reader refuses a higher one. */
export const VERSION = 1;
/**
 * Of the rows in them: the library's own number when rows of another shape or kind came last, so that an older Lede can say that
 * a backup is newer than itself. Rows of `OLDEST_SCHEMA` are read and brought up to date.
 */
export const SCHEMA = 8;
export const OLDEST_SCHEMA = 2;
/** Longest line, in bytes: an article with its longer versions stays far below. */
export const LONGEST_LINE = 64 << 20;

export interface BackupHeader {
  format: typeof FORMAT;
  version: number;
  schema: number;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** Version of the extension that wrote it. */
  app: string;
}

/** A list row without what the library makes of the rest of it. */
export type BackupRow = Omit<SavedArticle, 'sortTitle' | 'facets' | 'meters'>;

/** That something was deleted, so that another device can learn of it. */
export interface BackupDeletion {
  id: string;
  kind: 'article' | 'topic' | 'feed';
  deletedAt: number;
}

/** A kept picture; `data` is its bytes in base64. */
export type BackupPicture = Omit<KeptPicture, 'bytes'> & { data: string };

/** A feed that is followed. What it has said is not kept: it is asked anew. */
export type BackupFeed = Pick<
  Feed,
  'id' | 'url' | 'title' | 'renamed' | 'siteUrl' | 'paused' | 'whole' | 'addedAt'
>;

export type BackupRecord =
  | { t: 'article'; v: BackupRow }
  | { t: 'body'; v: ArticleBody }
  | { t: 'highlight'; v: Highlight }
  | { t: 'note'; v: ArticleNote }
  | { t: 'picture'; v: BackupPicture }
  | { t: 'draft'; v: Draft }
  | { t: 'topic'; v: Topic }
  | { t: 'search'; v: SavedSearch }
  | { t: 'feed'; v: BackupFeed }
  | { t: 'deletion'; v: BackupDeletion }
  | { t: 'settings'; v: Partial<Settings> };

export type RecordKind = BackupRecord['t'];

export const RECORD_KINDS = [
  'article',
  'body',
  'highlight',
  'note',
  'picture',
  'draft',
  'topic',
  'search',
  'feed',
  'deletion',
  'settings',
] as const satisfies readonly RecordKind[];

export type BackupCounts = Record<RecordKind, number>;

export const noCounts = (): BackupCounts => ({
  article: 0,
  body: 0,
  highlight: 0,
  note: 0,
  picture: 0,
  draft: 0,
  topic: 0,
  search: 0,
  feed: 0,
  deletion: 0,
  settings: 0,
});

/** The trailer to the letter, without its line feed. */
export const trailerLine = (counts: BackupCounts, sha256: string): string =>
  JSON.stringify({ t: 'end', counts: { ...noCounts(), ...counts }, sha256 });

/**
 * Why a backup is not read; `line` counts from 1. `newer`: written by a newer Lede. `cut-short`: it ends too early. `altered`: not
 * the bytes that were written. `bad-record`: a row of a shape that no library has. `double`: two rows of one key.
 */
export type BackupTrouble =
  | { kind: 'not-a-backup' }
  | { kind: 'newer'; part: 'version' | 'schema'; found: number; known: number }
  | { kind: 'too-old'; found: number; known: number }
  | { kind: 'cut-short'; line: number }
  | { kind: 'altered'; line: number }
  | { kind: 'wrong-counts'; line: number }
  | { kind: 'after-end'; line: number }
  | { kind: 'long-line'; line: number; most: number }
  | { kind: 'not-text'; line: number }
  | { kind: 'not-json'; line: number }
  | { kind: 'unknown-kind'; line: number; found: string }
  | { kind: 'bad-record'; line: number; record: RecordKind }
  | { kind: 'double'; line: number; record: RecordKind };
