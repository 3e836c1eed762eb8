import type { Article, Block, Mark } from '../model/article.ts';
import type { PrimaryLink } from '../model/signals.ts';
import { lettersOf } from '../text/letters.ts';
import { parseUrl } from '../text/url.ts';
import {
  CARD,
  NEWS_HOST,
  PLACES,
  POST_PATH,
  PRESS_HOST,
  PRESS_PATH,
  SAID,
  SMALL,
  SOCIAL,
} from './primary-places.ts';

type Link = Extract<Mark, { kind: 'link' }>;

/** Labels under which countries give names: "co" of "co.uk". */
const SECOND = /^(?:com|org|net|co|ac|gov|edu|gob|gouv|go|or|ne)$/;
const DOCUMENT = /\.(?:pdf|docx?)$/i;

/** The label that names whose an address is: "halyard" of "blog.halyard.co.uk". */
export function ownerOf(host: string): string {
  const [top = '', ...rest] = host.split('.').reverse();
  const own = rest[0] !== undefined && SECOND.test(rest[0]) ? rest[1] : rest[0];
  // Some names are top-level ones: "blog.halyard".
  return own === undefined || PRESS_HOST.test(`${own}.`) ? top : own;
}

/** Whether what a link leads to is a document on the site of an organization that tells of itself. */
function isOfficial({ hostname, pathname }: URL, named: string): boolean {
  const host = hostname.replace(/^www\./, '');
  const owner = ownerOf(host);
  if (owner.length < 2 || NEWS_HOST.test(owner)) return false;
  if (PRESS_PATH.test(pathname)) return true;
  const isPost = PRESS_HOST.test(host) ? pathname.length > 1 : POST_PATH.test(pathname);
  // Anybody has a blog: the text has to name whose it is.
  return isPost && named.includes(lettersOf(owner));
}

function kindOf(
  url: URL,
  words: string,
  named: string,
  isOwn: boolean,
): PrimaryLink['kind'] | null {
  if (!/^https?:$/.test(url.protocol) || SOCIAL.test(url.hostname)) return null;
  const said = CARD.test(url.pathname)
    ? 'model-card'
    : (SAID.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
  // Of the own site only what is called a document, or lies there as one.
  if (isOwn)
    return said !== 'filing' && (DOCUMENT.test(url.pathname) || said) ? (said ?? 'paper') : null;
  const place = PLACES.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  if (place?.kind === 'code' && SMALL.test(url.pathname)) return null;
  if (place)
    return place.kind === 'official' || place.kind === 'code' ? (said ?? place.kind) : place.kind;
  if (said) return said;
  return isOfficial(url, named) ? 'official' : null;
}

export const linksOf = (block: Block): Link[] =>
  'marks' in block ? block.marks.filter((mark): mark is Link => mark.kind === 'link') : [];

/** The names that a text has with a capital, as letters one after the other: whether it names somebody. */
const namesIn = (article: Pick<Article, 'title' | 'blocks'>): string =>
  [article.title, ...article.blocks.map(({ text }) => text)]
    .flatMap(
      (text) => text.match(/(?:\p{Lu}|\p{Ll}\p{Lu})[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)*/gu) ?? [],
    )
    .map(lettersOf)
    .join('|');

/**
 * The links of the body to primary documents: papers, code, models, data, filings, laws, and what authorities and
 * organizations say of themselves, each address once. Links to the article's own site count only where they are called or
 * lie there as a document. Posts on social networks count nowhere. By address and the words of the link; what lies there is not seen.
 */
export function primaryLinksIn(
  article: Pick<Article, 'title' | 'blocks' | 'sentences' | 'canonicalUrl'>,
): PrimaryLink[] {
  const own = parseUrl(article.canonicalUrl)?.hostname ?? '';
  const found = new Map<string, PrimaryLink>();
  let named: string | null = null;
  for (const [block, content] of article.blocks.entries()) {
    for (const { start, end, href } of linksOf(content)) {
      const url = parseUrl(href);
      const key = url && `${url.hostname}${url.pathname}`;
      if (!url || !key || found.has(key)) continue;
      named ??= namesIn(article);
      const words = content.text.slice(start, end).trim();
      const isOwn = ownerOf(url.hostname) === ownerOf(own);
      const kind = kindOf(url, words, named, isOwn);
      if (kind === null) continue;
      const sentence = article.sentences.findIndex(
        (one) => one.block === block && one.start < end && one.end > start,
      );
      found.set(key, { sentence: sentence < 0 ? null : sentence, block, href, kind });
    }
  }
  return [...found.values()];
}
