import { describe, expect, it } from 'vitest';
import { askAgain, askUrl, isDue, NEVER, nextFeed } from '../../../lib/feeds/next-feed.ts';
import type { Feed, FeedAnswer } from '../../../lib/model/feeds.ts';
import { answerOf, DAY, feedOf, HOME, MINUTE, NOON } from './given.ts';

const OPTIONS = { now: NOON, everyMinutes: 60, jitter: 0 };
const MOVED = 'https://halyard.example/new.xml';

const next = (feed: Feed, answer: FeedAnswer, options = {}): Feed =>
  nextFeed(feed, answer, { ...OPTIONS, ...options });

const status = (code: number, retryAfter: string | null = null): FeedAnswer => ({
  kind: 'status',
  status: code,
  retryAfter,
});

/** Minutes until a feed is asked again. */
const pause = (feed: Feed): number => (feed.nextAt - NOON) / MINUTE;

/** The feed after so many answers, each when it is due. */
function following(feed: Feed, answers: FeedAnswer[]): Feed {
  return answers.reduce(
    (current, answer) => nextFeed(current, answer, { ...OPTIONS, now: current.nextAt }),
    feed,
  );
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('nextFeed after a feed was read', () => {
  it('forgets failures and keeps what the feed says', () => {
    const failing = feedOf({ failures: 3, trouble: { kind: 'network' } });
    expect(next(failing, answerOf({ title: 'Halyard Daily', ttl: 30 }))).toMatchObject({
      title: 'Halyard Daily',
      siteUrl: 'https://halyard.example/',
      etag: '"2"',
      lastModified: 'Sat, 14 Mar 2026 11:00:00 GMT',
      ttl: 30,
      failures: 0,
      trouble: null,
      askedAt: NOON,
      readAt: NOON,
      nextAt: NOON + 60 * MINUTE,
    });
  });

  it('keeps a title that the reader has given, and what the feed does not say', () => {
    expect(next(feedOf({ renamed: true }), answerOf({ title: 'Other' })).title).toBe('The Halyard');
    const feed = feedOf({ siteUrl: 'https://halyard.example/blog' });
    const kept = next(feed, answerOf({ title: '', siteUrl: null }));
    expect(kept).toMatchObject({ title: 'The Halyard', siteUrl: 'https://halyard.example/blog' });
  });

  it.each([
    [60, null, 60],
    [60, 180, 180],
    [60, 30, 60],
    [1, null, 15],
    [15, 5, 15],
    [60, 999_999, 7 * 24 * 60],
  ])('waits %s minutes, ttl %s: %s', (everyMinutes, ttl, minutes) => {
    expect(pause(next(feedOf(), answerOf({ ttl }), { everyMinutes }))).toBe(minutes);
  });

  it('is spread by up to a tenth', () => {
    expect(pause(next(feedOf(), answerOf(), { jitter: 1 }))).toBe(66);
    expect(pause(next(feedOf(), answerOf(), { jitter: 7 }))).toBe(66);
    expect(pause(next(feedOf(), answerOf(), { jitter: -1 }))).toBe(60);
  });

  it('or is unchanged, which is the same, and remembers its ttl', () => {
    const feed = feedOf({ ttl: 120, failures: 2, trouble: { kind: 'timeout' } });
    const read = next(feed, { kind: 'unchanged', url: HOME });
    expect(read).toMatchObject({ failures: 0, trouble: null, readAt: NOON, etag: '"1"' });
    expect(pause(read)).toBe(120);
  });
});

describe('nextFeed after a failure', () => {
  it.each<[string, FeedAnswer, Feed['trouble']]>([
    ['not found', status(404), { kind: 'not-found' }],
    ['forbidden', status(403), { kind: 'status', status: 403 }],
    ['a broken server', status(500), { kind: 'status', status: 500 }],
    ['no connection', { kind: 'network' }, { kind: 'network' }],
    ['no answer', { kind: 'timeout' }, { kind: 'timeout' }],
    ['too much', { kind: 'too-large' }, { kind: 'too-large' }],
    ['sent elsewhere', { kind: 'elsewhere', url: MOVED }, { kind: 'elsewhere', url: MOVED }],
    ['no feed', { ...answerOf(), reading: { kind: 'neither' } }, { kind: 'malformed' }],
    [
      'a page',
      { ...answerOf(), reading: { kind: 'page', links: [{ url: MOVED, title: '' }] } },
      { kind: 'page', links: [{ url: MOVED, title: '' }] },
    ],
    ['too many questions', status(429), { kind: 'busy' }],
    ['an overload', status(503), { kind: 'busy' }],
  ])('%s: says so and waits', (_, answer, trouble) => {
    const feed = next(feedOf(), answer);
    expect(feed).toMatchObject({ trouble, failures: 1, askedAt: NOON, etag: '"1"', moved: null });
    expect(feed.readAt).toBe(NOON - 60 * MINUTE);
    expect(pause(feed)).toBe(60);
  });

  it('waits twice as long each time, up to a day', () => {
    const minutes = Array.from({ length: 7 }, (_, failures) =>
      pause(next(feedOf({ failures }), { kind: 'network' })),
    );
    expect(minutes).toEqual([60, 120, 240, 480, 960, 1440, 1440]);
  });

  it('up to a week where it has been silent for two weeks', () => {
    const silent = { failures: 30, readAt: NOON - 15 * DAY };
    expect(next(feedOf(silent), { kind: 'network' }).nextAt).toBe(NOON + 7 * DAY);
    const never = { failures: 30, readAt: null, addedAt: NOON - 13 * DAY };
    expect(next(feedOf(never), { kind: 'network' }).nextAt).toBe(NOON + DAY);
  });

  it('never sooner than the reader wants', () => {
    const week = { everyMinutes: 7 * 24 * 60 };
    expect(next(feedOf(), { kind: 'network' }, week).nextAt).toBe(NOON + 7 * DAY);
  });

  it.each([
    [429, '7200', 120],
    [503, 'Sat, 14 Mar 2026 16:00:00 GMT', 240],
    [500, '7200', 120],
    [403, '7200', 120],
    [503, '5', 15],
    [503, 'Sat, 14 Mar 2026 10:00:00 GMT', 15],
    [429, '99999999', 7 * 24 * 60],
    [429, 'later', 60],
  ])('%s with Retry-After %s: waits %s minutes', (code, header, minutes) => {
    const feed = next(feedOf(), status(code, header));
    expect(feed.trouble).toEqual({ kind: 'busy' });
    expect(pause(feed)).toBe(minutes);
  });

  it('that is for good: is not asked again by itself', () => {
    const gone = next(feedOf(), status(410, '60'));
    expect(gone).toMatchObject({ trouble: { kind: 'gone' }, nextAt: NEVER });
    expect(isDue(gone, NOON + 1000 * DAY)).toBe(false);
  });

  it('of access: is asked when it is allowed again', () => {
    const closed = next(feedOf(), { kind: 'no-access' });
    expect(closed).toMatchObject({ trouble: { kind: 'no-access' }, failures: 0, nextAt: NEVER });
    expect(isDue({ ...closed, nextAt: 0 }, NOON)).toBe(false);
    expect(isDue(askAgain(closed, NOON), NOON)).toBe(true);
  });
});

describe('a feed that has moved', () => {
  it('moves at the third redirect to the same address', () => {
    const twice = following(feedOf(), times(2, answerOf({}, MOVED)));
    expect(twice).toMatchObject({ url: HOME, moved: { url: MOVED, times: 2, by: 'redirect' } });
    expect(askUrl(twice)).toBe(HOME);
    expect(following(twice, [{ kind: 'unchanged', url: MOVED }])).toMatchObject({
      url: MOVED,
      moved: null,
    });
  });

  it('begins to count anew at another address, and forgets at its own', () => {
    const other = following(feedOf(), [
      ...times(2, answerOf({}, MOVED)),
      answerOf({}, `${MOVED}?2`),
    ]);
    expect(other.moved).toEqual({ url: `${MOVED}?2`, times: 1, by: 'redirect' });
    expect(following(other, [answerOf()]).moved).toBeNull();
    expect(following(other, [{ kind: 'unchanged', url: HOME }]).moved).toBeNull();
  });

  it('moves at once where it says itself that it lies there', () => {
    expect(next(feedOf(), answerOf({ selfUrl: MOVED }, MOVED)).url).toBe(MOVED);
  });

  it('moves from http up to https, never down', () => {
    const plain = 'http://halyard.example/feed.xml';
    expect(following(feedOf({ url: plain }), times(3, answerOf({}, HOME))).url).toBe(HOME);
    expect(following(feedOf(), times(9, answerOf({ selfUrl: plain }, plain)))).toMatchObject({
      url: HOME,
      moved: null,
    });
    expect(following(feedOf(), times(9, answerOf({ selfUrl: plain }))).moved).toBeNull();
  });

  it('is not counted where it was sent to a site that is not allowed', () => {
    expect(following(feedOf(), times(5, { kind: 'elsewhere', url: MOVED })).moved).toBeNull();
  });

  it('does not take a fragment for another address', () => {
    expect(next(feedOf(), answerOf({ selfUrl: `${HOME}#a` })).moved).toBeNull();
  });
});

describe('a feed that gives another address of itself', () => {
  const said = times(3, answerOf({ selfUrl: MOVED }));
  const ready = following(feedOf(), said);

  it('is asked there after the third time, in full', () => {
    expect(askUrl(following(feedOf(), said.slice(1)))).toBe(HOME);
    expect(ready).toMatchObject({ url: HOME, etag: null, lastModified: null });
    expect(askUrl(ready)).toBe(MOVED);
  });

  it('counts an answer that it is unchanged for neither', () => {
    const twice = following(feedOf(), [...said.slice(1), { kind: 'unchanged', url: HOME }]);
    expect(twice.moved).toEqual({ url: MOVED, times: 2, by: 'self' });
  });

  it('moves when it was read there', () => {
    const moved = following(ready, [answerOf({ selfUrl: MOVED }, MOVED)]);
    expect(moved).toMatchObject({ url: MOVED, moved: null, trouble: null, etag: '"2"' });
    expect(askUrl(moved)).toBe(MOVED);
  });

  it.each<[string, FeedAnswer]>([
    ['a page', { ...answerOf({}, MOVED), reading: { kind: 'page', links: [] } }],
    ['nothing', status(404)],
    ['a site that is not allowed', { kind: 'no-access' }],
    ['its own address again', answerOf({ selfUrl: MOVED }, HOME)],
  ])('stays where there is %s, and does not try again', (_, answer) => {
    const stays = following(ready, [answer]);
    expect(stays).toMatchObject({
      url: HOME,
      trouble: null,
      failures: 0,
      moved: { by: 'refused' },
    });
    expect(askUrl(following(stays, times(5, answerOf({ selfUrl: MOVED }))))).toBe(HOME);
    expect(askUrl(following(stays, times(3, answerOf({ selfUrl: `${MOVED}?2` }))))).toBe(
      `${MOVED}?2`,
    );
  });

  it('tries another time where there was no network', () => {
    const later = following(ready, [{ kind: 'network' }]);
    expect(later.nextAt - ready.nextAt).toBe(15 * MINUTE);
    expect(askUrl(later)).toBe(HOME);
    expect(askUrl(following(later, said))).toBe(MOVED);
  });
});

describe('isDue', () => {
  it.each([
    [{}, true],
    [{ nextAt: NOON + 1 }, false],
    [{ paused: true }, false],
    [{ trouble: { kind: 'no-access' as const } }, false],
    // The clock was a year ahead when it was asked, or added.
    [{ askedAt: NOON + 365 * DAY, nextAt: NOON + 366 * DAY }, true],
    [{ addedAt: NOON + 365 * DAY, askedAt: null, nextAt: NOON + 365 * DAY }, true],
    [{ askedAt: NOON + 365 * DAY, nextAt: NOON + 366 * DAY, paused: true }, false],
    [{ askedAt: NOON + 365 * DAY, nextAt: NEVER, trouble: { kind: 'gone' as const } }, false],
    // Or some minutes: no reason to ask it sooner.
    [{ askedAt: NOON + 5 * MINUTE, nextAt: NOON + 65 * MINUTE }, false],
  ])('%o: %s', (changes, due) => {
    expect(isDue(feedOf(changes), NOON)).toBe(due);
  });
});
