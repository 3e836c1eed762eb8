import type { Article, Mark } from '../model/article.ts';
import { parseUrl } from '../text/url.ts';

/** Hosts of networks that pay for what is bought behind a link. Source: the networks' own documentation of their links. */
const NETWORKS =
  /(?:^|\.)(?:amzn\.to|shareasale\.com|shareasale-analytics\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|emjcd\.com|linksynergy\.com|awin1\.com|tidd\.ly|redirectingat\.com|skimresources\.com|skimlinks\.com|shop-links\.co|howl\.me|howl\.link|bam-x\.com|sjv\.io|pxf\.io|evyy\.net|7eer\.net|ojrq\.net|prf\.hn|rstyle\.me|viglink\.com|sovrn\.co|geni\.us|fxo\.co|clickbank\.net|avantlink\.com|flexlinkspro\.com|pntra\.com|gopjn\.com|pjtra\.com|tradedoubler\.com|zanox\.com|partner-ads\.com|adtr\.co|effiliation\.com|webgains\.com|financeads\.net|kelkoogroup\.net|mavely\.app\.link|ltk\.app|shopstyle\.it)$/;
const AMAZON = /(?:^|\.)amazon\.[a-z.]{2,6}$/;
/** Parameters that name who is paid. */
const PARAMETERS =
  /^(?:aff|affid|aff_?id|aff_?code|affiliate(?:_?id)?|aff_?sub\d?|irclickid|irgwc|ascsubtag|awc|partner_?id|clickref|ranmid|raneaid|ransiteid|pubref)$/i;

/** Whether a link earns whoever set it money, by its host and its parameters. */
export function isAffiliate(href: string): boolean {
  const url = parseUrl(href);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  if (NETWORKS.test(url.hostname)) return true;
  const names = [...url.searchParams.keys()];
  return AMAZON.test(url.hostname)
    ? names.some((name) => /^(?:tag|ascsubtag|linkcode)$/i.test(name))
    : names.some((name) => PARAMETERS.test(name));
}

/** The affiliate links of a text, each address once. */
export const affiliateLinks = ({ blocks }: Article): string[] => [
  ...new Set(
    blocks
      .flatMap((block): Mark[] => ('marks' in block ? block.marks : []))
      .flatMap((mark) => (mark.kind === 'link' && isAffiliate(mark.href) ? [mark.href] : [])),
  ),
];
