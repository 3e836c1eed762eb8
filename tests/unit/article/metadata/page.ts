import { gatherFacts, type PageFacts } from '../../../../lib/article/metadata/page-facts.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';

/** The facts of a small page, for the tests of one metadata rule. */
export function factsOf(
  head: string,
  body = '',
  url = 'https://www.harbor-times.example/tech/a',
): PageFacts {
  return gatherFacts(parsePage(`<html><head>${head}</head><body>${body}</body></html>`, url), url);
}

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
