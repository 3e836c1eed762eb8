import { articleFromText } from '../../article/article-from-text.ts';
import { measureReading } from '../../article/body/find-body.ts';
import { collectPage } from '../../article/collect-page.ts';
import type { KindFacts } from '../../article/kind/features.ts';
import { factsOf } from '../../article/metadata/page-facts.ts';
import type { Article } from '../../model/article.ts';
import { parsePage } from '../dom.ts';

/** The least page that has features. */
export function samplePage(): KindFacts {
  const url = 'https://page.invalid/';
  const reading = collectPage(parsePage('<body><p>Text</p></body>', url), url);
  const facts = factsOf(reading);
  return { facts, reading, page: measureReading(reading, facts), authors: [], publishedAt: null };
}

/** The least article that has features. */
export const sampleArticle = (): Article =>
  articleFromText('One sentence.', {
    url: 'https://page.invalid/',
    title: 'Title',
    siteName: null,
    lang: 'en',
  });
