import { Dexie, type Table } from 'dexie';
import type {
  ArticleBody,
  ArticleNote,
  Highlight,
  KeptPicture,
  ReadState,
  SavedArticle,
  SavedSearch,
  Topic,
  TopicMatch,
} from '../model/library.ts';
import type { SegmentHead } from '../search/segment.ts';
import { addReaderFields, addScopes, beginIndex, noteSchema } from './migrations.ts';
import { Finder } from './search/finder.ts';

/**
 * Our own number for the shape of the stored rows. Dexie opens a database made by newer code without a word, so the
 * number is kept in `meta` and a higher one is never written into.
 */
export const SCHEMA = 5;

/** What undo needs of a removed article or topic. Matches are not kept: they are made anew when it comes back. */
export type TrashEntry =
  | {
      kind: 'article';
      id: string;
      removedAt: number;
      row: SavedArticle;
      body: ArticleBody | null;
      highlights: Highlight[];
      note: ArticleNote | null;
    }
  | { kind: 'topic'; id: string; removedAt: number; topic: Topic }
  | { kind: 'highlight'; id: string; removedAt: number; highlight: Highlight };

/** A tombstone: that something was deleted outlives the trash, so that another device can learn of it. */
export interface Deletion {
  id: string;
  kind: 'article' | 'topic';
  deletedAt: number;
}

/** Kept beside the rows and changed in the same transactions. */
export type MetaRow =
  | { name: 'schema'; value: number }
  | ({ name: 'counts'; saved: number } & Record<ReadState, number>)
  /** How many pictures are kept, and their bytes. */
  | { name: 'pictures'; count: number; bytes: number }
  /** The version of the index of words; the articles after this id (exclusive) are still to be put into it, null: none. */
  | { name: 'search'; version: number; after: string | null }
  /** A topic whose words changed: the articles after this id (exclusive) are still to be matched. */
  | { name: `rematch:${string}`; topicId: string; after: string };

/**
 * One change of what is searched: an article saved, changed (`replaces`) or removed (`bytes` null). Written in the very
 * transaction of the change; segments are made of many of them later.
 */
export interface SearchLogRow {
  /** Counted up; absent until stored. */
  n?: number;
  id: string;
  replaces: boolean;
  bytes: Uint8Array<ArrayBuffer> | null;
}

/** A part of the index; segments follow each other in `order`. */
export type SegmentRow = SegmentHead & { order: number };

/** The library's database. A closed handle stays closed: open a new one with `openLibrary`. */
export class Library extends Dexie {
  readonly articles: Table<SavedArticle, string>;
  readonly bodies: Table<ArticleBody, string>;
  readonly topics: Table<Topic, string>;
  readonly matches: Table<TopicMatch, [string, string]>;
  readonly highlights: Table<Highlight, string>;
  readonly notes: Table<ArticleNote, string>;
  readonly searches: Table<SavedSearch, string>;
  readonly pictures: Table<KeptPicture, [string, string]>;
  readonly trash: Table<TrashEntry, string>;
  readonly deletions: Table<Deletion, string>;
  readonly meta: Table<MetaRow, string>;
  readonly searchLog: Table<SearchLogRow, number>;
  readonly searchSegments: Table<SegmentRow, string>;
  readonly searchChunks: Table<Uint8Array<ArrayBuffer>, string>;
  /** Searches the library's words. */
  readonly finder = new Finder(this);

  constructor(name: string) {
    // A handle closed for newer code must not open its database again by itself. Strict: a save is confirmed when it
    // is on the disk, not when it is on its way there.
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: 'id, &key, [savedAt+id], [state+savedAt]',
      bodies: 'id',
      topics: 'id',
      matches: '[topicId+articleId], articleId, [topicId+savedAt], [topicId+strength]',
      highlights: 'id, articleId',
      trash: 'id, removedAt',
      deletions: 'id, deletedAt',
      meta: 'name',
    });
    this.version(2).upgrade(addScopes);
    this.version(3)
      .stores({
        articles:
          'id, &key, [savedAt+id], [state+savedAt], *facets, sortTitle, publishedAt, wordCount, updatedAt',
        highlights: 'id, articleId, [createdAt+id]',
        notes: 'articleId',
        searches: 'id',
      })
      .upgrade(addReaderFields);
    this.version(4)
      .stores({ searchLog: '++n', searchSegments: 'id, order', searchChunks: '' })
      .upgrade(beginIndex);
    this.version(5).stores({ pictures: '[articleId+src], articleId' }).upgrade(noteSchema(5));
    this.articles = this.table('articles');
    this.bodies = this.table('bodies');
    this.topics = this.table('topics');
    this.matches = this.table('matches');
    this.highlights = this.table('highlights');
    this.notes = this.table('notes');
    this.searches = this.table('searches');
    this.pictures = this.table('pictures');
    this.trash = this.table('trash');
    this.deletions = this.table('deletions');
    this.meta = this.table('meta');
    this.searchLog = this.table('searchLog');
    this.searchSegments = this.table('searchSegments');
    this.searchChunks = this.table('searchChunks');
  }
}
