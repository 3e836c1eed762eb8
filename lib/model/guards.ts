import { type Anchor, type CuedAnchor, MOST_CUES, MOST_MARKED } from './anchor.ts';
import type { Scope } from './article.ts';
import { isChoice, isEndpointDraft, isKey, isTask, isWritingState } from './engine-guards.ts';
import type { WritingSubject } from './engines.ts';
import { type FeedChange, type FeedLink, FIND_STATES, type FindState } from './feeds.ts';
import {
  type ArticleChange,
  HIGHLIGHT_COLORS,
  type HighlightColor,
  type ReaderState,
  type ReadState,
} from './library.ts';
import type { FindKey, MessageMap, MessageName, Request, TopicDraft } from './messages.ts';
import { isSettingsChange, type Settings } from './settings.ts';

/** Whether an unknown value has the shape of `T`. */
type Guard<T> = (value: unknown) => value is T;

type Shape<T> = { [K in keyof T]: Guard<T[K]> };

/** Longest text of each sort that a message may carry, in UTF-16 code units. */
const NAME = 200;
const ADDRESS = 8192;
const TITLE = 1000;
const QUOTE = 20_000;
const CONTEXT = 200;
const LIST = 50;
/** Articles of one message; a longer selection goes in several. */
const MANY = 1000;
/** Finds of one message: it takes back what `read-finds` has marked, however many those were. */
const FINDS = 50_000;
const NOTE = 50_000;
/** Records of one message, and the longest: an article with its longer versions. Their shape is checked where they are read. */
const BATCH = 200;
const RECORD = 60_000_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text =
  (longest: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= longest;

/** Ids are ULIDs: 26 letters and digits of Crockford's alphabet. */
const id: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(value);

const flag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

const tab: Guard<number> = (value): value is number => Number.isSafeInteger(value);

const name: Guard<string> = (value): value is string => text(NAME)(value) && value.trim() !== '';

const listOf =
  <T>(most: number, one: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every(one);

const names = listOf(LIST, name);

const ids = listOf(MANY, id);

const readState: Guard<ReadState> = (value) =>
  value === 'unread' || value === 'reading' || value === 'read' || value === 'archived';

const scope: Guard<Scope> = (value) =>
  value === 'article' || value === 'page' || value === 'selection';

/** An object with exactly these fields, no more and no fewer. */
const exactly =
  <T>(shape: Shape<T>): Guard<T> =>
  (value): value is T => {
    if (!isRecord(value)) return false;
    const fields: [string, Guard<unknown>][] = Object.entries(shape);
    return (
      Object.keys(value).length === fields.length &&
      fields.every(([field, guard]) => Object.hasOwn(value, field) && guard(value[field]))
    );
  };

const placed = exactly<Anchor>({
  quote: text(QUOTE),
  prefix: text(CONTEXT),
  suffix: text(CONTEXT),
});

const anchor: Guard<Anchor | null> = (value): value is Anchor | null =>
  value === null || placed(value);

const offset: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= QUOTE;

const cuedAnchor = exactly<CuedAnchor>({
  anchor: placed,
  cues: listOf(MOST_CUES, exactly({ start: offset, end: offset })),
});

const color: Guard<HighlightColor> = (value): value is HighlightColor =>
  HIGHLIGHT_COLORS.some((one) => one === value);

const share: Guard<number> = (value): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

const time: Guard<number | null> = (value): value is number | null =>
  value === null || (Number.isSafeInteger(value) && Number(value) >= 0);

const is =
  <K extends string>(...kinds: K[]): Guard<K> =>
  (value): value is K =>
    kinds.some((kind) => kind === value);

const change: Guard<ArticleChange> = (value): value is ArticleChange =>
  exactly({ kind: is('state'), state: readState })(value) ||
  exactly({ kind: is('add-tags', 'remove-tags'), tags: names })(value) ||
  exactly({ kind: is('progress'), progress: share })(value);

const readerState = exactly<ReaderState>({
  id,
  state: readState,
  progress: share,
  tags: names,
  readAt: time,
});

const statement: Guard<string | null> = (value): value is string | null =>
  value === null || text(NAME)(value);

const settingsOrNull: Guard<Partial<Settings> | null> = (
  value,
): value is Partial<Settings> | null => value === null || isSettingsChange(value);

const draft: Shape<TopicDraft> = {
  name,
  aliases: names,
  excluded: names,
  context: names,
  versions: flag,
  anyCase: flag,
};

const idOrNull: Guard<string | null> = (value): value is string | null =>
  value === null || id(value);

const feedLink = exactly<FeedLink>({ url: text(ADDRESS), title: text(TITLE) });

const feedChange: Guard<FeedChange> = (value): value is FeedChange =>
  exactly({ kind: is('pause'), paused: flag })(value) ||
  exactly({ kind: is('rename'), title: name })(value) ||
  exactly({ kind: is('whole'), whole: flag })(value) ||
  exactly({ kind: is('address'), url: text(ADDRESS) })(value);

const findKey = exactly<FindKey>({ topicId: id, itemId: id });

const findState: Guard<FindState> = (value): value is FindState =>
  FIND_STATES.some((one) => one === value);

const subject: Guard<WritingSubject> = (value): value is WritingSubject =>
  exactly({ kind: is('tab'), tabId: tab, scope })(value) ||
  exactly({ kind: is('saved'), articleId: id })(value);

const keyOrNull: Guard<string | null> = (value): value is string | null =>
  value === null || isKey(value);

const GUARDS: { [N in MessageName]: Guard<Request<N>> } = {
  'brief-tab': exactly({ tabId: tab, fresh: flag, scope }),
  'save-tab': exactly({ tabId: tab, scope }),
  'highlight-selection': exactly({ tabId: tab, color }),
  'save-address': exactly({ url: text(ADDRESS), title: text(TITLE) }),
  'fetch-link': exactly({ articleId: id }),
  'remove-articles': exactly({ articleIds: ids }),
  'restore-articles': exactly({ articleIds: ids }),
  'change-articles': exactly({ articleIds: ids, change }),
  'put-back': exactly({ states: listOf(MANY, readerState) }),
  'rename-tag': exactly({ from: name, to: text(NAME) }),
  'add-highlight': exactly({ articleId: id, anchor: placed, color, note: text(NOTE) }),
  'edit-highlight': exactly({ highlightId: id, color, note: text(NOTE) }),
  'remove-highlight': exactly({ highlightId: id }),
  'restore-highlight': exactly({ highlightId: id }),
  'set-note': exactly({ articleId: id, text: text(NOTE) }),
  'keep-search': exactly({ name, query: text(TITLE) }),
  'remove-search': exactly({ searchId: id }),
  'add-topic': exactly(draft),
  'edit-topic': exactly({ ...draft, topicId: id }),
  'mute-topic': exactly({ topicId: id, muted: flag }),
  'remove-topic': exactly({ topicId: id }),
  'restore-topic': exactly({ topicId: id }),
  'topics-seen': exactly({}),
  'order-topics': exactly({ topicIds: ids }),
  'add-feeds': exactly({ feeds: listOf(MANY, feedLink) }),
  'change-feed': exactly({ feedId: id, change: feedChange }),
  'remove-feeds': exactly({ feedIds: ids }),
  'restore-feeds': exactly({ feedIds: ids }),
  'check-feeds': exactly({ feedIds: ids }),
  'mark-finds': exactly({ finds: listOf(FINDS, findKey), state: findState }),
  'read-finds': exactly({ topicId: idOrNull }),
  'drop-find': findKey,
  'save-item': exactly({ itemId: id }),
  'new-to-you': exactly({ tabId: tab, scope }),
  'show-in-page': exactly({ tabId: tab, anchor, statement }),
  'mark-in-page': exactly({
    tabId: tab,
    signal: statement,
    sentences: listOf(MOST_MARKED, cuedAnchor),
  }),
  'order-writing': exactly({ of: subject, task: isTask, again: flag }),
  'stop-writing': exactly({ writingId: id }),
  'written-of': exactly({ of: subject }),
  'begin-batch': exactly({ articleIds: ids }),
  'pause-batch': exactly({ paused: flag }),
  'end-batch': exactly({}),
  'writing-told': exactly({ writingId: id, state: isWritingState }),
  'put-endpoint': exactly({ endpointId: idOrNull, draft: isEndpointDraft, key: keyOrNull }),
  'remove-endpoint': exactly({ endpointId: id }),
  'choose-engine': exactly({ choice: isChoice }),
  'test-endpoint': exactly({ endpointId: id }),
  'change-settings': exactly({ changes: isSettingsChange }),
  'renew-brief': exactly({ articleId: id }),
  'keep-pictures': exactly({ articleId: id }),
  'drop-pictures': exactly({}),
  'import-items': exactly({ items: listOf(BATCH, text(RECORD)) }),
  'restore-records': exactly({ records: listOf(BATCH, text(RECORD)) }),
  'end-restore': exactly({ settings: settingsOrNull }),
  'note-backup': exactly({}),
  'delete-everything': exactly({}),
  'rescue-export': exactly({}),
  'start-fresh': exactly({}),
};

/** A message of the map, name and request belonging together. */
export type Message = { [N in MessageName]: { name: N; request: Request<N> } }[MessageName];

const isName = (value: unknown): value is keyof MessageMap =>
  typeof value === 'string' && Object.hasOwn(GUARDS, value);

/** The message, if it is one of the map and has its exact shape; otherwise null. */
export function readMessage(value: unknown): Message | null {
  if (!isRecord(value) || !isName(value.name)) return null;
  return GUARDS[value.name](value.request) ? (value as Message) : null;
}
