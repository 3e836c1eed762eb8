import { expect, test } from 'vitest';
import { pollFeeds } from '../../../lib/app/poll-feeds.ts';
import { given, MINUTE } from './given-polls.ts';

const PAGE = 'https://ostra.example/changes';
const change = (version: string, text: string): string =>
  `<item><title>Sable ${version}</title><link>${PAGE}#${version}</link><guid>${version}</guid>
<pubDate>Fri, 20 Mar 2026 09:00:00 GMT</pubDate><description>${text}</description></item>`;
const feed = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>Changes</title>${items.join('')}</channel></rss>`;

const FIRST = change('2.1', 'The model can now be asked by way of Lantern in forty halls.');
const SECOND = change('2.2', 'A fault was mended that kept Lantern from being read at night.');

test('each entry of a list of changes is found by itself, and tells a story of its own', async () => {
  const { ports, library, sites, clock, add, watch } = await given();
  await watch('Lantern');
  const url = 'https://ostra.example/feed';
  sites.allowed.add('ostra.example');
  sites.answers.set(url, sites.documentOf(url, feed(FIRST)));
  await add([{ url, title: '' }]);
  sites.answers.set(url, sites.documentOf(url, feed(SECOND, FIRST)));
  clock.now += 70 * MINUTE;
  await pollFeeds(ports, null);
  const items = await library.feedItems.toArray();
  expect(new Set(items.map(({ story }) => story)).size).toBe(2);
  expect(await library.finds.count()).toBe(2);
});

test('the same page in two feeds is found once, and tells one story', async () => {
  const { library, sites, add, watch } = await given();
  await watch('Lantern');
  sites.allowed.add('ostra.example');
  const urls = ['https://ostra.example/feed', 'https://ostra.example/all'];
  for (const url of urls) sites.answers.set(url, sites.documentOf(url, feed(FIRST)));
  await add(urls.map((url) => ({ url, title: '' })));
  const items = await library.feedItems.toArray();
  expect(items.length).toBe(2);
  expect(new Set(items.map(({ story }) => story)).size).toBe(1);
  expect(await library.finds.count()).toBe(1);
});

test('editions of a letter with the same lines below their titles are stories of their own', async () => {
  const { library, sites, follow } = await given();
  const text = 'All that we have read this week: models, chips and the people behind them.';
  for (const edition of [12, 13])
    sites.publish('copper.example', { title: `Weekly Gradient ${edition}`, text });
  await follow('copper.example');
  const items = await library.feedItems.toArray();
  expect(items.map(({ story, id }) => story === id)).toEqual([true, true]);
});
