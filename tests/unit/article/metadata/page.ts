import { collectPage } from '../../../../lib/article/collect-page.ts';
import { type PageFacts, factsOf as parsed } from '../../../../lib/article/metadata/page-facts.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';

/** The facts of a whole page. */
export const factsOfPage = (
  html: string,
  url = 'https://www.harbor-times.example/tech/a',
): PageFacts => parsed(collectPage(parsePage(html, url), url));

/** The facts of a small page, for the tests of one metadata rule. */
export const factsOf = (head: string, body = '', url?: string): PageFacts =>
  factsOfPage(`<html><head>${head}</head><body>${body}</body></html>`, url);

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
