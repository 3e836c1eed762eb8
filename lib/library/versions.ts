import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { ArticleBody } from '../model/library.ts';

/** Below this share of the saved words a new reading is taken for a teaser or a wall: the saved one stays. */
const MUCH_SHORTER = 0.6;

/** Longer bodies kept of one article. */
const MOST_VERSIONS = 3;

type Version = ArticleBody['versions'][number];

/** At most `MOST_VERSIONS`, newest first; the shortest go. */
function keepLongest(versions: Version[]): Version[] {
  const kept = new Set(
    [...versions].sort((a, b) => b.article.wordCount - a.article.wordCount).slice(0, MOST_VERSIONS),
  );
  return versions.filter((version) => kept.has(version));
}

/**
 * What to store when a page was read again. Never shortens silently: a much shorter reading leaves the saved body as
 * it is, a somewhat shorter one replaces it and keeps it as a version. So does one of another scope, however short: the
 * reader has chosen what to read.
 */
export function nextBody(
  old: ArticleBody | undefined,
  reading: { id: string; article: Article; brief: Brief },
  now: number,
): ArticleBody {
  if (!old) return { ...reading, versions: [] };
  const words = reading.article.wordCount;
  const isSameScope = reading.article.scope === old.article.scope;
  if (isSameScope && words < old.article.wordCount * MUCH_SHORTER) return old;
  const longer = [{ readAt: now, article: old.article }, ...old.versions].filter(
    (version) => version.article.wordCount > words,
  );
  return { ...reading, versions: keepLongest(longer) };
}
