import type { Feed, FeedAnswer, FeedDocument, FeedTrouble } from '../model/feeds.ts';
import { afterRedirect, afterSelf, isTrial, refused, sameAddress } from './moved.ts';
import { retryDelay } from './retry-after.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;
/** No feed is asked more often, whatever it or the reader wishes. In milliseconds. */
const SHORTEST = 15 * MINUTE;
/** How much later than planned at most, so that feeds added together are not asked together for ever. */
const JITTER = 0.1;
/** A feed that has not been read for so long is asked once a week. In milliseconds. */
const LONG_SILENT = 14 * DAY;
/** Doublings after which the longest pause is reached from any start. */
const MOST_DOUBLINGS = 20;

/** The latest time that a Date holds (ECMAScript, "Time Values"): not asked again by itself. */
export const NEVER = 8_640_000_000_000_000;

interface Options {
  /** Milliseconds since 1970 UTC. */
  now: number;
  /** How often the reader wants feeds to be asked. */
  everyMinutes: number;
  /** From 0 to 1, another each time. */
  jitter: number;
}

const wanted = ({ everyMinutes }: Options): number => Math.max(everyMinutes * MINUTE, SHORTEST);

const spread = (pause: number, { jitter }: Options): number =>
  pause * (1 + JITTER * Math.min(Math.max(jitter, 0), 1));

/** Twice as long with each failure in a row, up to a day, and up to a week where it has been silent for long. */
function pauseAfter({ failures, readAt, addedAt }: Feed, options: Options): number {
  const longSilent = options.now - (readAt ?? addedAt) > LONG_SILENT;
  const longest = Math.max(longSilent ? WEEK : DAY, wanted(options));
  const doublings = Math.min(failures - 1, MOST_DOUBLINGS);
  return Math.min(spread(wanted(options) * 2 ** doublings, options), longest);
}

function failed(before: Feed, trouble: FeedTrouble, options: Options): Feed {
  const feed = { ...before, failures: before.failures + 1, askedAt: options.now, trouble };
  return { ...feed, nextAt: Math.round(options.now + pauseAfter(feed, options)) };
}

function afterStatus(
  feed: Feed,
  { status, retryAfter }: FeedAnswer & { kind: 'status' },
  options: Options,
): Feed {
  if (status === 410) return { ...failed(feed, { kind: 'gone' }, options), nextAt: NEVER };
  const delay = retryDelay(retryAfter, options.now);
  if (delay !== null || status === 429 || status === 503) {
    const busy = failed(feed, { kind: 'busy' }, options);
    if (delay === null) return busy;
    const pause = Math.min(Math.max(delay, SHORTEST), WEEK);
    return { ...busy, nextAt: Math.round(options.now + pause) };
  }
  return failed(feed, status === 404 ? { kind: 'not-found' } : { kind: 'status', status }, options);
}

function succeeded(before: Feed, options: Options): Feed {
  const pause = Math.max(wanted(options), Math.min((before.ttl ?? 0) * MINUTE, WEEK));
  return {
    ...before,
    askedAt: options.now,
    readAt: options.now,
    failures: 0,
    trouble: null,
    nextAt: Math.round(options.now + spread(pause, options)),
  };
}

const withDocument = (feed: Feed, { title, siteUrl, ttl }: FeedDocument): Feed => ({
  ...feed,
  title: feed.renamed || title === '' ? feed.title : title,
  siteUrl: siteUrl ?? feed.siteUrl,
  ttl,
});

function afterDocument(
  feed: Feed,
  { url, reading, etag, lastModified }: FeedAnswer & { kind: 'document' },
  options: Options,
): Feed {
  if (reading.kind === 'page') return failed(feed, { kind: 'page', links: reading.links }, options);
  if (reading.kind === 'neither') return failed(feed, { kind: 'malformed' }, options);
  const read = withDocument(
    succeeded({ ...feed, etag, lastModified, ttl: reading.feed.ttl }, options),
    reading.feed,
  );
  const { selfUrl } = reading.feed;
  return sameAddress(url, feed.url) ? afterSelf(read, selfUrl) : afterRedirect(read, url, selfUrl);
}

/** What comes of asking at the address that the feed gives of itself: it moves there, or stays where it was. */
function afterTrial(feed: Feed, answer: FeedAnswer, options: Options): Feed {
  if (answer.kind === 'document' && answer.reading.kind === 'feed') {
    const stays = sameAddress(answer.url, feed.url);
    const at = stays ? refused(feed) : { ...feed, url: askUrl(feed), moved: null };
    return afterDocument(at, answer, options);
  }
  const isAway = answer.kind === 'network' || answer.kind === 'timeout';
  const stays =
    isAway && feed.moved ? { ...feed, moved: { ...feed.moved, times: 0 } } : refused(feed);
  return { ...stays, nextAt: Math.round(options.now + spread(SHORTEST, options)) };
}

/** Where to ask a feed next: at its own address, or once at the one that it has given of itself often enough. */
export const askUrl = (feed: Feed): string => (isTrial(feed) ? feed.moved.url : feed.url);

/** The feed after it was asked at `askUrl`: what is known of it, and when it is asked again. */
export function nextFeed(feed: Feed, answer: FeedAnswer, options: Options): Feed {
  if (isTrial(feed)) return afterTrial(feed, answer, options);
  switch (answer.kind) {
    case 'document':
      return afterDocument(feed, answer, options);
    case 'unchanged': {
      const read = succeeded(feed, options);
      if (!sameAddress(answer.url, feed.url)) return afterRedirect(read, answer.url, null);
      // What it says of itself is unchanged too; a redirect has ended.
      return read.moved?.by === 'redirect' ? { ...read, moved: null } : read;
    }
    case 'status':
      return afterStatus(feed, answer, options);
    case 'elsewhere':
      return failed(feed, { kind: 'elsewhere', url: answer.url }, options);
    case 'no-access':
      return { ...feed, trouble: { kind: 'no-access' }, nextAt: NEVER };
    default:
      return failed(feed, { kind: answer.kind }, options);
  }
}

/** The feed to be asked at once: its site has been allowed, or the reader wishes it. */
export const askAgain = (feed: Feed, now: number): Feed => ({
  ...feed,
  nextAt: now,
  failures: 0,
  trouble: null,
});

/**
 * When the feed's turn comes: now where a clock that was set back since has left it far ahead, and never where it is paused or
 * its site is not allowed.
 */
export function turnOf(feed: Feed, now: number): number {
  if (feed.paused || feed.trouble?.kind === 'no-access' || feed.nextAt === NEVER) return NEVER;
  return (feed.askedAt ?? feed.addedAt) > now + SHORTEST ? Math.min(feed.nextAt, now) : feed.nextAt;
}

/** Whether it is the feed's turn. */
export const isDue = (feed: Feed, now: number): boolean => turnOf(feed, now) <= now;
