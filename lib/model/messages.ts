import type { Anchor, CuedAnchor } from './anchor.ts';
import type { Article, Scope } from './article.ts';
import type { Brief } from './brief.ts';
import type {
  Endpoint,
  EndpointAnswer,
  EndpointDraft,
  EngineChoice,
  EngineTrouble,
  Writing,
  WritingState,
  WritingSubject,
  WritingWish,
} from './engines.ts';
import type { FeedChange, FeedLink, FindState, NewToYou } from './feeds.ts';
import type {
  ArticleChange,
  Highlight,
  HighlightColor,
  LibraryTrouble,
  MatchStrength,
  ReaderState,
  SavedSearch,
  Topic,
} from './library.ts';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';

/** Why the open tab cannot be read at all. */
export type UnreadableReason =
  | 'browser-page'
  | 'store-page'
  | 'pdf'
  | 'not-html'
  | 'no-access'
  | 'no-tab'
  | 'too-large'
  | 'failed';

/** A watched topic that the open article matches. */
export interface OpenMatch {
  topicId: string;
  name: string;
  strength: MatchStrength;
  sentences: number[];
  words: string[];
}

/** What the popup shows of the open tab. `feeds`: those that its page names. `selected`: something is selected in the page now. `matches` and `savedId` are empty where the library cannot be opened. */
export interface TabBrief {
  /** The statement whose sentence is marked in the page; null where none is. */
  marked: string | null;
  /** The signal whose sentences are marked in the page; null where none are. */
  markedSignal: string | null;
  tabId: number;
  article: Article;
  brief: Brief;
  matches: OpenMatch[];
  savedId: string | null;
  feeds: FeedLink[];
  selected: boolean;
}

export type ReadFailure = { kind: 'unreadable'; reason: UnreadableReason; detail: string };

export type SaveFailure = ReadFailure | LibraryTrouble | { kind: 'not-savable'; detail: string };

export type SaveOutcome = { id: string; status: 'added' | 'updated' | 'kept-longer' };

export type ShowOutcome = 'shown' | 'not-found' | 'no-access';

/** What became of addresses that were taken in. */
export interface IncomingCounts {
  added: number;
  /** Were saved already, and have learned something. */
  joined: number;
  unchanged: number;
}

/** How many pictures are new with an article, and how many are not to be had. */
export interface PicturesKept {
  kept: number;
  missing: number;
}

export interface TopicDraft {
  name: string;
  aliases: string[];
  excluded: string[];
  /** Words of which one has to stand near the name; none asks for nothing. */
  context: string[];
  /** Whether longer versions are meant too. */
  versions: boolean;
  anyCase: boolean;
}

/** A new topic of that name, and nothing else known of it. */
export const draftNamed = (name: string): TopicDraft => ({
  name,
  aliases: [],
  excluded: [],
  context: [],
  versions: false,
  anyCase: false,
});

/** A find's key. */
export interface FindKey {
  topicId: string;
  itemId: string;
}

/**
 * The one message map: every request a page may send to the background, and its answer.
 * Answers are values; an expected failure is part of the answer's type.
 */
