import { Readability } from '@mozilla/readability';
import type { PageReading } from '../model/page-reading.ts';
import { parseUrl } from '../text/url.ts';
import { isAside } from './blocks/walk.ts';
import { readStream } from './body/read-stream.ts';
import { viewOf } from './copy/hidden.ts';
import { readOutline } from './faq/read-outline.ts';
import { collectMetadata } from './metadata/collect-metadata.ts';
import { copyPage } from './page-copy.ts';
import { selectedBlocks } from './selected-blocks.ts';

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
  const page = copyPage(document);
  return {
    url,
    contentType,
    plainText: contentType === 'text/plain' ? (document.body?.textContent ?? '') : null,
    metadata: collectMetadata(page, base),
    headlineLinks: headlineLinks(page),
    next: statedNext(page, base),
    selection: selectedBlocks(document, base),
    outline: readOutline(page),
    // Comes last, since Readability takes the copy apart.
    ...(HTML.test(contentType) ? readBody(page, base) : NO_BODY),
    isShown: viewOf(document) !== null,
  };
}

const NO_BODY = { stream: { blocks: [], boxes: [] }, main: null };

const all = (document: Document, selector: string, most: number): Element[] =>
  Array.from(document.querySelectorAll(selector)).slice(0, most);

/**
 * All blocks of the page, with Readability's choice marked on them. `page` is a copy: Readability takes it apart. Its
 * content comes back as an element, so that nothing is serialized and parsed again.
 */
function readBody(page: Document, base: string): Pick<PageReading, 'stream' | 'main'> {
  const root = page.body ?? page.documentElement;
  const { stream, keep } = readStream(root, base);
  const reader = new Readability<Node>(page, { keepClasses: true, serializer: (node) => node });
  const found = attempt(() => reader.parse());
  if (!found?.content) return { stream, main: null };
  keep(found.content as Element);
  const { title, byline, publishedTime } = found;
  return {
    stream,
    main: { title: title || null, byline: byline || null, publishedTime: publishedTime || null },
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

/** Where the page's relative links start: its `<base>`, or else its own address. */
function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return parseUrl(href, url)?.href ?? url;
}

function statedNext(document: Document, base: string): string | null {
  const href = document.querySelector(':is(link, a)[rel~="next" i][href]')?.getAttribute('href');
  return href ? (parseUrl(href, base)?.href ?? null) : null;
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
