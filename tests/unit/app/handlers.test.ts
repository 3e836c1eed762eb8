import { expect, test, vi } from 'vitest';
import { messageHandlers } from '../../../lib/app/handlers.ts';
import { keepHouse } from '../../../lib/app/housekeeping.ts';
import { menuChosen } from '../../../lib/app/menu.ts';
import { pollFeeds } from '../../../lib/app/poll-feeds.ts';
import { rematch } from '../../../lib/app/topics.ts';
import { topicOverviews } from '../../../lib/library/queries.ts';
import { TRASH_KEPT } from '../../../lib/library/trash.ts';
import { err } from '../../../lib/model/result.ts';
import { draft, must } from '../library/given.ts';
import { fakePorts, PAGE, restarted } from './given.ts';

const watch = {
  item: 'watch-selection' as const,
  tabId: 7,
  pageUrl: PAGE,
  pageTitle: null,
  linkUrl: null,
  linkText: null,
};

test('a topic added finds what was saved before, after the answer', async () => {
  const ports = await fakePorts();
  const handle = messageHandlers(ports);
  must(await handle['save-tab']({ tabId: 7, scope: 'article' }));
  const topic = must(await handle['add-topic'](draft('chip')));
  await vi.waitFor(async () =>
    expect(await topicOverviews(ports.opened)).toMatchObject([
      { topic, latest: { quote: 'Halyard Labs may buy a chip maker.' } },
    ]),
  );
  must(await handle['edit-topic']({ ...draft('Merrow'), topicId: topic.id }));
  await vi.waitFor(async () =>
    expect(await topicOverviews(ports.opened)).toMatchObject([{ latest: null }]),
  );
});

test('a reader’s acts on an article', async () => {
  const ports = await fakePorts();
  const handle = messageHandlers(ports);
  const { id } = must(await handle['save-tab']({ tabId: 7, scope: 'article' }));
  must(
    await handle['change-articles']({
      articleIds: [id],
      change: { kind: 'state', state: 'archived' },
    }),
  );
  must(await handle['remove-articles']({ articleIds: [id] }));
  must(await handle['restore-articles']({ articleIds: [id] }));
  expect(await ports.opened.articles.get(id)).toMatchObject({ state: 'archived' });
});

test('trouble with the library is an answer to every act', async () => {
  const trouble = err({ kind: 'newer-schema' as const, found: 2, known: 1 });
  const handle = messageHandlers(await fakePorts({ library: async () => trouble }));
  const articleId = '01ARYZ6S410000000000000000';
  expect(await handle['save-tab']({ tabId: 7, scope: 'article' })).toEqual(trouble);
  expect(await handle['remove-articles']({ articleIds: [articleId] })).toEqual(trouble);
  expect(await handle['add-topic'](draft('Corven'))).toEqual(trouble);
  expect(await handle['topics-seen']({})).toEqual(trouble);
});

test('a library that is lost in the middle is trouble, and no error', async () => {
  const ports = await fakePorts();
  const handle = messageHandlers(ports);
  ports.opened.close();
  const lost = { ok: false, error: expect.objectContaining({ kind: 'cannot-open' }) };
  const id = '01ARYZ6S410000000000000000';
  expect(await handle['check-feeds']({ feedIds: [] })).toEqual(lost);
  expect(await handle['add-feeds']({ feeds: [{ url: PAGE, title: '' }] })).toEqual(lost);
  expect(await handle['read-finds']({ topicId: null })).toEqual(lost);
  expect(await handle['save-item']({ itemId: id })).toEqual(lost);
  expect(await handle['order-topics']({ topicIds: [id] })).toEqual(lost);
  expect(await rematch(ports)).toEqual(lost);
  expect(await pollFeeds(ports, null)).toEqual(lost);
  expect(await handle['new-to-you']({ tabId: 7, scope: 'article' })).toBeNull();
});

test('the words selected are watched, once', async () => {
  const ports = await fakePorts();
  await menuChosen(ports, { ...watch, selection: '  open\n weights ' });
  await menuChosen(ports, { ...watch, selection: 'Open weights' });
  await menuChosen(ports, { ...watch, selection: `${'long '.repeat(40)}` });
  await menuChosen(ports, { ...watch, selection: ' ' });
  const names = (await ports.opened.topics.toArray()).map(({ name }) => name);
  expect(names).toEqual(['open weights', 'long '.repeat(16).trim()]);
  expect(ports.notify).toHaveBeenCalledTimes(3);
  expect(ports.notify).toHaveBeenLastCalledWith(7, 'watching');
});

test('the menu saves the page', async () => {
  const ports = await fakePorts();
  await menuChosen(ports, { ...watch, item: 'save-page', selection: null });
  expect(await ports.opened.articles.count()).toBe(1);
});

test('the background’s start drops old trash and finishes matching', async () => {
  const ports = await fakePorts();
  const handle = messageHandlers(ports);
  const { id } = must(await handle['save-tab']({ tabId: 7, scope: 'article' }));
  must(await handle['remove-articles']({ articleIds: [id] }));
  await keepHouse(restarted(ports));
  expect(await ports.opened.trash.count()).toBe(1);
  const later = ports.now() + 2 * TRASH_KEPT;
  await keepHouse(restarted(ports, { now: () => later }));
  expect(await ports.opened.trash.count()).toBe(0);
});

test('the background’s start sets the alarm and the number first, whatever the rest comes to', async () => {
  const ports = await fakePorts();
  const stuck = restarted(ports, {
    exclusive: () => Promise.reject(new Error('the worker ends')),
    fetchPage: () => Promise.reject(new Error('the worker ends')),
    mayRead: async () => true,
  });
  await ports.local.set('pending-links', [{ url: PAGE, title: '', askedAt: 1, articleId: null }]);
  await expect(keepHouse(stuck)).rejects.toThrow('ends');
  expect(ports.setFeedAlarm).toHaveBeenCalledWith(null);
  expect(ports.showUnread).toHaveBeenCalledWith(0);
});

test('the icon’s menu opens the library', async () => {
  const ports = await fakePorts();
  await menuChosen(ports, {
    item: 'open-library',
    tabId: null,
    pageUrl: null,
    pageTitle: null,
    linkUrl: null,
    linkText: null,
    selection: null,
  });
  expect(ports.openLibrary).toHaveBeenCalledOnce();
});

test('a topic of the field brings its other names and its context; words of the reader’s own stay alone', async () => {
  const ports = await fakePorts();
  const handlers = messageHandlers(ports);
  const bare = { aliases: [], excluded: [], context: [], versions: false, anyCase: false };
  const known = must(await handlers['add-topic']({ name: 'Hon Hai', ...bare }));
  expect(known.aliases).toEqual(['Foxconn', '鴻海', '鸿海', '富士康']);
  const unclear = must(await handlers['add-topic']({ name: 'Gemini', ...bare }));
  expect(unclear.context).toContain('Google');
  const own = must(
    await handlers['add-topic']({ name: 'Claude', ...bare, excluded: ['Claude Monet'] }),
  );
  expect(own).toMatchObject({ aliases: [], excluded: ['Claude Monet'], context: [] });
});
