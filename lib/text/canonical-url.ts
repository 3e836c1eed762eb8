import { parseUrl } from './url.ts';

/** Parameters that say where a reader came from or how the page is shown, never which article it is. */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_.*',
    'fbclid|gclid|gclsrc|dclid|gbraid|wbraid|twclid|ttclid|yclid|msclkid|igshid|igsh|li_fat_id|epik',
    'mc_[ce]id|mkt_tok|_hs(?:enc|mi)|__hs.*|hsctatracking|vero_id|oly_(?:enc|anon)_id|ck_subscriber_id',
    'ref|ref_?(?:src|url)|referr?er|source_referrer|via|share|shared?_?(?:from|id|token)|sr_share|smid|smtyp',
    '_ga|_gl|gaa_.*|ga_.*|at_(?:medium|campaign|link.*|format|bbc.*|ptr.*)|xtor|wt[._]mc.*|cmp(?:id)?|s?_?cid|icid|ncid|ocid',
    'spm|mbid|ftag|trk|trkcampaign|soc_(?:src|trk)|guc(?:counter|e_.*)|__twitter_impression|taid|amp|outputtype',
  ].join('|')})$`,
  'i',
);
/** Parameters that name the article on sites that have one path for all. */
const NAMES_ARTICLE =
  /^(?:p|v|id|aid|nid|article(?:_?id)?|story(?:_?id)?|post(?:_?id)?|news_?id)$/i;
/** Country domains sell names one level down: `example.co.uk` is a site, `co.uk` is not. */
const SHARED_SUFFIX = /^(?:ac|co|com|edu|gob|gov|gouv|net|ne|or|org)\.[a-z]{2}$/;
const PATH_AMP = /\/amp\/?$|^\/amp(?=\/.)|\.amp(?=\.html?$)|\.amp$/;

/**
 * The one address that names an article: tracking parameters, fragment, credentials, default ports, closing slashes, AMP
 * and mobile hosts are gone. The page's own `rel=canonical` is believed where it is plausible: on the same site, no home
 * page of a page that is none, not losing the parameter that names the article. Applying it twice changes nothing. What is
 * no http address comes back without its fragment.
 */
export function canonicalUrl(url: string, relCanonical?: string | null): string {
  const page = plain(url);
  if (!page) return url.split('#', 1).join('');
  const stated = relCanonical ? plain(relCanonical, url) : null;
  return stated && isPlausible(stated, page) ? stated.href : page.href;
}

function plain(href: string, base?: string): URL | null {
  const url = parseUrl(href, base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  // Each round shortens the address, so that this ends; what one round uncovers, the next sees.
  for (let current = url; ; ) {
    const next = simplified(current);
    if (!next || next.href.length >= current.href.length) return current;
    current = next;
  }
}

function simplified(from: URL): URL | null {
  const url = parseUrl(servedByCache(from) ?? from.href);
  if (!url) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  url.hostname = withoutMobileLabel(url.hostname);
  url.pathname = url.pathname.replace(PATH_AMP, '').replace(/(?<!\/)\/+$/, '') || '/';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] ?? ''));
  url.search = kept.join('&');
  return url;
}

/** The article's own address where a search engine's AMP cache serves it. */
function servedByCache({ hostname, pathname, search }: URL): string | null {
  const isCache = /(?:^|\.)cdn\.ampproject\.org$/.test(hostname);
  const isViewer = /^(?:www\.)?google\.[a-z.]+$/.test(hostname) && pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return null;
  const found = /^\/(?:amp|[acv]|wp)\/(s\/)?([^/.]+\.[^/]+(?:\/.*)?)$/.exec(pathname);
  return found ? `http${found[1] ? 's' : ''}://${found[2]}${search}` : null;
}

/** `m.example.com`, `mobile.example.com`, `amp.example.com` and `en.m.example.org` without that label. */
function withoutMobileLabel(host: string): string {
  const labels = host.split('.');
  const at = labels.slice(0, 2).findIndex((label) => /^(?:m|mobile|amp)$/.test(label));
  if (at < 0) return host;
  const rest = labels.toSpliced(at, 1);
  const isSite = rest.length > 2 || (rest.length === 2 && !SHARED_SUFFIX.test(rest.join('.')));
  return isSite ? rest.join('.') : host;
}

const siteOf = (host: string): string => {
  const labels = host.split('.');
  return labels.slice(SHARED_SUFFIX.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
};

function isPlausible(stated: URL, page: URL): boolean {
  if (siteOf(stated.hostname) !== siteOf(page.hostname)) return false;
  if (stated.pathname === '/' && stated.search === '' && page.pathname + page.search !== '/')
    return false;
  const named = [...page.searchParams.keys()].filter((name) => NAMES_ARTICLE.test(name));
  return stated.pathname !== page.pathname || named.every((name) => stated.searchParams.has(name));
}
