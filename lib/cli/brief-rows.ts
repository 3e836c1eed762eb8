import { resolve } from 'node:path';
import { articleFromText } from '../article/article-from-text.ts';
import { readArticle } from '../article/read-article.ts';
import type { Article } from '../model/article.ts';
import { briefJson, briefOf } from './brief-json.ts';
import { parsePage } from './dom.ts';
import { MAX_BYTES, readHtmlFile } from './read-source.ts';

/** The address of a page that came without one. */
export const NO_ADDRESS = 'https://page.invalid/article';

/** One line of the batch input, as JSON text, to one line of the output; what goes wrong becomes the row's `error`. */
export function briefRow(line: string, options: { root: string; sentences: number }): string {
  let id: string | null = null;
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new Error('the row is no JSON object');
    const fields = row as Record<string, unknown>;
    id = fields.id == null ? null : String(fields.id);
    const article = articleOf(fields, options.root);
    return JSON.stringify({ id, ...briefJson(briefOf(article, options.sentences)) });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function articleOf(row: Record<string, unknown>, root: string): Article {
  const field = (name: string): string | null => {
    const value = row[name];
    return typeof value === 'string' ? value : null;
  };
  const url = field('url') || NO_ADDRESS;
  const path = field('htmlPath');
  const html = path === null ? field('html') : readHtmlFile(resolve(root, path));
  const text = html === null ? field('text') : null;
  if (html === null && text === null)
    throw new Error('the row has neither htmlPath, html nor text');
  if (Buffer.byteLength(html ?? text ?? '') > MAX_BYTES) throw new Error('the text is over 10 MB');
  if (html !== null) return readArticle(parsePage(html, url), url, Date.now());
  return articleFromText(text ?? '', {
    url,
    title: field('title') ?? '',
    siteName: null,
    lang: null,
  });
}
