import type { HighlightColor, ReadState } from '../../model/library.ts';

/** A passage the reader marked elsewhere. `note` is Markdown; empty where there is none. `at` in milliseconds since 1970. */
export interface ImportHighlight {
  quote: string;
  note: string;
  color: HighlightColor | null;
  at: number | null;
}

/** One saved address as another service had it. Times are milliseconds since 1970 UTC. */
export interface ImportItem {
  url: string;
  /** The canonical address: one item for each. */
  key: string;
  /** Empty where the export has none. */
  title: string;
  savedAt: number | null;
  state: ReadState;
  /** From 0 to 1. */
  progress: number;
  tags: string[];
  /** Markdown; empty where there is none. */
  note: string;
  highlights: ImportHighlight[];
  authors: string[];
  siteName: string | null;
  /** ISO 8601, a time or a day. */
  publishedAt: string | null;
  lang: string | null;
  /** The full text where the export carries it, as the service stored it: not to be shown before it was read. */
  html: string | null;
  excerpt: string;
}

export type ImportService =
  | 'pocket'
  | 'instapaper'
  | 'reader'
  | 'raindrop'
  | 'omnivore'
  | 'wallabag'
  | 'karakeep'
  | 'linkding'
  | 'firefox'
  | 'bookmarks'
  | 'csv'
  | 'list'
  | 'lede'
  | 'lede-rescue'
  | 'lede-backup';

export type ImportField = Exclude<keyof ImportItem, 'key'>;

/** Where a column of the file goes. `example` is its first value that is not empty, cut to one line. */
export interface ImportColumn {
  from: string;
  to: ImportField | 'ignored';
  example: string;
}

/**
 * Why something of the file was left out. `no-address`: an entry without one. `not-an-address`: it cannot be read as one.
 * `refused-address`: neither http nor https. `bad-time`: the entry is kept without its time. `bad-row`: quotes or columns
 * are broken. `bad-entry`: not what the service writes. `too-long`: a part of the entry was left out or cut.
 */
export type ImportProblem =
  | 'no-address'
  | 'not-an-address'
  | 'refused-address'
  | 'bad-time'
  | 'bad-row'
  | 'bad-entry'
  | 'too-long';

/** `line` counts from 1 where the file has lines that mean something; `value` is what was found, cut to 200 characters. */
export interface ProblemAt {
  line: number | null;
  reason: ImportProblem;
  value: string;
}

export interface ImportReading {
  service: ImportService;
  items: ImportItem[];
  /** How many entries were joined with an earlier one of the same address. */
  doubles: number;
  problems: ProblemAt[];
  columns: ImportColumn[];
}

/** Why a file cannot be imported at all. `backup`: it is one of our own backups, read by `readBackup`. */
export type ImportTrouble =
  | { kind: 'empty' }
  | { kind: 'too-large'; bytes: number; most: number }
  | { kind: 'not-text' }
  | { kind: 'broken-json' }
  | { kind: 'unknown-json'; keys: string[] }
  | { kind: 'no-addresses' }
  | { kind: 'broken-zip' }
  | { kind: 'zip-too-many'; most: number }
  | { kind: 'zip-too-large'; most: number }
  | { kind: 'unknown-zip'; names: string[] }
  | { kind: 'backup' };

export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

export interface ImportPorts {
  parseHtml: (html: string) => Document;
  /** Milliseconds since 1970: times later than a day from now are not believed. */
  now: number;
  /** Called now and then while a long file is read, so that a page can draw. */
  pause?: (done: number) => Promise<void>;
}

/** An entry as a service's reader found it: nothing in it is checked yet. Times are as they stand in the file. */
export interface RawItem {
  line: number | null;
  url: string;
  title?: string;
  savedAt?: unknown;
  state?: ReadState;
  progress?: number;
  tags?: string[];
  note?: string;
  highlights?: RawHighlight[];
  authors?: string[];
  siteName?: string | null;
  publishedAt?: unknown;
  lang?: string | null;
  html?: string | null;
  excerpt?: string;
}

export interface RawHighlight {
  quote: string;
  note?: string;
  color?: HighlightColor | null;
  at?: unknown;
}

/** What a service's reader gives: its columns, and its entries and problems one after the other. */
export interface Source {
  columns: ImportColumn[];
  /** Whether exporters leave HTML's entities in its titles and names. */
  hasEntities: boolean;
  found: Iterable<RawItem | ProblemAt>;
}

/** What names a file's service, and what is needed to read it. */
export interface Recognized {
  service: ImportService;
  form: 'csv' | 'html' | 'json' | 'zip' | 'text' | 'backup';
  open: (ports: ImportPorts) => Source;
}
