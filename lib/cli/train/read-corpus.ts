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
}

interface CorpusRow {
  id: string | number;
  url: string;
  type: string;
  ground_truth?: { main_content?: string | null } | null;
}

/**
 * Reads a corpus in WCXB's layout: gzipped JSON lines {id, url, type, ground_truth: {main_content}}, the pages beside it
 * in `html/ID.html.gz`. Throws where a file is missing.
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
    };
  }
}
