import { Readability } from '@mozilla/readability';
import type { Block } from '../model/article.ts';
import type { PageReading } from '../model/page-reading.ts';
import { parseUrl } from '../text/url.ts';
import { SHORT_TEXT, textOfBlocks } from './article-text.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { isAside } from './blocks/walk.ts';
import { readOutline } from './faq/read-outline.ts';
import { collectMetadata } from './metadata/collect-metadata.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)?$/;
const MAX_LINKS = 3_000;
const HEADLINE_WORDS = 5;

/**
 * Collects from a page what an Article is made of. Only what needs the document is done here, since this is what is
 * injected into pages; `makeArticle` decides. The document is not changed. Never throws on odd HTML.
 */
export function collectPage(document: Document, url: string): PageReading {
  const contentType = document.contentType ?? '';
  const base = baseOf(document, url);
  const main = HTML.test(contentType) ? mainOf(document, base) : null;
  return {
    url,
    contentType,
    plainText: contentType === 'text/plain' ? (document.body?.textContent ?? '') : null,
    metadata: collectMetadata(document, base),
    headlineLinks: headlineLinks(document),
    main,
    anyText:
      textOfBlocks(main?.blocks ?? []).length < SHORT_TEXT && HTML.test(contentType)
        ? anyText(document, base)
        : [],
    outline: readOutline(document),
  };
}

const all = (document: Document, selector: string, most: number): Element[] =>
  Array.from(document.querySelectorAll(selector)).slice(0, most);

/**
 * What Readability takes for the article. It runs on a clone, since it takes the document apart, and gives its content
 * back as an element, so that nothing is serialized and parsed again.
 */
function mainOf(document: Document, base: string): PageReading['main'] {
  const reader = new Readability<Node>(document.cloneNode(true) as Document, {
    keepClasses: true,
    serializer: (node) => node,
  });
  const found = attempt(() => reader.parse());
  if (!found?.content) return null;
  return {
    blocks: readBlocks(found.content as Element, base),
    title: found.title || null,
    byline: found.byline || null,
    publishedTime: found.publishedTime || null,
  };
}

/** Readability throws on pages that are odd enough, such as one without a body. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

function anyText(document: Document, base: string): Block[] {
  for (const selector of ['article', 'main, [role="main"]', 'body', 'html']) {
    const container = document.querySelector(selector);
    const blocks = container ? readBlocks(container, base) : [];
    if (textOfBlocks(blocks).length >= SHORT_TEXT || (selector === 'html' && blocks.length > 0))
      return blocks;
  }
  return [];
}

/** Where the page's relative links start: its `<base>`, or else its own address. */
function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return parseUrl(href, url)?.href ?? url;
}

function headlineLinks(document: Document): number {
  const seen = new Set<string>();
  for (const link of all(document, 'a[href]', MAX_LINKS)) {
    const text = (link.textContent ?? '').trim();
    if (text.length < 400 && text.split(/\s+/).length >= HEADLINE_WORDS && !isAside(link))
      seen.add(link.getAttribute('href') ?? '');
  }
  return seen.size;
}
