import { Dexie, type Table } from 'dexie';
import type { Draft } from '../model/engines.ts';
import type { Feed, FeedItem, FeedItemBody, Find } from '../model/feeds.ts';
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
import {
  addReaderFields,
  addScopes,
  beginIndex,
  beginMeters,
  beginPrints,
  noteSchema,
} from './migrations.ts';
import { Finder } from './search/finder.ts';

/**
 * Our own number for the shape of the stored rows. Dexie opens a database made by newer code without a word, so the
 * number is kept in `meta` and a higher one is never written into.
 */
export const SCHEMA = 8;

/**
 * What undo needs of what was removed. Matches are not kept: they are made anew when it comes back. Finds are, for what the
 * reader has said of them. The items of a removed feed stay where they are until the trash is emptied.
 */
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
  /** `finds` is absent in topics removed before there were any. */
  | { kind: 'topic'; id: string; removedAt: number; topic: Topic; finds?: Find[] }
  | { kind: 'feed'; id: string; removedAt: number; feed: Feed; finds: Find[] }
  | { kind: 'highlight'; id: string; removedAt: number; highlight: Highlight };

/** A tombstone: that something was deleted outlives the trash, so that another device can learn of it. */
export interface Deletion {
  id: string;
  kind: 'article' | 'topic' | 'feed';
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
  /**
   * The articles after this id (exclusive), saved before there were prints, are still to get one; null: none. `swept`: when it was
   * last looked whether many prints are of what is gone.
   */
  | { name: 'prints'; after: string | null; swept?: number }
  /**
   * The engine that measures what is saved; the articles from this id on (inclusive) are still to be measured by it, null: none. A
   * row that came without its meters says so itself.
   */
  | { name: 'meters'; engine: string; from: string | null }
  /**
   * A topic whose words changed: the articles after this id (exclusive) are still to be matched. `items` is there once
   * they are done: the items of feeds after this id are.
   */
  | { name: `rematch:${string}`; topicId: string; after: string; items?: string }
  /** A feed that came back: its items after this guid (exclusive) are still to be matched with all topics; null: all. */
  | { name: `refind:${string}`; feedId: string; after: string | null }
  /** When old items of feeds were last dropped. */
  | { name: 'pruned'; at: number }
  /** What a feed listed when it was last read whole: of those nothing is dropped, or they would come as new again. */
  | { name: `listed:${string}`; guids: string[] };

/** A feed, with how long somebody is asking it: until then, or until what it said is stored. */
export type StoredFeed = Feed & { heldUntil?: number };

/** The print of an article or of an item of a feed; null: still to be made. */
export interface PrintRow {
  id: string;
  bytes: Uint8Array | null;
}

/** Prints packed together; of two with one id the one in the later block counts, and one in no block before both. */
export interface PrintBlock {
  id: string;
  bytes: Uint8Array;
}

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
  readonly feeds: Table<StoredFeed, string>;
  readonly feedItems: Table<FeedItem, string>;
  readonly feedBodies: Table<FeedItemBody, string>;
  readonly finds: Table<Find, [string, string]>;
  readonly prints: Table<PrintRow, string>;
  readonly printBlocks: Table<PrintBlock, string>;
  readonly drafts: Table<Draft, string>;
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
    this.version(6)
      .stores({
        feeds: 'id, &url',
        feedItems: 'id, &[feedId+guid], key, story, [feedId+foundAt], foundAt',
        feedBodies: 'id',
        finds: '[topicId+itemId], itemId, [topicId+time], [topicId+state], [state+time]',
        prints: 'id',
        printBlocks: 'id',
        trash: 'id, removedAt, feed.url',
      })
      .upgrade(beginPrints);
    this.version(7).upgrade(beginMeters);
    this.version(8).stores({ drafts: 'id, articleId' }).upgrade(noteSchema(8));
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
    this.feeds = this.table('feeds');
    this.feedItems = this.table('feedItems');
    this.feedBodies = this.table('feedBodies');
    this.finds = this.table('finds');
    this.prints = this.table('prints');
    this.printBlocks = this.table('printBlocks');
    this.drafts = this.table('drafts');
    this.searchLog = this.table('searchLog');
    this.searchSegments = this.table('searchSegments');
    this.searchChunks = this.table('searchChunks');
  }
}