export interface MessageMap {
  /** Read that much of the tab and brief it; `fresh` reads the page again although a brief of it is at hand. */
  'brief-tab': {
    request: { tabId: number; fresh: boolean; scope: Scope };
    reply: Result<TabBrief, ReadFailure>;
  };
  /** Save what the tab shows: what was read of it in that scope. */
  'save-tab': {
    request: { tabId: number; scope: Scope };
    reply: Result<SaveOutcome, SaveFailure>;
  };
  /** Save what the tab shows with the passage that is selected there, highlighted. */
  'highlight-selection': {
    request: { tabId: number; color: HighlightColor };
    reply: Result<SaveOutcome, SaveFailure>;
  };
  /** Save the address alone, for a page that cannot be read. */
  'save-address': {
    request: { url: string; title: string };
    reply: Result<SaveOutcome, SaveFailure>;
  };
  /** Read a saved link's page, after the page has asked for the origin. */
  'fetch-link': { request: { articleId: string }; reply: Result<SaveOutcome, SaveFailure> };
  'remove-articles': { request: { articleIds: string[] }; reply: Result<null, LibraryTrouble> };
  'restore-articles': { request: { articleIds: string[] }; reply: Result<null, LibraryTrouble> };
  /** Change state, tags or progress; answers what they were, for `put-back`. */
  'change-articles': {
    request: { articleIds: string[]; change: ArticleChange };
    reply: Result<ReaderState[], LibraryTrouble>;
  };
  'put-back': { request: { states: ReaderState[] }; reply: Result<null, LibraryTrouble> };
  /** Another name for a tag on every article, or an empty one to take it away. */
  'rename-tag': {
    request: { from: string; to: string };
    reply: Result<ReaderState[], LibraryTrouble>;
  };
  /** Mark a passage of a saved article; null where the article is gone. */
  'add-highlight': {
    request: { articleId: string; anchor: Anchor; color: HighlightColor; note: string };
    reply: Result<Highlight | null, LibraryTrouble>;
  };
  'edit-highlight': {
    request: { highlightId: string; color: HighlightColor; note: string };
    reply: Result<null, LibraryTrouble>;
  };
  'remove-highlight': { request: { highlightId: string }; reply: Result<null, LibraryTrouble> };
  'restore-highlight': { request: { highlightId: string }; reply: Result<null, LibraryTrouble> };
  /** Write the note on a whole article; an empty one is taken away. */
  'set-note': {
    request: { articleId: string; text: string };
    reply: Result<null, LibraryTrouble>;
  };
  'keep-search': {
    request: { name: string; query: string };
    reply: Result<SavedSearch, LibraryTrouble>;
  };
  'remove-search': { request: { searchId: string }; reply: Result<null, LibraryTrouble> };
  'add-topic': { request: TopicDraft; reply: Result<Topic, LibraryTrouble> };
  'edit-topic': {
    request: TopicDraft & { topicId: string };
    reply: Result<Topic, LibraryTrouble>;
  };
  'mute-topic': {
    request: { topicId: string; muted: boolean };
    reply: Result<null, LibraryTrouble>;
  };
  'remove-topic': { request: { topicId: string }; reply: Result<null, LibraryTrouble> };
  'restore-topic': { request: { topicId: string }; reply: Result<null, LibraryTrouble> };
  /** The reader has looked at the watchlist: nothing in it is new any more. */
  'topics-seen': { request: Record<string, never>; reply: Result<null, LibraryTrouble> };
  /** Put the topics in that order. */
  'order-topics': { request: { topicIds: string[] }; reply: Result<null, LibraryTrouble> };
  /** Follow feeds; those followed already stay as they are. Sent right after their sites were asked for. Answers the ids of new ones. */
  'add-feeds': { request: { feeds: FeedLink[] }; reply: Result<string[], LibraryTrouble> };
  'change-feed': {
    request: { feedId: string; change: FeedChange };
    reply: Result<null, LibraryTrouble>;
  };
  'remove-feeds': { request: { feedIds: string[] }; reply: Result<null, LibraryTrouble> };
  'restore-feeds': { request: { feedIds: string[] }; reply: Result<null, LibraryTrouble> };
  /** Ask these feeds now, or all where none are named; answers when that is done. */
  'check-feeds': { request: { feedIds: string[] }; reply: Result<null, LibraryTrouble> };
  /** Answers what the finds were, for undo by the same message. */
  'mark-finds': {
    request: { finds: FindKey[]; state: FindState };
    reply: Result<FindKey[], LibraryTrouble>;
  };
  /** All unread finds of a topic, or of all topics, are read. Answers which they were. */
  'read-finds': { request: { topicId: string | null }; reply: Result<FindKey[], LibraryTrouble> };
  /** It is not about the topic. Answers words that would rule such texts out. */
  'drop-find': { request: FindKey; reply: Result<string[], LibraryTrouble> };
  /** Save the article of a feed's item, whole where its site is allowed or the feed carries it, else its address. */
  'save-item': { request: { itemId: string }; reply: Result<SaveOutcome, SaveFailure> };
  /** What of the open article is new to the library; null where nothing else is saved. */
  'new-to-you': { request: { tabId: number; scope: Scope }; reply: NewToYou | null };
  /** Scroll the tab to a sentence and mark it, for that statement of the brief; a null anchor clears the mark. */
  'show-in-page': {
    request: { tabId: number; anchor: Anchor | null; statement: string | null };
    reply: ShowOutcome;
  };
  /** Mark all sentences of that signal in the tab, without scrolling; none clears the marks. Answers how many were found. */
  'mark-in-page': {
    request: { tabId: number; signal: string | null; sentences: CuedAnchor[] };
    reply: number;
  };
  /** Have something written by the chosen engine; answers the piece as it stands, which goes on in `storage.session`. */
  'order-writing': { request: WritingWish; reply: Result<Writing, EngineTrouble> };
  'stop-writing': { request: { writingId: string }; reply: null };
  /** What was written about it; of one task by one writer the latest. */
  'written-of': { request: { of: WritingSubject }; reply: Writing[] };
  /** Have briefs written for saved articles, one after the other; the record `batch` in `storage.local` says how far it is. */
  'begin-batch': { request: { articleIds: string[] }; reply: null };
  'pause-batch': { request: { paused: boolean }; reply: null };
  /** Take the batch away; what was written stays. */
  'end-batch': { request: Record<string, never>; reply: null };
  /** Who writes tells how it goes on; false where nobody wants to know any more. */
  'writing-told': { request: { writingId: string; state: WritingState }; reply: boolean };
  /** Add an endpoint, or change one; null where that cannot be. A null key stays as it is. */
  'put-endpoint': {
    request: { endpointId: string | null; draft: EndpointDraft; key: string | null };
    reply: Endpoint | null;
  };
  'remove-endpoint': { request: { endpointId: string }; reply: null };
  'choose-engine': { request: { choice: EngineChoice }; reply: null };
  /** Ask an endpoint for its models and its model for a word, after the page has asked for the origin. */
  'test-endpoint': {
    request: { endpointId: string };
    reply: Result<EndpointAnswer, EngineTrouble>;
  };
  /** Store what the reader has changed in the options. */
  'change-settings': { request: { changes: Partial<Settings> }; reply: null };
  /** Make the brief of a saved article anew, where the engine or the wanted length has changed since. */
  'renew-brief': { request: { articleId: string }; reply: Result<null, LibraryTrouble> };
  /** Keep the pictures of a saved article, from the sites that are allowed; sent once they have been asked for. */
  'keep-pictures': { request: { articleId: string }; reply: Result<PicturesKept, LibraryTrouble> };
  /** Drop the pictures that were kept, of all articles. */
  'drop-pictures': { request: Record<string, never>; reply: Result<null, LibraryTrouble> };
  /** Take in what another service had saved: items of an import, each as JSON text. */
  'import-items': { request: { items: string[] }; reply: Result<IncomingCounts, LibraryTrouble> };
  /** Put records of a checked backup back, each as JSON text; an article before what belongs to it. */
  'restore-records': { request: { records: string[] }; reply: Result<null, LibraryTrouble> };
  /** After the last record of a backup; `settings` where they shall be as they were then. */
  'end-restore': {
    request: { settings: Partial<Settings> | null };
    reply: Result<null, LibraryTrouble>;
  };
  /** Note that a backup was made just now. */
  'note-backup': { request: Record<string, never>; reply: null };
  /** Delete everything that Lede has stored; answers once it is gone. */
  'delete-everything': { request: Record<string, never>; reply: Result<null, LibraryTrouble> };
  /** The rescue copy as JSON text, for the day the library cannot be opened. */
  'rescue-export': { request: Record<string, never>; reply: string };
  /** Put the library that cannot be opened aside and begin an empty one. */
  'start-fresh': { request: Record<string, never>; reply: Result<null, LibraryTrouble> };
}

export type MessageName = keyof MessageMap;
export type Request<N extends MessageName> = MessageMap[N]['request'];
export type Reply<N extends MessageName> = MessageMap[N]['reply'];
