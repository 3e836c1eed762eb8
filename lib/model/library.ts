import type { Article } from './article.ts';
import type { Brief } from './brief.ts';

/** Keys are ULIDs (strings); times are milliseconds since 1970 UTC. */
export const READ_STATES = ['unread', 'reading', 'read', 'archived'] as const;
export type ReadState = (typeof READ_STATES)[number];

/** A list row: small, so that lists stay quick. `kind: 'link'` has been saved but not read from its page yet. */
export interface SavedArticle {
  id: string;
  /** The canonical URL: one row for each. */
  key: string;
  url: string;
  kind: 'article' | 'link';
  title: string;
  siteName: string | null;
  authors: string[];
  publishedAt: string | null;
  lang: string | null;
  wordCount: number;
  readingMinutes: number;
  /** The summary's first sentence, at most 300 characters; empty for a link. */
  lede: string;
  state: ReadState;
  /** How far the reader has read, from 0 to 1. */
  progress: number;
  /** The reader's own, in the order given; two that differ in case or diacritics only are one. */
  tags: string[];
  hasFaq: boolean;
  /** Whether the reader has highlighted something in it or written a note. */
  hasNotes: boolean;
  savedAt: number;
  updatedAt: number;
  /** When it was first marked or found read; null before. */
  readAt: number | null;
  /** The title as lists sort by it: folded, without quotes. */
  sortTitle: string;
  /**
   * What its meters say, by their names, from 0 to 100, in the order in which they are shown; without those that do not measure
   * its language. Absent where nothing was measured yet.
   */
  meters?: Record<string, number>;
  /** What filters ask for, as keys of one index: `state:unread`, `tag:evals`, `site:halyard.example` … */
  facets: string[];
}

/** The heavy half of a saved article, read only when it is opened. */
export interface ArticleBody {
  id: string;
  article: Article;
  brief: Brief;
  /** Longer bodies that a later, shorter reading would have replaced; newest first. */
  versions: { readAt: number; article: Article }[];
}

export interface Topic {
  id: string;
  name: string;
  aliases: string[];
  excluded: string[];
  /** Words of which one has to stand near the name; absent in topics stored before there were any. */
  context?: string[];
  /** Whether longer versions are meant too: "GPT-5" then finds "GPT-5.1". Absent: no. */
  versions?: boolean;
  /** Whether its names are found in any case. Absent: as they are written, where they have a capital. */
  anyCase?: boolean;
  /** Its place in the list; topics without one come after, in the order in which they were added. */
  position?: number;
  muted: boolean;
  createdAt: number;
  /** Matches saved later than this are new to the reader. */
  seenAt: number;
}

export type MatchStrength = 'about' | 'mentions';

/** `quote` is the first matching sentence; `words` are the matched words as they stand in it. */
export interface TopicMatch {
  topicId: string;
  articleId: string;
  strength: MatchStrength;
  sentences: number[];
  quote: string;
  words: string[];
  savedAt: number;
}

/** What of a saved article is the reader's, and can be changed for many at once. */
export type ReaderState = Pick<SavedArticle, 'id' | 'state' | 'progress' | 'tags' | 'readAt'>;

export type ArticleChange =
  | { kind: 'state'; state: ReadState }
  | { kind: 'add-tags' | 'remove-tags'; tags: string[] }
  /** From 0 to 1. */
  | { kind: 'progress'; progress: number };

export const HIGHLIGHT_COLORS = ['yellow', 'green', 'rose', 'violet'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

/** A passage of a saved article. `note` is Markdown; empty where there is none. */
export interface Highlight {
  id: string;
  articleId: string;
  quote: string;
  prefix: string;
  suffix: string;
  color: HighlightColor;
  note: string;
  createdAt: number;
  updatedAt: number;
}

/** What the reader wrote on an article as a whole, in Markdown. */
export interface ArticleNote {
  articleId: string;
  text: string;
  updatedAt: number;
}

/** What a kept picture may be: what browsers draw, and what cannot hold programs. */
export const PICTURE_TYPES = [
  'image/webp',
  'image/avif',
  'image/jpeg',
  'image/png',
  'image/gif',
] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

export const isPictureType = (type: string): type is PictureType =>
  PICTURE_TYPES.some((known) => known === type);

/** Pictures of one article, all their bytes, and those of one. */
export const MOST_PICTURES = { count: 40, bytes: 12_000_000, bytesEach: 3_000_000 } as const;

/** A picture of a saved article that is kept with it; `src` is the address that its block has. */
export interface KeptPicture {
  articleId: string;
  src: string;
  type: PictureType;
  bytes: Uint8Array<ArrayBuffer>;
  keptAt: number;
}

/** A search and filters that the reader wants again: `query` is the library's address of that view. */
export interface SavedSearch {
  id: string;
  name: string;
  query: string;
  createdAt: number;
}

/** Why the library cannot be used now. */
export type LibraryTrouble =
  | { kind: 'cannot-open'; detail: string }
  | { kind: 'newer-schema'; found: number; known: number }
  | { kind: 'full'; detail: string };
