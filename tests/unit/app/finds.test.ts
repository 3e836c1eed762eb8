import { expect, test, vi } from 'vitest';
import { finishPendingLinks } from '../../../lib/app/fill-link.ts';
import { messageHandlers } from '../../../lib/app/handlers.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import { articleOf, draft, must } from '../library/given.ts';
import { feedOf, feedSites, type Published } from './feed-site.ts';
import { fakePorts, locks, watchingRounds } from './given.ts';

async function given(items: Published[], changed: Partial<Ports> = {}) {
  const sites = feedSites();
  const rounds = watchingRounds(locks());
  const ports = await fakePorts({
    exclusive: rounds.exclusive,
    fetchFeed: sites.fetchFeed,
    mayRead: sites.mayRead,
    ...changed,
  });
  const send = messageHandlers(ports);
  for (const item of items) sites.publish('copper.example', item);
  const topic = must(await send['add-topic'](draft('Lantern')));
  const feeds = [feedOf('copper.example')];
  must(await rounds.afterRound(() => send['add-feeds']({ feeds })));
  const finds = await ports.opened.finds.toArray();
  return { ports, library: ports.opened, sites, send, topic, finds };
}

const FESTIVAL = {
  title: 'Lantern festival fills the river bank',
  text: 'The Lantern festival has opened with nine hundred paper boats. Children let a Lantern float. The festival ends on Sunday with a parade of paper dragons.',
};
const CHIP = {
  title: 'Lantern reads longer files',
  text: 'Lantern now reads a file of a million tokens. The model costs as much as before. Halyard Labs tried it for a week.',
};

const unread = (ports: Ports) => vi.mocked(ports.showUnread).mock.lastCall?.[0];

test('a find that was dropped is not shown any more, and teaches what to leave out', async () => {
  const { ports, library, send, topic, finds } = await given([FESTIVAL, CHIP]);
  expect(finds).toHaveLength(2);
  expect(unread(ports)).toBe(2);
  const items = await library.feedItems.toArray();
  const itemId = items.find(({ title }) => title === FESTIVAL.title)?.id ?? '';
  const words = must(await send['drop-find']({ topicId: topic.id, itemId }));
  expect(words).toContain('festival');
  expect(unread(ports)).toBe(1);
  const find = { topicId: topic.id, itemId };
  expect(await library.finds.get([topic.id, itemId])).toMatchObject({ state: 'dropped' });
  must(await send['mark-finds']({ finds: [find], state: 'unread' }));
  expect(unread(ports)).toBe(2);
});

test('words of all kinds of texts are not offered', async () => {
  const news = 'A product is sold. The product is new. A Lantern is no product, this product is.';
  const { send, topic, finds } = await given([{ ...FESTIVAL, text: `${FESTIVAL.text} ${news}` }]);
  const itemId = finds[0]?.itemId ?? '';
  const words = must(await send['drop-find']({ topicId: topic.id, itemId }));
  expect(words).toContain('festival');
  expect(words).not.toContain('product');
});

test('all finds of a topic are read at once, and unread again', async () => {
  const { ports, send, topic } = await given([FESTIVAL, CHIP]);
  const read = must(await send['read-finds']({ topicId: topic.id }));
  expect(read).toHaveLength(2);
  expect(unread(ports)).toBe(0);
  must(await send['mark-finds']({ finds: read, state: 'unread' }));
  expect(unread(ports)).toBe(2);
});

test('a muted topic counts nothing', async () => {
  const { ports, send, topic } = await given([CHIP]);
  must(await send['mute-topic']({ topicId: topic.id, muted: true }));
  expect(unread(ports)).toBe(0);
});

const whole = (words: number): string =>
  `<p>${Array.from({ length: words }, (_, n) => `word${n}`).join(' ')}</p>`;

test('saving an item reads its page where its site is allowed', async () => {
  const { library, send, finds, ports } = await given([CHIP]);
  const saved = must(await send['save-item']({ itemId: finds[0]?.itemId ?? '' }));
  expect(ports.fetchPage).toHaveBeenCalledExactlyOnceWith('https://copper.example/a/0');
  expect(await library.articles.get(saved.id)).toMatchObject({ kind: 'article' });
  expect(unread(ports), 'what is saved was seen').toBe(0);
});

test('else it keeps the text that the feed carries, where that is whole', async () => {
  const { library, send, finds, sites, ports } = await given([{ ...CHIP, html: whole(300) }], {
    parsePage: async (html, url) => articleOf({ url, paragraphs: [html.replace(/<[^>]+>/g, '')] }),
  });
  sites.allowed.clear();
  const saved = must(await send['save-item']({ itemId: finds[0]?.itemId ?? '' }));
  expect(ports.fetchPage).not.toHaveBeenCalled();
  expect(await library.articles.get(saved.id)).toMatchObject({
    kind: 'article',
    url: 'https://copper.example/a/0',
    title: CHIP.title,
    wordCount: 300,
  });
});

test('and else the link alone, which is read when its site is allowed', async () => {
  const { library, send, finds, sites, ports } = await given([CHIP]);
  sites.allowed.clear();
  const saved = must(await send['save-item']({ itemId: finds[0]?.itemId ?? '' }));
  expect(await library.articles.get(saved.id)).toMatchObject({ kind: 'link', title: CHIP.title });
  sites.allowed.add('copper.example');
  await finishPendingLinks(ports);
  expect(await library.articles.get(saved.id)).toMatchObject({ kind: 'article' });
});
