import type { FeedItem } from '../model/feeds.ts';
import { lettersOf } from '../text/letters.ts';

/** What is told again so soon under the same title is the same, twice in the feed. In milliseconds: six hours. */
const TWICE = 6 * 60 * 60 * 1000;

const withoutFigures = (title: string): string => lettersOf(title).replace(/\p{N}+/gu, '');

/**
 * Whether two items of one feed are of a series, as editions, versions and parts are: their titles differ in figures at most.
 * They tell different things, however alike the lines are that stand below all of them.
 */
export function isSeries(
  a: Pick<FeedItem, 'feedId' | 'title' | 'time'>,
  b: Pick<FeedItem, 'feedId' | 'title' | 'time'>,
): boolean {
  if (a.feedId !== b.feedId || withoutFigures(a.title) !== withoutFigures(b.title)) return false;
  return lettersOf(a.title) !== lettersOf(b.title) || Math.abs(a.time - b.time) >= TWICE;
}
