import type { MatchStrength } from './library.ts';

/** A feed as a page or an OPML file names it. */
export interface FeedLink {
  url: string;
  title: string;
}

/** One item of a feed's document; addresses are absolute and allowed, texts plain but for `html`. */
export interface FeedEntry {
  /** What the feed itself knows it by. */
  guid: string;
  /** Empty where it names no page. */
  url: string;
  title: string;
  /** Summary or whole text, as the feed carries it: never drawn, only read for its words. */
  html: string;
  authors: string[];
  /** ISO 8601 in UTC; null where the feed does not say. It may lie ahead: `itemTime` knows what to do. */
  publishedAt: string | null;
}

/** What a feed says of itself and carries now, whatever its format. */
export interface FeedDocument {
  title: string;
  /** The page it belongs to. */
  siteUrl: string | null;
  /** Where it says that it lies. */
  selfUrl: string | null;
  /** How often it wants to be asked at most, in minutes. */
  ttl: number | null;
  entries: FeedEntry[];
}

/** What was found at an address: a feed, or a page with the feeds that it names. */
export type FeedReading =
  | { kind: 'feed'; feed: FeedDocument }
  | { kind: 'page'; links: FeedLink[] }
  | { kind: 'neither' };

/** Why a feed cannot be read now. `no-access`: its site is not allowed, not yet or no longer. */
export type FeedTrouble =
  | { kind: 'no-access' }
  /** It has sent us to another site, which is not allowed; null where the browser does not say which. */
  | { kind: 'elsewhere'; url: string | null }
  /** A page was there, with feeds of its own. */
  | { kind: 'page'; links: FeedLink[] }
  | { kind: 'gone' | 'not-found' | 'busy' | 'malformed' | 'too-large' | 'timeout' | 'network' }
  | { kind: 'status'; status: number };

/** What asking a feed gave. `url` is where the answer came from, after redirects. */
export type FeedAnswer =
  | {
      kind: 'document';
      url: string;
      etag: string | null;
      lastModified: string | null;
      reading: FeedReading;
    }
  | { kind: 'unchanged'; url: string }
  /** `retryAfter` is the header as it came. */
  | { kind: 'status'; status: number; retryAfter: string | null }
  | { kind: 'elsewhere'; url: string | null }
  | { kind: 'no-access' | 'too-large' | 'timeout' | 'network' };

/** A feed that the reader follows. Times are milliseconds since 1970 UTC. */
export interface Feed {
  id: string;
  url: string;
  title: string;
  /** Whether the title is the reader's own, which the feed's does not replace. */
  renamed: boolean;
  siteUrl: string | null;
  paused: boolean;
  /** Whether the page of each new item is read too; its site has to be allowed. */
  whole: boolean;
  addedAt: number;
  /** Validators of the last whole answer, sent back so that an unchanged feed costs nothing. */
  etag: string | null;
  lastModified: string | null;
  /** What it said last of how often it wants to be asked at most, in minutes. */
  ttl: number | null;
  /** When it was last asked, and last read whole or unchanged; null before. */
  askedAt: number | null;
  readAt: number | null;
  /** Not asked again before. */
  nextAt: number;
  /** Failures in a row. */
  failures: number;
  trouble: FeedTrouble | null;
  /**
   * Where it has been found instead of at `url` (`redirect`), or says itself that it lies (`self`), and how many times in a
   * row; `refused`: it says so, but could not be read there.
   */
  moved: { url: string; times: number; by: 'redirect' | 'self' | 'refused' } | null;
}

/** An item of a followed feed; `id` is a ULID. */
export interface FeedItem {
  id: string;
  feedId: string;
  guid: string;
  /** The canonical address; empty where it has none. */
  key: string;
  url: string;
  title: string;
  authors: string[];
  publishedAt: string | null;
  /** When it was published, or else found; never later than found. */
  time: number;
  foundAt: number;
  /** Of the text that the feed carries, or of the page where it was read. */
  wordCount: number;
  /** The id of the first item or saved article that told the same story; its own where it is the first. */
  story: string;
  /** Whether a topic has matched it: those are kept longer. */
  matched: boolean;
}

/** What of an item is only needed again to match it anew or to save it. */
export interface FeedItemBody {
  id: string;
  /** As the feed carries it: never drawn, only read. */
  html: string;
  /** The plain text of its page, where that was read; empty otherwise. */
  text: string;
}

/** `dropped`: the reader has said that it is not about the topic. */
export const FIND_STATES = ['unread', 'read', 'dropped'] as const;
export type FindState = (typeof FIND_STATES)[number];

/** A topic found in an item of a feed; `quote` is the first matching sentence, `words` what of it matches. */
export interface Find {
  topicId: string;
  itemId: string;
  /** The item's story. */
  story: string;
  strength: MatchStrength;
  quote: string;
  words: string[];
  time: number;
  state: FindState;
}

/** A find with what is shown of its item. */
export interface FoundItem extends Find {
  title: string;
  url: string;
  feedTitle: string;
  wordCount: number;
  /** The saved article of that address; null where it is not saved. */
  savedId: string | null;
}

/** Finds of one topic that tell the same story. */
export interface StoryGroup {
  story: string;
  /** The earliest, then the fullest where that is another, then the others by time. */
  items: FoundItem[];
  /** How many of them are unread. */
  unread: number;
  /** The time of the latest. */
  time: number;
  /** The article of this story that is in the library, if there is one. */
  saved: { articleId: string; title: string; savedAt: number } | null;
}

/** A change of a feed that the reader asks for. */
export type FeedChange =
  | { kind: 'pause'; paused: boolean }
  | { kind: 'rename'; title: string }
  /** Whether the page of each new item is read, to match and save the whole of it. */
  | { kind: 'whole'; whole: boolean }
  /** Another address of the same feed. */
  | { kind: 'address'; url: string };

/** How an article tells what an earlier one has told. */
export type StoryRelation = 'copy' | 'rewrite' | 'follow-up';

/** A figure or a name of an article, to the letter, and the index of the sentence that says it first. */
export interface NewSpan {
  text: string;
  sentence: number;
}

/** The saved article that is nearest to the open one in telling its story. */
export interface SavedStory {
  articleId: string;
  title: string;
  siteName: string | null;
  savedAt: number;
  relation: StoryRelation;
  /** How many further saved articles tell it. */
  more: number;
}

/** What of the open article is new to the library. */
export interface NewToYou {
  /** How many of its sentences saved articles tell. */
  told: number;
  /** Indexes of the sentences that none tells. */
  fresh: number[];
  /** Figures and names in them that the library does not have. */
  figures: NewSpan[];
  names: NewSpan[];
  /** Null where no saved article tells its story. */
  story: SavedStory | null;
}
