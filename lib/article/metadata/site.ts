import { parseUrl } from '../../text/url.ts';
import { isNode, typesOf } from './json-ld.ts';
import { firstMeta, type PageFacts, plainText } from './page-facts.ts';

/** The site's name as the page states it; null where it does not. */
export function siteNameOf(facts: PageFacts): string | null {
  const site = facts.nodes.find((node) => typesOf(node).includes('WebSite'));
  const publisher = facts.article?.publisher;
  return (
    firstMeta(facts, ['og:site_name']) ??
    plainText(isNode(publisher) ? publisher.name : null) ??
    plainText(site?.name) ??
    firstMeta(facts, ['application-name', 'apple-mobile-web-app-title', 'dc.publisher'])
  );
}

/** Everything the site may be called by, reduced to letters: its names and its host. */
export function siteCalledBy(facts: PageFacts): Set<string> {
  const host = parseUrl(facts.url)?.hostname.replace(/^www\./, '') ?? '';
  const site = facts.nodes.find((node) => typesOf(node).includes('WebSite'));
  const publisher = facts.article?.publisher;
  const names = [
    host,
    host.replace(/\.[a-z]{2,6}(?:\.[a-z]{2})?$/, ''),
    ...host.split('.').filter((label) => label.length > 4),
    firstMeta(facts, ['og:site_name']),
    firstMeta(facts, ['application-name']),
    plainText(isNode(publisher) ? publisher.name : null),
    plainText(site?.name),
  ];
  return new Set(names.map((name) => lettersOf(name ?? '')).filter((name) => name !== ''));
}

/** What remains of a name when only its letters and digits count. */
export const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

export const sectionOf = (facts: PageFacts): string | null =>
  firstMeta(facts, ['article:section', 'parsely-section', 'section']) ??
  plainText(facts.article?.articleSection);

export const descriptionOf = (facts: PageFacts): string | null =>
  firstMeta(facts, ['og:description', 'description', 'twitter:description', 'dc.description']) ??
  plainText(facts.article?.description);
