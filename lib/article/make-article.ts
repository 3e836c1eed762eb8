import type { Article, Scope } from '../model/article.ts';
import type { PageReading } from '../model/page-reading.ts';
import { canonicalUrl } from '../text/canonical-url.ts';
import { splitSentences } from '../text/sentences.ts';
import { parseUrl } from '../text/url.ts';
import { countWords } from '../text/words.ts';
import { articleFromText } from './article-from-text.ts';
import { textOfBlocks } from './article-text.ts';
import { findBody, measureReading } from './body/find-body.ts';
import { readFaq } from './faq/read-faq.ts';
import { withoutFurniture } from './furniture.ts';
import { pageKind } from './kind/page-kind.ts';
import { linkFaq } from './link-faq.ts';
import { chooseMetadata } from './metadata/choose-metadata.ts';
import { readImprint } from './metadata/imprint.ts';
import { directionOf } from './metadata/language.ts';
import { factsOf } from './metadata/page-facts.ts';
import { discussionOf } from './notes/discussion.ts';
import { pageNotes } from './page-notes.ts';
import { readingMinutes } from './reading-time.ts';
import { chosenBody, chosenFaq, chosenKind } from './scope.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)?$/;

/**
 * Decides what a page says: its body, metadata, FAQ, and whether it is an article at all. A page without text comes back
 * as one of kind "other". `scope` is what of the page is to be read; dates after `now`, in milliseconds, are not believed.
 */
export function makeArticle(
  reading: PageReading,
  scope: Scope = 'article',
  now: number | null = null,
): Article {
  if (!HTML.test(reading.contentType)) return otherType(reading, scope);
  const { url, main } = reading;
  const facts = factsOf(reading);
  const said = chooseMetadata(facts, main, now);
  const title = said.title.value;
  const authors = said.authors.value;
  const lang = said.language.value;

  const page = measureReading(reading, facts);
  const body =
    scope === 'article' ? findBody(page, facts, reading.isShown) : chosenBody(reading, scope);
  const shown = reading.stream.blocks.map(({ block }) => block);
  const blocks = withoutFurniture(body.blocks, title, authors, shown);
  const text = textOfBlocks(blocks);
  const sentences = splitSentences(blocks, lang);
  const { faq: pairs, interview } = readFaq(reading.outline, facts.jsonLd);
  const faq = chosenFaq(linkFaq(pairs, sentences), scope);
  const words = countWords(text, lang);
  const discussion = discussionOf(facts, reading);
  const known = {
    facts,
    reading,
    page,
    authors,
    publishedAt: said.published.value,
    discussion,
  };
  return {
    url,
    canonicalUrl: canonicalUrl(url, facts.canonical),
    title,
    authors,
    siteName: said.siteName.value,
    section: said.section.value,
    description: said.description.value,
    image: said.image.value,
    publishedAt: said.published.value,
    modifiedAt: said.modified.value,
    dates: said.dates,
    imprint: readImprint(facts, title, said.authors, blocks),
    lang,
    direction: directionOf(facts.direction, lang),
    page: chosenKind(pageKind(known, blocks, body.source), scope, words),
    scope,
    notes: pageNotes({ facts, reading, title, taken: blocks, words, faq }, scope, discussion),
    ...(discussion?.linkedArticle ? { about: discussion.linkedArticle } : {}),
    blocks,
    sentences,
    faq,
    interview: scope === 'selection' ? [] : interview,
    wordCount: words,
    readingMinutes: readingMinutes(text),
  };
}

/** Plain text is read as it stands; a picture or a PDF has no text that can be read here. */
function otherType({ url, plainText, selection }: PageReading, scope: Scope): Article {
  const title = parseUrl(url)?.pathname.split('/').at(-1) || url;
  const text = scope === 'selection' ? textOfBlocks(selection) : (plainText ?? '');
  const article = articleFromText(text, { url, title, siteName: null, lang: null });
  return plainText === null
    ? { ...article, page: { kind: 'other', reason: 'not-text', links: 0 } }
    : { ...article, scope };
}
