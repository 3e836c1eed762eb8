/** What the benchmark at scale runs in a page of the extension: fills its library, searches, compares and saves, and takes the time. */
import { newInLibrary } from '../../lib/app/new-to-you.ts';
import { articlePrint, toldAt } from '../../lib/app/story-index.ts';
import { type Reading, saveReading } from '../../lib/library/articles.ts';
import { openLibrary } from '../../lib/library/open.ts';
import { keepPrints } from '../../lib/library/prints.ts';
import { siteOf } from '../../lib/library/rows.ts';
import type { Library } from '../../lib/library/schema.ts';
import { keepIndex } from '../../lib/library/search/keep-index.ts';
import { ulid } from '../../lib/library/ulid.ts';
import { listed, NO_FILTER } from '../../lib/library/views.ts';
import type { Article, Block, Sentence } from '../../lib/model/article.ts';
import { packBlock, unpackBlock } from '../../lib/novelty/print-block.ts';
import { textOf, wordOf } from './search-corpus.ts';

const WORDS = 1000;
const SENTENCES = 4;
const PARAGRAPHS = 5;
const [SITES, AUTHORS] = [200, 1500];
const BATCH = 50;
const MINUTE = 60_000;
const START = Date.UTC(2020, 0, 1);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An article of about 1,000 words in paragraphs with headings, and a brief of its sentences. */
function readingOf(seed: number): Reading {
  const said = textOf(seed, WORDS);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (let at = 0; at < said.length; at += SENTENCES) {
    if (at % (SENTENCES * PARAGRAPHS) === 0)
      blocks.push({ kind: 'heading', level: 2, text: said[at]?.slice(0, 40) ?? '', marks: [] });
    let text = '';
    for (const sentence of said.slice(at, at + SENTENCES)) {
      const start = text === '' ? 0 : text.length + 1;
      text = text === '' ? sentence : `${text} ${sentence}`;
      sentences.push({ text: sentence, block: blocks.length, start, end: text.length });
    }
    blocks.push({ kind: 'paragraph', text, marks: [] });
  }
  const site = capital(wordOf(9000 + (seed % SITES)));
  const url = `https://${site.toLowerCase()}.example/${seed}`;
  const statements = [0, 5, 9, 14, 20, 26, 33].flatMap((at) => {
    const text = sentences[at]?.text;
    return text === undefined ? [] : [{ text, sentences: [at] }];
  });
  const day = new Date(START + seed * MINUTE * 60).toISOString();
  const author = `${capital(wordOf(20_000 + (seed % AUTHORS)))} ${capital(wordOf(30_000 + (seed % 311)))}`;
  return {
    article: {
      url,
      canonicalUrl: url,
      title: said[1]?.slice(0, 60) ?? '',
      authors: [author],
      siteName: site,
      section: null,
      description: null,
      publishedAt: day,
      modifiedAt: null,
      dates: [{ role: 'published', value: day, origin: 'json-ld' }],
      lang: 'en',
      direction: 'ltr',
      page: { kind: 'article' },
      scope: 'article',
      notes: [],
      blocks,
      sentences,
      faq: [],
      interview: [],
      wordCount: WORDS,
      readingMinutes: 5,
    },
    brief: {
      engine: 'bench',
      summary: statements.slice(0, 3),
      keyPoints: statements
        .slice(2)
        .map((statement) => ({ ...statement, origin: 'engine' as const })),
      phrases: [],
    },
  };
}

let open: Promise<Library> | null = null;

async function library(): Promise<Library> {
  open ??= openLibrary('lede').then((opened) => {
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    return opened.value;
  });
  return open;
}

const save = (into: Library, seed: number) =>
  saveReading(into, readingOf(seed), {
    id: ulid(START + seed * MINUTE, crypto.getRandomValues(new Uint8Array(10))),
    now: START + seed * MINUTE,
    matcher: () => [],
  });

/** Saves the articles of these numbers, many in one transaction, and keeps the index as the background does. */
export async function fill(from: number, to: number): Promise<void> {
  const into = await library();
  for (let at = from; at < to; at += BATCH) {
    await into.transaction('rw', into.tables, async () => {
      for (let seed = at; seed < Math.min(at + BATCH, to); seed++) await save(into, seed);
    });
  }
  await keepIndex(into);
}

