import { randomBytes } from 'node:crypto';
import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { ItemReader } from '../../../lib/library/match-items.ts';
import { finishRematches, type Matcher } from '../../../lib/library/matches.ts';
import { openLibrary } from '../../../lib/library/open.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { ulid } from '../../../lib/library/ulid.ts';
import type { Article, Block } from '../../../lib/model/article.ts';
import type { Brief } from '../../../lib/model/brief.ts';
import type { Result } from '../../../lib/model/result.ts';

// Dexie looks for the browser's database when it is loaded; here it is given one.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

/** The value of a result that has to be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

let names = 0;

/** An empty library of its own for one test. */
export async function emptyLibrary(): Promise<Library> {
  const library = must(await openLibrary(`library-${names++}`));
  onTestFinished(() => library.close());
  return library;
}

let clock = Date.UTC(2026, 2, 1);

/** A later time and a new key with each call. */
export const stamp = (): { id: string; now: number } => {
  clock += 1000;
  return { id: ulid(clock, randomBytes(10)), now: clock };
};

/** An article with one sentence in each paragraph. */
export function articleOf(facts: Partial<Article> & { paragraphs?: string[] } = {}): Article {
  const { paragraphs = ['Halyard Labs may buy a chip maker.'], ...given } = facts;
  const blocks: Block[] = paragraphs.map((text) => ({ kind: 'paragraph', text, marks: [] }));
  const url = given.url ?? 'https://halyard.example/news/chips';
  return {
    url,
    canonicalUrl: url,
    title: 'Halyard Labs looks at chips',
    authors: ['Ines Marlow'],
    siteName: 'The Halyard',
    section: null,
    description: null,
    publishedAt: '2026-03-12',
    modifiedAt: null,
    dates: [],
    lang: 'en',
    direction: 'ltr',
    page: { kind: 'article' },
    scope: 'article',
    notes: [],
    blocks,
    sentences: paragraphs.map((text, block) => ({ text, block, start: 0, end: text.length })),
    faq: [],
    interview: [],
    wordCount: paragraphs.join(' ').split(/\s+/).length,
    readingMinutes: 1,
    ...given,
  };
}

export const briefOf = (article: Article): Brief => ({
  engine: 'test',
  summary: article.sentences.slice(0, 1).map(({ text }) => ({ text, sentences: [0] })),
  keyPoints: [],
  phrases: [],
});

export const readingOf = (facts: Parameters<typeof articleOf>[0] = {}) => {
  const article = articleOf(facts);
  return { article, brief: briefOf(article) };
};

/** Finds a topic's name and aliases as parts of sentences: simple on purpose, matching has tests of its own. */
export const matcher: Matcher = (article, topics) =>
  topics.flatMap((topic) => {
    const words = [topic.name, ...topic.aliases];
    const sentences = article.sentences.flatMap(({ text }, at) =>
      words.some((word) => text.includes(word)) ? [at] : [],
    );
    const about = words.some((word) => article.title.includes(word));
    return about || sentences.length > 0
      ? [
          {
            topicId: topic.id,
            strength: about ? ('about' as const) : ('mentions' as const),
            sentences,
            words: [topic.name],
          },
        ]
      : [];
  });

/** An item's text: a paragraph with what its feed carries, where that is still kept. */
export const itemReader: ItemReader = ({ title }, body) => {
  const { blocks, sentences } = articleOf({ paragraphs: body ? [body.html] : [] });
  return { title, blocks, sentences };
};

/** All matching that is still to be done. */
export const rematched = (library: Library, by: Matcher = matcher, now = stamp().now) =>
  finishRematches(library, by, { itemReader, now });

export const draft = (name: string, aliases: string[] = []) => ({
  name,
  aliases,
  excluded: [],
  context: [],
  versions: false,
  anyCase: false,
});
