import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { readArticle } from '../../lib/article/read-article.ts';
import { parsePage } from '../../lib/cli/dom.ts';
import { linesOf } from '../../lib/cli/lines.ts';
import { readHtmlFile } from '../../lib/cli/read-source.ts';
import type { Article } from '../../lib/model/article.ts';
import { parseUrl } from '../../lib/text/url.ts';

/** Corpora of saved pages, each a folder with `articles.jsonl.gz` and `html/ID.html.gz`. */
const PAGES = ['news', 'extraction'];
const FEED = 'articles/ai-feed-articles.jsonl.gz';

interface Row {
  id?: string;
  url: string;
  title?: string;
  html?: string;
}

async function rowsOf(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of linesOf(createReadStream(path).pipe(createGunzip())))
    if (line.trim() !== '') rows.push(JSON.parse(line) as Row);
  return rows;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = ({ title = '', html = '' }: Row): string =>
  `<!doctype html><html><head><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>${html}</article></body></html>`;

/** Numbers and ranges as labels name sentences: "3,5-7". */
export const numbersIn = (text: string): Set<number> =>
  new Set(
    text.split(',').flatMap((range) => {
      const [from = '', to = from] = range.split('-');
      if (from === '') return [];
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
    }),
  );

/**
 * The articles of a folder's corpora by their addresses. A feed's text is read as a page of its own, and its site is named by its
 * address.
 */
export async function labelledArticles(folder: string): Promise<(url: string) => Article | null> {
  const pages = new Map<string, () => string>();
  for (const row of await rowsOf(join(folder, FEED))) pages.set(row.url, () => pageOf(row));
  for (const corpus of PAGES)
    for (const { id, url } of await rowsOf(join(folder, corpus, 'articles.jsonl.gz')))
      pages.set(url, () => readHtmlFile(join(folder, corpus, `html/${id}.html.gz`)));
  return (url) => {
    const html = pages.get(url)?.();
    if (html === undefined) return null;
    const article = readArticle(parsePage(html, url), url, 0);
    const host = parseUrl(url)?.hostname.split('.').at(-2) ?? null;
    return { ...article, siteName: article.siteName ?? host };
  };
}
