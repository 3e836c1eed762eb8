import type { Choice } from '../../model/reasons.ts';
import { lettersOf } from '../../text/letters.ts';
import { parseUrl } from '../../text/url.ts';
import { firstChoice, stating } from './choices.ts';
import { isNode, typesOf } from './json-ld.ts';
import { firstMeta, metaPlaces, type PageFacts, plainText } from './page-facts.ts';

/** The site's name as the page states it; null where it does not. */
export function chooseSiteName(facts: PageFacts): Choice {
  const site = facts.nodes.find((node) => typesOf(node).includes('WebSite'));
  const publisher = facts.article?.publisher;
  return firstChoice(
    stating([
      ...metaPlaces(facts, ['og:site_name']),
      ['json-ld publisher', plainText(isNode(publisher) ? publisher.name : null)],
      ['json-ld WebSite', plainText(site?.name)],
      ...metaPlaces(facts, ['application-name', 'apple-mobile-web-app-title', 'dc.publisher']),
    ]),
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
  return new Set(names.map((name) => nameLetters(name ?? '')).filter((name) => name !== ''));
}

/** A name as it is known again: its letters and digits alone, without an article before it. */
export const nameLetters = (name: string): string => lettersOf(name.replace(/^the\s/i, ''));

export const chooseSection = (facts: PageFacts): Choice =>
  firstChoice(
    stating([
      ...metaPlaces(facts, ['article:section', 'parsely-section', 'section']),
      ['json-ld articleSection', plainText(facts.article?.articleSection)],
    ]),
  );

export const chooseDescription = (facts: PageFacts): Choice =>
  firstChoice(
    stating([
      ...metaPlaces(facts, [
        'og:description',
        'description',
        'twitter:description',
        'dc.description',
        'dcterms.abstract',
      ]),
      ['json-ld description', plainText(facts.article?.description)],
    ]),
  );
