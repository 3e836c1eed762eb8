import type { Article } from '../model/article.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { mainContent } from './main-content.ts';
import { authorsOf } from './metadata/authors.ts';
import { datesOf } from './metadata/dates.ts';
import { directionOf, languageOf } from './metadata/language.ts';
import { gatherFacts } from './metadata/page-facts.ts';
import { descriptionOf, sectionOf, siteNameOf } from './metadata/site.ts';
import { titleOf } from './metadata/title.ts';

export function readArticle(document: Document, url: string): Article {
  const content = mainContent(document);
  const blocks = content ? readBlocks(content.root, url) : [];
  const facts = gatherFacts(document, url);
  const title = titleOf(facts, content?.title ?? null);
  const lang = languageOf(facts);
  return {
    url,
    canonicalUrl: url,
    title,
    authors: authorsOf(facts, title, content?.byline ?? null),
    siteName: siteNameOf(facts),
    section: sectionOf(facts),
    description: descriptionOf(facts),
    ...datesOf(facts, title, content?.publishedTime ?? null),
    lang,
    direction: directionOf(document, lang),
    page: { kind: 'article' },
    blocks,
    sentences: [],
    faq: [],
    interview: [],
    wordCount: 0,
    readingMinutes: 1,
  };
}
