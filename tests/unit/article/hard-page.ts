import { readFileSync } from 'node:fs';
import { collectPage } from '../../../lib/article/collect-page.ts';
import { makeArticle } from '../../../lib/article/make-article.ts';
import { parsePage } from '../../../lib/cli/dom.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { PageReading } from '../../../lib/model/page-reading.ts';

/** A page of `tests/fixtures/pages`, collected as from a file at this address. */
export function readingOf(name: string, url = 'https://page.example/a'): PageReading {
  const file = new URL(`../../fixtures/pages/${name}.html`, import.meta.url);
  return collectPage(parsePage(readFileSync(file, 'utf8'), url), url);
}

export const articleOf = (name: string, url?: string): Article => makeArticle(readingOf(name, url));

/** An article's blocks as lines, without pictures. */
export const linesOf = ({ blocks }: Article): string[] =>
  blocks.filter(({ kind }) => kind !== 'image').map(({ text }) => text);
