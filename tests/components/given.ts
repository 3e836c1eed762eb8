import type { TopicOverview } from '../../lib/library/queries.ts';
import { indexed, newReaderRow, type PlainRow } from '../../lib/library/rows.ts';
import type { Article, Block } from '../../lib/model/article.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { SavedArticle, Topic } from '../../lib/model/library.ts';
import type { TabBrief } from '../../lib/model/messages.ts';

/** The key of the n-th thing of a test. */
export const idOf = (n: number): string => `01M8${String(n).padStart(22, '0')}`;

const PARAGRAPHS = [
  'Brannock is in talks with the foundry Pellworth.',
  'It rents nearly all of its machines.',
  'Neither company has confirmed a contract.',
];

/** An article with a heading and, under it, one sentence in each paragraph. */
export function articleOf(facts: Partial<Article> = {}): Article {
  const url = facts.url ?? 'https://halyard.example/news/chips';
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: 'What is known', marks: [] },
    ...PARAGRAPHS.map((text): Block => ({ kind: 'paragraph', text, marks: [] })),
  ];
  return {
    url,
    canonicalUrl: url,
    title: 'Brannock may build its own chip',
    authors: ['Ines Marlow'],
    siteName: 'The Halyard',
    section: 'Chips',
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
    sentences: PARAGRAPHS.map((text, i) => ({ text, block: i + 1, start: 0, end: text.length })),
    faq: [],
    interview: [],
    wordCount: 20,
    readingMinutes: 6,
    ...facts,
  };
}

const said = (article: Article, sentence: number) => ({
  text: article.sentences[sentence]?.text ?? '',
  sentences: [sentence],
});

export const briefOf = (article: Article, facts: Partial<Brief> = {}): Brief => ({
  engine: 'test',
  wanted: 3,
  summary: [said(article, 0), said(article, 2)],
  keyPoints: [{ ...said(article, 1), origin: 'engine' }],
  phrases: [
    { phrase: 'Brannock', score: 2 },
    { phrase: 'Pellworth', score: 1 },
  ],
  ...facts,
});

/** What the background answers for the open tab. */
export function tabBriefOf(facts: Partial<Article> = {}, brief: Partial<Brief> = {}): TabBrief {
  const article = articleOf(facts);
  return {
    tabId: 7,
    article,
    brief: briefOf(article, brief),
    matches: [],
    savedId: null,
    selected: false,
    marked: null,
  };
}

export const rowOf = (n: number, facts: Partial<SavedArticle> = {}): SavedArticle =>
  indexed({ ...plainRow(n), ...facts });

const plainRow = (n: number): PlainRow => ({
  ...newReaderRow(idOf(n), Date.now()),
  key: `https://halyard.example/${n}`,
  url: `https://halyard.example/${n}`,
  kind: 'article',
  title: `Story ${n}`,
  siteName: 'The Halyard',
  authors: [],
  publishedAt: null,
  lang: 'en',
  wordCount: 100,
  readingMinutes: 3,
  lede: `How story ${n} begins.`,
  hasFaq: false,
  updatedAt: Date.now(),
});

export const topicOf = (n: number, facts: Partial<Topic> = {}): Topic => ({
  id: idOf(n),
  name: `Topic ${n}`,
  aliases: [],
  excluded: [],
  muted: false,
  createdAt: n,
  seenAt: 0,
  ...facts,
});

export const overviewOf = (topic: Topic, facts: Partial<TopicOverview> = {}): TopicOverview => ({
  topic,
  about: 0,
  mentions: 0,
  fresh: 0,
  latest: null,
  ...facts,
});
