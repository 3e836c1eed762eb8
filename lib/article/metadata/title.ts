import { oneLine } from '../blocks/text-run.ts';
import { firstMeta, type PageFacts, plainText } from './page-facts.ts';
import { lettersOf, siteCalledBy } from './site.ts';
import { sharedWords, wordSet } from './word-overlap.ts';

const MAX_TITLE = 500;

/**
 * The article's headline: the `<h1>` that shares most words with what the page's data calls it, at least half its own;
 * else a lone `<h1>` of three words or more; else what the data says, without the site's name. Order and limits were
 * measured source by source on saved pages.
 */
export function titleOf(facts: PageFacts, readabilityTitle: string | null): string {
  const sites = siteCalledBy(facts);
  const headings = facts.headings.filter((text) => text !== '' && text.length <= MAX_TITLE);
  const headline = plainText(facts.article?.headline);
  const og = firstMeta(facts, ['og:title', 'twitter:title']);
  const tag = oneLine(facts.pageTitle);
  const stated = [headline, og, facts.meta.get('twitter:title'), tag].filter((text) => !!text);

  const title =
    bestHeading(
      headings.filter((text) => !sites.has(lettersOf(text))),
      stated.map((text) => wordSet(text ?? '')),
    ) ??
    (headings.length === 1 ? headings.find((text) => wordSet(text).size >= 3) : null) ??
    headline ??
    facts.headline ??
    withoutSite(readabilityTitle || og || tag, sites);
  return title.slice(0, MAX_TITLE);
}

function bestHeading(headings: string[], stated: Set<string>[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const heading of headings) {
    const own = wordSet(heading);
    const shared = Math.max(0, ...stated.map((words) => sharedWords(own, words)));
    if (shared > most && shared >= own.size / 2) {
      best = heading;
      most = shared;
    }
  }
  return best;
}

/** Cuts the site's name off either end: `Headline | Site`. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(/\s+[|–—\-•·»:]\s+/);
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (parts.length > 1 && sites.has(lettersOf(last)))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+\S\s*$/, '');
  if (parts.length > 1 && sites.has(lettersOf(first)))
    return title.slice(first.length).replace(/^\s+\S\s+/, '');
  return title;
}
