import type { Notice } from '../browser/badge.ts';
import type { FetchedFeed, Validators } from '../browser/fetch-feed.ts';
import type { FetchedPage, FetchedPicture, FetchTrouble } from '../browser/network.ts';
import type { FindsNews } from '../browser/notifications.ts';
import type { PageState, Selection } from '../browser/page.ts';
import type { PagePicture } from '../browser/page-pictures.ts';
import type { KeyStore } from '../browser/store.ts';
import type { Library } from '../library/schema.ts';
import { ulid } from '../library/ulid.ts';
import type { Anchor, CuedAnchor } from '../model/anchor.ts';
import type { Article, Scope } from '../model/article.ts';
import type { ModelEntry } from '../model/engine-exchange.ts';
import type { Endpoint, EngineTrouble, WritingOrder } from '../model/engines.ts';
import type { FeedReading } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { ReadFailure, ShowOutcome } from '../model/messages.ts';
import type { Result } from '../model/result.ts';

/** Where what may take minutes is written: away from Chrome's worker, which ends. */
export interface EngineRoom {
  /** Begins; how it goes on is told by `writing-told`. */
  begin(order: WritingOrder): Promise<void>;
  /** Stops it, where it is going on. */
  stop(writingId: string): Promise<void>;
  models(endpoint: Endpoint, key: string): Promise<Result<ModelEntry[], EngineTrouble>>;
  /** Asks the endpoint's model for a word. */
  tryOut(endpoint: Endpoint, key: string): Promise<Result<null, EngineTrouble>>;
  /** A piece has ended: what was kept open for it may be closed in a while. */
  ended(): void;
}

/** All that a use-case needs of the world outside. Made by `browser-ports.ts`; tests pass their own. */
export interface Ports {
  /** Milliseconds since 1970. */
  now(): number;
  randomBytes(count: number): Uint8Array;
  /** Runs work of one name one after the other. */
  exclusive<T>(name: string, work: () => Promise<T>): Promise<T>;

  library(): Promise<Result<Library, LibraryTrouble>>;
  /** Opens a library of that name and uses it from now on. */
  switchLibrary(name: string): Promise<Result<Library, LibraryTrouble>>;
  /** Deletes all databases, also those put aside. */
  eraseDatabases(): Promise<void>;
  /** The name of the library in use. */
  libraryName(): Promise<string>;
  local: KeyStore;
  session: KeyStore;

  identifyPage(tabId: number): Promise<Result<PageState, ReadFailure>>;
  readPage(tabId: number, scope: Scope): Promise<Result<Article, ReadFailure>>;
  readSelection(tabId: number): Promise<Result<Selection | null, ReadFailure>>;
  /** The words of the first link to that address; null where there are none. */
  readLinkText(tabId: number, url: string): Promise<string | null>;
  /** Those of the pictures that the tab shows and lets be read. */
  readPictures(tabId: number, sources: string[]): Promise<PagePicture[]>;
  showInPage(tabId: number, anchor: Anchor | null): Promise<ShowOutcome>;
  /** Marks those sentences in the tab in place of those before; answers how many stand there. */
  markInPage(tabId: number, sentences: CuedAnchor[]): Promise<number>;

  requestOrigin(url: string): Promise<boolean>;
  mayRead(url: string): Promise<boolean>;
  fetchPage(url: string): Promise<Result<FetchedPage, FetchTrouble>>;
  fetchPicture(url: string, mostBytes: number): Promise<Result<FetchedPicture, FetchTrouble>>;
  /** Reads an Article from a page's HTML, where there is a DOM for it. */
  parsePage(html: string, url: string): Promise<Article>;
  /** Whether there may be a network; false only where it is known that there is none. */
  isOnline(): boolean;
  /** Asks a feed's address, with what it said of its last answer. */
  fetchFeed(url: string, known: Validators): Promise<FetchedFeed>;
  parseFeed(text: string, url: string): Promise<FeedReading>;
  /** Wakes the background at that time to ask feeds; null: not at all. */
  setFeedAlarm(when: number | null): Promise<void>;
  /** Wakes the background at that time to go on with a batch; null: not at all. */
  setBatchAlarm(when: number | null): Promise<void>;

  /** Where engines write. */
  engines: EngineRoom;

  /** Opens the library's page in a tab. */
  openLibrary(): Promise<void>;
  /** Opens the watchlist there. */
  openWatchlist(): Promise<void>;
  showSaved(tabId: number, saved: boolean): Promise<void>;
  notify(tabId: number, notice: Notice): Promise<void>;
  /** Shows on all tabs' buttons how many new finds there are. */
  showUnread(count: number): Promise<void>;
  /** Tells of new finds by the system, where the reader allows it. */
  tellFinds(news: FindsNews): Promise<void>;
}

/** A new key for a row. */
export const newId = (ports: Ports): string => ulid(ports.now(), ports.randomBytes(10));
