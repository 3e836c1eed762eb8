import type { Article } from '../model/article.ts';
import { canonicalUrl } from '../text/canonical-url.ts';
import { splitSentences } from '../text/sentences.ts';
import { parseUrl } from '../text/url.ts';
import { countWords } from '../text/words.ts';
import { articleFromText } from './article-from-text.ts';
import { textOfBlocks } from './article-text.ts';
import { bodyOf } from './body.ts';
import { readFaq } from './faq/read-faq.ts';
import { withoutFurniture } from './furniture.ts';
import { kindFeatures } from './kind-features.ts';
import { linkFaq } from './link-faq.ts';
import { mainContent } from './main-content.ts';
import { authorsOf } from './metadata/authors.ts';
import { datesOf } from './metadata/dates.ts';
import { directionOf, languageOf } from './metadata/language.ts';
import { gatherFacts } from './metadata/page-facts.ts';
import { descriptionOf, sectionOf, siteNameOf } from './metadata/site.ts';
import { titleOf } from './metadata/title.ts';
import { pageKind } from './page-kind.ts';
import { readingMinutes } from './reading-time.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)?$/;

/**
 * Reads a page: body, metadata, FAQ, and whether it is an article at all. The document is not changed. `url` is the
 * address it was loaded from. Never throws on odd HTML; a page without text comes back as one of kind "other".
 */
export function readArticle(document: Document, url: string): Article {
  const type = document.contentType ?? '';
  if (!HTML.test(type)) return readOtherType(document, url, type);

  const content = mainContent(document);
  const facts = gatherFacts(document, url);
  const base = baseOf(document, url);
  const title = titleOf(facts, content?.title ?? null);
  const authors = authorsOf(facts, title, content?.byline ?? null);
  const dates = datesOf(facts, title, content?.publishedTime ?? null);
  const lang = languageOf(facts);

  const body = bodyOf(facts, content, base);
  const blocks = withoutFurniture(body.blocks, title, authors);
  const text = textOfBlocks(blocks);
  const sentences = splitSentences(blocks, lang);
  const { faq, interview } = readFaq(document);
  const features = kindFeatures(facts, blocks, { authors, publishedAt: dates.publishedAt });
  return {
    url,
    canonicalUrl: canonicalUrl(url, statedAddress(document, base)),
    title,
    authors,
    siteName: siteNameOf(facts),
    section: sectionOf(facts),
    description: descriptionOf(facts),
    ...dates,
    lang,
    direction: directionOf(document, lang),
    page: pageKind(url, features, body.found),
    blocks,
    sentences,
    faq: linkFaq(faq, sentences),
    interview,
    wordCount: countWords(text, lang),
    readingMinutes: readingMinutes(text),
  };
}

/** Where the page's relative links start: its `<base>`, or else its own address. */
function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return parseUrl(href, url)?.href ?? url;
}

function statedAddress(document: Document, base: string): string | null {
  const href = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  return href ? (parseUrl(href, base)?.href ?? null) : null;
}

/** Plain text is read as it stands; a picture or a PDF has no text that can be read here. */
function readOtherType(document: Document, url: string, type: string): Article {
  const name = parseUrl(url)?.pathname.split('/').at(-1) || url;
  const text = type === 'text/plain' ? (document.body?.textContent ?? '') : '';
  const article = articleFromText(text, { url, title: name, siteName: null, lang: null });
  return type === 'text/plain'
    ? article
    : { ...article, page: { kind: 'other', reason: 'not-text', links: 0 } };
}
