import { createReadStream, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { linesOf } from '../../lib/cli/lines.ts';
import { plainText } from '../../lib/feeds/plain-text.ts';
import { readFeed } from '../../lib/feeds/read-feed.ts';

/** A text as a feed or a saved page gives it. `key` names it in the labels; times are milliseconds since 1970, 0 unknown. */
export interface Told {
  key: string;
  title: string;
  text: string;
  lang: string | null;
  time: number;
  /** What a person wrote of it in short, where the corpus has that. */
  highlights: string[];
}

/** A row of any of the corpora in gzipped JSON lines. */
interface Row {
  id?: string;
  url?: string;
  title?: string;
  date?: string;
  html?: string;
  text?: string;
  highlights?: string[];
  ground_truth?: {
    title?: string | null;
    main_content?: string | null;
    publish_date?: string | null;
  };
}

const timeOf = (date: string | null | undefined): number => Date.parse(date ?? '') || 0;

function toldOf(name: string, row: Row): Told {
  const marked = row.ground_truth;
  const key = `${name} ${row.url ?? row.id ?? ''}`;
  return {
    key,
    title: row.title ?? marked?.title ?? '',
    text: row.html === undefined ? (row.text ?? marked?.main_content ?? '') : plainText(row.html),
    lang: 'en',
    time: timeOf(row.date ?? marked?.publish_date),
    highlights: row.highlights ?? [],
  };
}

async function readRows(path: string, name: string): Promise<Told[]> {
  const told: Told[] = [];
  for await (const line of linesOf(createReadStream(path).pipe(createGunzip())))
    if (line.trim() !== '') told.push(toldOf(name, JSON.parse(line) as Row));
  return told;
}

function readFeedFile(path: string): Told[] {
  const name = basename(path, '.xml');
  const reading = readFeed(readFileSync(path, 'utf8'), `https://feed.invalid/${name}`);
  if (reading.kind !== 'feed') return [];
  return reading.feed.entries.map(({ url, guid, title, html, publishedAt }) => ({
    key: `${name} ${url || guid}`,
    title,
    text: plainText(html),
    lang: 'en',
    time: timeOf(publishedAt),
    highlights: [],
  }));
}

/**
 * All texts of a folder of corpora: feeds in `feeds/ai-sites/`, whole articles in `articles/`, saved pages in `news/` and
 * `extraction/`, news with short versions in `summaries/`. Keys are the corpus and the address or the row's id.
 */
export async function readTold(folder: string): Promise<Told[]> {
  const told = globSync(join(folder, 'feeds/ai-sites/*.xml')).sort().flatMap(readFeedFile);
  told.push(...(await readRows(join(folder, 'articles/ai-feed-articles.jsonl.gz'), 'articles')));
  for (const name of ['news', 'extraction'])
    told.push(...(await readRows(join(folder, name, 'articles.jsonl.gz'), name)));
  for (const name of ['cnndm-train', 'cnndm-validation', 'titled-news'])
    told.push(...(await readRows(join(folder, 'summaries', `${name}.jsonl.gz`), name)));
  return told;
}