/** How many articles there are already. */
export const count = async (): Promise<number> => (await library()).articles.count();

/** Milliseconds from asking to save until it is confirmed, for each of the numbers. */
export async function saves(from: number, count: number): Promise<number[]> {
  const into = await library();
  const times: number[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const reading = readingOf(seed);
    const start = performance.now();
    await saveReading(into, reading, {
      id: ulid(START + seed * MINUTE, crypto.getRandomValues(new Uint8Array(10))),
      now: START + seed * MINUTE,
      matcher: () => [],
    });
    times.push(performance.now() - start);
  }
  return times;
}

export interface Asked {
  query: string;
  ms: number;
  found: number;
  first: string;
}

/** Asks each query and takes the time until the list of ids is there. */
export async function ask(queries: string[]): Promise<Asked[]> {
  const from = await library();
  const answers: Asked[] = [];
  for (const query of queries) {
    const start = performance.now();
    const { ids } = await listed(from, { ...NO_FILTER, text: query }, 'best');
    answers.push({ query, ms: performance.now() - start, found: ids.length, first: ids[0] ?? '' });
  }
  return answers;
}

/** A fixed mix of queries: frequent and rare words, several, phrases, beginnings, slips of the pen, exclusions, filters. */
export function queries(count: number): string[] {
  const mix: string[] = [];
  for (let at = 0; mix.length < count; at++) {
    const seed = (at * 7717) % 500;
    const said = textOf(seed, WORDS);
    const sentence = (said[at % said.length] ?? '').replace('.', '').split(' ');
    const [a = '', b = '', c = ''] = sentence.slice(3);
    const rare = [...sentence].sort((x, y) => y.length - x.length)[0] ?? '';
    const slip = rare.slice(0, 3) + rare.slice(4);
    const { article } = readingOf(seed);
    mix.push(
      `${wordOf(3 + at)} `,
      `${wordOf(200 + 37 * at)} `,
      `${rare} `,
      `${a} ${b} `,
      `${a} ${rare} ${c} `,
      `"${a} ${b} ${c}"`,
      rare.slice(0, 3),
      rare.slice(0, 5),
      `${slip} `,
      `${rare} -${wordOf(2 + at)} `,
      `${wordOf(60 + at)} site:${siteOf({ siteName: article.siteName, url: article.url })} `,
      `${wordOf(90 + at)} after:2021 `,
    );
  }
  return mix.slice(0, count);
}

/** Bytes of storage in use, as the browser tells, and of text in an article. */
export async function sizes(): Promise<{ usage: number; text: number }> {
  const { usage = 0 } = await navigator.storage.estimate();
  const { article } = readingOf(1);
  const text = new TextEncoder().encode(article.blocks.map((block) => block.text).join('\n'));
  return { usage, text: text.length };
}

const UNSAVED = 10_000_000;
const LONG_WORD = /(?<= )[a-z]{8,}/g;

/** An article of which every other sentence is of a saved one; long words are written as names. */
function halfSaved(seed: number): Article {
  const [{ article }, other] = [readingOf(UNSAVED + seed), readingOf(seed)];
  const said = article.sentences.map((sentence, at) => {
    const { text } = (at % 2 === 0 ? other.article.sentences[at] : null) ?? sentence;
    return { ...sentence, text: text.replace(LONG_WORD, capital) };
  });
  return { ...article, sentences: said };
}

export interface Compared {
  ms: number;
  told: number;
  fresh: number;
}

/** Milliseconds until it is known what of an article is new to the library, for some articles; prints are made before. */
export async function compare(count: number): Promise<Compared[]> {
  const from = await library();
  const tools = {
    printOf: (article: Article, row: { publishedAt: string | null; savedAt: number }) =>
      articlePrint(article, toldAt(row, row.savedAt)),
    pack: packBlock,
    unpack: unpackBlock,
  };
  await keepPrints(from, tools, START);
  const compared: Compared[] = [];
  for (let at = 0; at < count; at++) {
    const article = halfSaved((at * 7717) % 500);
    const start = performance.now();
    const news = await newInLibrary(from, article, START);
    compared.push({
      ms: performance.now() - start,
      told: news?.told ?? 0,
      fresh: news?.fresh.length ?? 0,
    });
  }
  return compared;
}
