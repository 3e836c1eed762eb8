import type { Article, Block } from '../model/article.ts';
import { canonicalUrl } from '../text/canonical-url.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { textOfBlocks } from './article-text.ts';
import { oneLine } from './blocks/text-run.ts';
import { directionOf } from './metadata/language.ts';
import { readingMinutes } from './reading-time.ts';

/** Plain text as an article: a paragraph for each stretch between blank lines, and what the caller knows of it. */
export function articleFromText(
  text: string,
  facts: { url: string; title: string; siteName: string | null; lang: string | null },
): Article {
  const blocks = text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph): Block => ({ kind: 'paragraph', text: paragraph, marks: [] }));
  const body = textOfBlocks(blocks);
  return {
    url: facts.url,
    canonicalUrl: canonicalUrl(facts.url),
    title: facts.title,
    authors: [],
    siteName: facts.siteName,
    section: null,
    description: null,
    publishedAt: null,
    modifiedAt: null,
    dates: [],
    lang: facts.lang,
    direction: directionOf(null, facts.lang),
    page: body === '' ? { kind: 'other', reason: 'empty', links: 0 } : { kind: 'article' },
    scope: 'article',
    notes: [],
    blocks,
    sentences: splitSentences(blocks, facts.lang),
    faq: [],
    interview: [],
    wordCount: countWords(body, facts.lang),
    readingMinutes: readingMinutes(body),
  };
}
