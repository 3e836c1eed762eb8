import { createReadStream } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { collectPage } from '../../article/collect-page.ts';
import type { PageReading } from '../../model/page-reading.ts';
import { parsePage } from '../dom.ts';
import { linesOf } from '../lines.ts';
import { readHtmlFile } from '../read-source.ts';

/** A saved page as it is read, and what a person marked on it; absent values are null. */
export interface CorpusPage {
  id: string;
  url: string;
  /** "article", or the sort of other page. */
  type: string;
  reading: PageReading;
  body: string | null;
  title: string | null;
  /** Names as one text; empty where the page names nobody; null where nobody has looked. */
  authors: string | null;
  /** The day of publication, ISO 8601. */
  published: string | null;
  /** Questions and answers; null where nobody has looked. */
  faq: { question: string; answer: string }[] | null;
}

interface CorpusRow {
  id: string | number;
  url: string;
  type: string;
  ground_truth?: {
    main_content?: string | null;
    title?: string | null;
    author?: string | null;
    publish_date?: string | null;
  } | null;
  qa?: { q: string; a: string }[];
}

/**
 * Reads a corpus in WCXB's layout: gzipped JSON lines {id, url, type, ground_truth: {main_content, title, author,
 * publish_date}, qa}, the pages beside it in `html/ID.html.gz`. Throws where a file is missing.
 */
export async function* readCorpus(path: string): AsyncGenerator<CorpusPage> {
  const folder = join(dirname(resolve(path)), 'html');
  for await (const line of linesOf(createReadStream(path).pipe(createGunzip()))) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as CorpusRow;
    const html = readHtmlFile(join(folder, `${row.id}.html.gz`));
    yield {
      id: String(row.id),
      url: row.url,
      type: row.type,
      reading: collectPage(parsePage(html, row.url), row.url),
      body: row.ground_truth?.main_content ?? null,
      title: row.ground_truth?.title ?? null,
      authors: row.ground_truth ? (row.ground_truth.author ?? '') : null,
      published: row.ground_truth?.publish_date?.slice(0, 10) ?? null,
      faq: row.qa?.map(({ q, a }) => ({ question: q, answer: a })) ?? null,
    };
  }
}
