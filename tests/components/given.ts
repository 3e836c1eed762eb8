import type { FeedOverview } from '../../lib/library/feed-queries.ts';
import type { TopicOverview } from '../../lib/library/queries.ts';
import { indexed, newReaderRow, type PlainRow } from '../../lib/library/rows.ts';
import type { Article, Block } from '../../lib/model/article.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { Feed, FoundItem, StoryGroup } from '../../lib/model/feeds.ts';
import type { SavedArticle, Topic } from '../../lib/model/library.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import type { Finding, Signal } from '../../lib/model/signals.ts';

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

/** A finding in the sentences of `articleOf`: the given words of them, by the sentence's index. */
export const findingOf = (
  name: string,
  words: Record<number, string[]>,
  facts: Partial<Finding> = {},
): Finding => ({
  name,
  count: Object.keys(words).length,
  values: [],
  side: 'for',
  sentences: Object.entries(words).map(([sentence, cues]) => ({
    sentence: Number(sentence),
    cues: cues.map((text) => {
      const start = (PARAGRAPHS[Number(sentence)] ?? '').indexOf(text);
      return { text, start, end: start + text.length, quoted: false };
    }),
  })),
  quotes: [],
  ...facts,
});

/** The words of the findings of `signalsGiven`, as `public/_locales` has those of real ones. */
export const GIVEN_TEXTS: Record<string, string> = {
  findingGivenHedges_one: '$1 sentence with a hedge',
  findingGivenHedges_other: '$1 sentences with a hedge',
  findingGivenVague_one: '$1 sentence laid to nobody',
  findingGivenVague_other: '$1 sentences laid to nobody',
  findingGivenLinks_one: '$1 link to a source',
  findingGivenLinks_other: '$1 links to a source',
  findingGivenAuthor_one: 'An author is named',
  findingGivenAuthor_other: '$1 authors are named',
  findingGivenUpdate: 'Updated on $2, before it was published on $3',
  findingAllDates_one: '$1 date',
  findingAllDates_other: '$1 dates',
};

/** How the text of `articleOf` might be made: four meters and a remark on its dates. */
export const signalsGiven = (): Signal[] => [
  {
    name: 'supposed',
    kind: 'meter',
    value: 68,
    findings: [
      findingOf('givenHedges', { 0: ['in talks'], 2: ['Neither', 'confirmed'] }),
      findingOf('givenVague', { 1: ['nearly all'] }, { side: 'beside' }),
    ],
  },
  { name: 'hype', kind: 'meter', value: 22, findings: [] },
  {
    name: 'sourced',
    kind: 'meter',
    value: 31,
    findings: [
      findingOf(
        'givenLinks',
        { 1: [] },
        { links: ['https://www.pellworth.example/filing', 'javascript:alert(1)'] },
      ),
    ],
  },
  {
    name: 'disclosed',
    kind: 'meter',
    value: 84,
    findings: [findingOf('givenAuthor', {}, { count: 1, quotes: ['By Ines Marlow'] })],
  },
  {
    name: 'dates',
    kind: 'notes',
    findings: [
      findingOf('givenUpdate', { 2: [] }, { values: ['2026-03-10', '2026-03-12'] }),
      findingOf(
        'allDates',
        {},
        { count: 2, values: ['2026-03-12', 'json-ld', '2026-03-12', 'url'] },
      ),
    ],
  },
];

/** What the background answers for the open tab. */
export function tabBriefOf(facts: Partial<Article> = {}, brief: Partial<Brief> = {}): TabBrief {
  const article = articleOf(facts);
  return {
    tabId: 7,
    article,
    brief: briefOf(article, brief),
    matches: [],
    savedId: null,
    feeds: [],
    selected: false,
    marked: null,
    markedSignal: null,
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
  unread: 0,
  find: null,
  ...facts,
});

/** A followed feed that was read a moment ago and has no trouble. */
export const feedOf = (n: number, facts: Partial<Feed> = {}): FeedOverview => ({
  feed: {
    id: idOf(n),
    url: `https://feeds.example/${n}.xml`,
    title: `Feed ${n}`,
    renamed: false,
    siteUrl: null,
    paused: false,
    whole: false,
    addedAt: 0,
    etag: null,
    lastModified: null,
    ttl: null,
    askedAt: Date.now(),
    readAt: Date.now(),
    nextAt: 0,
    failures: 0,
    trouble: null,
    moved: null,
    ...facts,
  },
  items: 0,
  latest: null,
});

/** An unread find of topic 1 in item n, a story of its own. */
export const foundOf = (n: number, facts: Partial<FoundItem> = {}): FoundItem => ({
  topicId: idOf(1),
  itemId: idOf(n),
  story: idOf(n),
  strength: 'about',
  quote: `Lantern is in item ${n}.`,
  words: ['Lantern'],
  time: Date.now(),
  state: 'unread',
  title: `Item ${n}`,
  url: `https://copperwire.example/${n}`,
  feedTitle: 'Copper Wire',
  wordCount: 300,
  savedId: null,
  ...facts,
});

/** The story that the first of these items told. */
export const storyOf = (
  [first, ...others]: [FoundItem, ...FoundItem[]],
  facts: Partial<StoryGroup> = {},
): StoryGroup => ({
  story: first.story,
  items: [first, ...others],
  unread: [first, ...others].filter(({ state }) => state === 'unread').length,
  time: first.time,
  saved: null,
  ...facts,
});
