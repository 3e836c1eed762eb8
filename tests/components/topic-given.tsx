import { screen, within } from '@testing-library/react';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { topicHref } from '../../components/library/route.ts';
import type { TopicEntry, TopicTexts } from '../../lib/library/topic-page.ts';
import type { Fact } from '../../lib/model/brief.ts';
import { articleOf, briefOf, idOf, topicOf } from './given.ts';
import { show } from './screen.tsx';
import { world } from './world.ts';

export const DAY = 86_400_000;
export const at = (month: number, day: number): number =>
  new Date(2025, month - 1, day, 12).getTime();
export const TOPIC = topicOf(1, { name: 'Lantern', aliases: ['L1'], excluded: ['lamp'] });

export const entryOf = (n: number, facts: Partial<TopicEntry> = {}): TopicEntry => ({
  kind: 'article',
  id: idOf(n),
  title: `Story ${n}`,
  url: `https://halyard.example/${n}`,
  site: 'The Halyard',
  lang: 'en',
  time: at(3, 12),
  strength: 'about',
  sentences: [0],
  quote: `Lantern is in story ${n}.`,
  words: ['Lantern'],
  unread: false,
  unreadItems: [],
  fullest: null,
  more: 0,
  ...facts,
});

export const foundOf = (n: number, facts: Partial<TopicEntry> = {}): TopicEntry =>
  entryOf(n, {
    kind: 'found',
    title: `Item ${n}`,
    url: `https://copperwire.example/${n}`,
    site: 'Copper Wire',
    strength: 'mentions',
    sentences: [],
    fullest: { itemId: idOf(n), url: `https://copperwire.example/${n}` },
    ...facts,
  });

/** The text of article n: one sentence in each paragraph, with the figures of the first. */
export function read(
  n: number,
  texts: string[],
  facts: Partial<Fact>[] = [],
  phrases: string[] = [],
) {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text, marks: [] }));
  const article = articleOf({
    blocks,
    sentences: texts.map((text, block) => ({ text, block, start: 0, end: text.length })),
  });
  const brief = briefOf(article, {
    summary: [{ text: texts[0] ?? '', sentences: [0] }],
    keyPoints: [],
    phrases: phrases.map((phrase) => ({ phrase, score: 1 })),
    facts: facts.map((fact) => {
      const start = texts[0]?.indexOf(fact.text ?? '') ?? 0;
      return {
        kind: 'price',
        text: '',
        about: null,
        supposed: false,
        count: 1,
        sentences: [0],
        start,
        end: start + (fact.text ?? '').length,
        ...fact,
      };
    }),
  });
  world.bodies.push({ id: idOf(n), article, brief, versions: [] });
}

export function shows(entries: TopicEntry[], facts: Partial<TopicTexts> = {}) {
  world.topicTexts[TOPIC.id] = { topic: TOPIC, entries, left: 0, unread: 0, ...facts };
}

export async function topicPage(hash = topicHref(TOPIC.id)) {
  location.hash = hash;
  const { user } = show(<LibraryPage />);
  await screen.findByRole('heading', { level: 1, name: 'Lantern' });
  return user;
}

export const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));
