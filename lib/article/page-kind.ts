import type { PageKind } from '../model/article.ts';
import { parseUrl } from '../text/url.ts';
import type { KindFeatures } from './kind-features.ts';

/** Fewer words than this are a notice, whatever the page says of itself. */
const NOTICE_WORDS = 40;
/** Fewer words of prose need the page's own word that it is an article. */
const TEASER_WORDS = 60;
const SHORT_WORDS = 100;
/** Share of the text in links from which on a page is a list of them, and the prose that outweighs it. */
const LINKED = 0.3;
const OUTWEIGHING_WORDS = 200;
/** This many headlines and no word of author, date or article: a front page, unless it has a long text of its own. */
const HEADLINES = 24;
const LONG_WORDS = 1500;

const SHOP = /\/(?:products?|shop|store|cart|checkout|itm|dp|cat|c)\/|^(?:shop|store)\./i;
const FORUM =
  /\/(?:threads?|forums?|boards?|questions|topic)(?:\/|\.|$)|showthread|^(?:forums?|community|boards?|answers|discuss)\./i;

/**
 * Whether a page is read as an article. The rules are set so that few articles are refused (14 of 1,062 saved ones, most
 * of them without text in their HTML) and recognize three in five of other pages; the rest are long texts of other sorts.
 */
export function pageKind(url: string, features: KindFeatures, found: boolean): PageKind {
  const other = (reason: 'listing' | 'short' | 'empty'): PageKind => ({
    kind: 'other',
    reason,
    links: features.headlines,
  });
  const { words, prose, linked, saysArticle } = features;
  if (words === 0) return other('empty');
  if (isList(url, features)) return other('listing');
  if (words < NOTICE_WORDS || (prose < TEASER_WORDS && !saysArticle)) return other('short');
  if (features.saysOther && prose < SHORT_WORDS) return other('short');
  if (linked > LINKED && !(saysArticle && prose > OUTWEIGHING_WORDS)) return other('listing');
  return found ? { kind: 'article' } : other('short');
}

function isList(url: string, features: KindFeatures): boolean {
  const { saysArticle, saysOther, hasAuthor, hasDate } = features;
  const address = parseUrl(url);
  const place = `${address?.hostname}${address?.pathname}${address?.search}`;
  const isSigned = hasAuthor && hasDate;
  const isSilent = !saysArticle && !hasAuthor && !hasDate;
  return (
    (features.isHome && !(saysArticle && hasDate)) ||
    (saysOther && !saysArticle && !isSigned) ||
    (SHOP.test(place) && !saysArticle) ||
    (FORUM.test(place) && (saysOther || !saysArticle)) ||
    (isSilent && features.headlines > HEADLINES && features.prose < LONG_WORDS)
  );
}
