// @vitest-environment jsdom
import './fake-client.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FeedTrouble } from '../../lib/model/feeds.ts';
import { ok } from '../../lib/model/result.ts';
import { feedRow, openFeeds } from './feed-hands.tsx';
import { feedOf, idOf } from './given.ts';
import { changed, sent, world } from './world.ts';

describe('the list', () => {
  test('says when a feed was read, how much is there, and what is special', async () => {
    const now = Date.now();
    world.feeds = [
      {
        ...feedOf(1, {
          title: 'Copper Wire',
          siteUrl: 'https://copperwire.example/',
          readAt: now - 5 * 60_000,
          whole: true,
        }),
        items: 20,
      },
      feedOf(2, { title: 'https://feeds.example/2.xml', readAt: null, paused: true }),
    ];
    await openFeeds();
    const wire = await feedRow('Copper Wire');
    expect(within(wire).getByRole('link').getAttribute('href')).toBe('https://copperwire.example/');
    for (const words of ['https://feeds.example/1.xml', 'read 5 minutes ago', '20 articles'])
      expect(within(wire).getByText(words)).toBeTruthy();
    expect(within(wire).getByText('reads whole articles')).toBeTruthy();
    const other = await feedRow('feeds.example');
    expect(within(other).getByText('not read yet')).toBeTruthy();
    expect(within(other).getByText('paused')).toBeTruthy();
  });

  test('a feed that was read since the page last looked at the clock is read just now', async () => {
    world.feeds = [feedOf(1, { readAt: Date.now() + 40_000 })];
    await openFeeds();
    expect(within(await feedRow('Feed 1')).getByText('read just now')).toBeTruthy();
  });

  test('feeds are checked, paused, gone on with, removed and put back', async () => {
    world.feeds = [feedOf(1), feedOf(2, { paused: true })];
    const { user } = await openFeeds();
    await user.click(screen.getByRole('button', { name: 'Check Feed 1 now' }));
    await user.click(screen.getByRole('button', { name: 'Pause Feed 1' }));
    await user.click(screen.getByRole('button', { name: 'Resume Feed 2' }));
    await user.click(screen.getByRole('button', { name: 'Stop following Feed 1' }));
    expect(sent('check-feeds')).toEqual([{ feedIds: [idOf(1)] }]);
    expect(sent('change-feed')).toEqual([
      { feedId: idOf(1), change: { kind: 'pause', paused: true } },
      { feedId: idOf(2), change: { kind: 'pause', paused: false } },
    ]);
    expect(sent('remove-feeds')).toEqual([{ feedIds: [idOf(1)] }]);
    expect(await screen.findByText('No longer following Feed 1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('restore-feeds')).toEqual([{ feedIds: [idOf(1)] }]);
  });

  test('the focus goes on beside a feed that is removed', async () => {
    world.feeds = [feedOf(1), feedOf(2)];
    const { user } = await openFeeds();
    await user.click(screen.getByRole('button', { name: 'Stop following Feed 2' }));
    expect(document.activeElement).toBe(within(await feedRow('Feed 1')).getByRole('link'));
    world.feeds = [feedOf(1)];
    changed();
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Feed 2' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Stop following Feed 1' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Address of a feed or a site'));
  });

  test('a feed gets another name and, once its site is allowed, another address', async () => {
    world.feeds = [feedOf(1)];
    const { user } = await openFeeds();
    await user.click(screen.getByRole('button', { name: 'Edit Feed 1' }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Copper Wire');
    const address = screen.getByRole('textbox', { name: 'Address' });
    await user.clear(address);
    await user.type(address, 'copperwire.example/feed{Enter}');
    expect(world.origins).toEqual(['https://copperwire.example/feed']);
    await waitFor(() =>
      expect(sent('change-feed').map(({ change }) => change)).toEqual([
        { kind: 'rename', title: 'Copper Wire' },
        { kind: 'address', url: 'https://copperwire.example/feed' },
      ]),
    );
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
    expect(document.activeElement).toBe(within(await feedRow('Feed 1')).getByRole('link'));
  });

  test('a feed keeps its address where the other site is refused', async () => {
    world.feeds = [feedOf(1)];
    world.grants = false;
    const { user } = await openFeeds();
    await user.click(screen.getByRole('button', { name: 'Edit Feed 1' }));
    const address = screen.getByRole('textbox', { name: 'Address' });
    await user.clear(address);
    await user.type(address, 'copperwire.example{Enter}');
    expect(
      await screen.findByText('Nothing was changed: copperwire.example was not allowed.'),
    ).toBeTruthy();
    expect(sent('change-feed')).toEqual([]);
  });

  test('items are read whole once their site is allowed', async () => {
    world.feeds = [feedOf(1, { siteUrl: 'https://copperwire.example/' })];
    const { user } = await openFeeds();
    await user.click(screen.getByRole('button', { name: 'Edit Feed 1' }));
    world.grants = false;
    await user.click(screen.getByRole('switch', { name: 'Read whole articles' }));
    expect(
      await screen.findByText(
        'Only what the feed carries is read: copperwire.example was not allowed.',
      ),
    ).toBeTruthy();
    expect(sent('change-feed')).toEqual([]);
    world.grants = true;
    await user.click(screen.getByRole('switch', { name: 'Read whole articles' }));
    expect(world.origins).toEqual(['https://copperwire.example/', 'https://copperwire.example/']);
    await waitFor(() =>
      expect(sent('change-feed')).toEqual([
        { feedId: idOf(1), change: { kind: 'whole', whole: true } },
      ]),
    );
  });

  test('all that run are checked some at a time, and this can be ended', async () => {
    world.feeds = Array.from({ length: 60 }, (_, n) => feedOf(n, { paused: n === 3 }));
    let go = (): void => {};
    world.answers['check-feeds'] = () =>
      new Promise((resolve) => {
        go = () => resolve(ok(null));
      });
    const { user } = await openFeeds();
    await user.click(screen.getByRole('button', { name: 'Check all now' }));
    expect(await screen.findByText('0 of 59')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
    world.feeds = world.feeds.map((one, n) =>
      n < 5 ? feedOf(n, { paused: n === 3, askedAt: Date.now() + 1 }) : one,
    );
    changed();
    expect(await screen.findByText('4 of 59')).toBeTruthy();
    go();
    expect(await screen.findByText('25 of 59')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    go();
    expect(await screen.findByText('50 feeds checked')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Check all now' }));
    const asked = sent('check-feeds').flatMap(({ feedIds }) => feedIds);
    expect(asked).toHaveLength(50);
    expect(asked).not.toContain(idOf(3));
  });

  test('a long list is searched, and narrowed to what cannot be read', async () => {
    world.feeds = Array.from({ length: 20 }, (_, n) =>
      feedOf(n, n === 7 ? { trouble: { kind: 'malformed' } } : {}),
    );
    const { user } = await openFeeds();
    await user.click(screen.getByRole('button', { name: '1 cannot be read' }));
    expect(await feedRow('Feed 7')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Feed 8' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '1 cannot be read' }));
    await user.type(screen.getByRole('searchbox', { name: 'Find a feed' }), 'feed 12');
    expect(await feedRow('Feed 12')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Feed 7' })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: 'Find a feed' }), ' no');
    expect(screen.getByText('No followed feed has these words.')).toBeTruthy();
  });
});

describe('trouble', () => {
  const inTrouble = async (trouble: FeedTrouble, facts: Parameters<typeof feedOf>[1] = {}) => {
    world.feeds = [feedOf(1, { trouble, ...facts })];
    const { user } = await openFeeds();
    return { user, feed: within(await feedRow('Feed 1')) };
  };

  test('a site that may not be read can be allowed', async () => {
    const { user, feed } = await inTrouble({ kind: 'no-access' });
    expect(feed.getByText('Lede may no longer read feeds.example.')).toBeTruthy();
    world.grants = false;
    await user.click(feed.getByRole('button', { name: 'Allow feeds.example' }));
    expect(await screen.findByText(/^Not allowed\./)).toBeTruthy();
    expect(sent('check-feeds')).toEqual([]);
    world.grants = true;
    await user.click(feed.getByRole('button', { name: 'Allow feeds.example' }));
    await waitFor(() => expect(sent('check-feeds')).toEqual([{ feedIds: [idOf(1)] }]));
    expect(world.origins).toEqual(['https://feeds.example/1.xml', 'https://feeds.example/1.xml']);
  });

  test('several such sites are allowed in one question', async () => {
    world.feeds = [1, 2].map((n) => feedOf(n, { trouble: { kind: 'no-access' }, readAt: null }));
    const { user } = await openFeeds();
    expect(screen.getAllByText('Lede may not read feeds.example yet.')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Allow 1 site' }));
    await waitFor(() => expect(sent('check-feeds')).toEqual([{ feedIds: [idOf(1), idOf(2)] }]));
    expect(world.origins).toHaveLength(2);
  });

  test('the site that it leads to can be allowed where the browser says which', async () => {
    const url = 'https://copperwire.example/feed';
    const { user, feed } = await inTrouble({ kind: 'elsewhere', url });
    await user.click(feed.getByRole('button', { name: 'Allow copperwire.example' }));
    expect(world.origins).toEqual([url]);
    await waitFor(() =>
      expect(sent('change-feed')).toEqual([{ feedId: idOf(1), change: { kind: 'address', url } }]),
    );
  });

  test('else its address is looked at, and put in by Edit', async () => {
    const { user, feed } = await inTrouble({ kind: 'elsewhere', url: null });
    await user.click(feed.getByRole('button', { name: 'Check the address' }));
    expect(world.opened).toEqual(['https://feeds.example/1.xml']);
    await user.click(feed.getByRole('button', { name: 'Edit' }));
    expect(screen.getByRole('textbox', { name: 'Address' })).toBeTruthy();
  });

  test('of a page, one of its feeds is followed instead', async () => {
    const url = 'https://feeds.example/news.xml';
    const { user, feed } = await inTrouble({
      kind: 'page',
      links: [
        { url: 'https://feeds.example/comments.xml', title: 'Comments' },
        { url, title: 'News' },
      ],
    });
    expect(feed.getByText('This is a page, not a feed. It names these feeds:')).toBeTruthy();
    await user.click(feed.getByRole('button', { name: 'Follow this one: News' }));
    expect(world.origins).toEqual([url]);
    await waitFor(() =>
      expect(sent('change-feed')).toEqual([{ feedId: idOf(1), change: { kind: 'address', url } }]),
    );
  });

  test('what is gone is removed, all at once', async () => {
    world.feeds = [
      feedOf(1, { trouble: { kind: 'gone' } }),
      feedOf(2),
      feedOf(3, { trouble: { kind: 'gone' } }),
    ];
    const { user } = await openFeeds();
    const gone = within(await feedRow('Feed 1'));
    expect(gone.getByText('The site says that this feed is gone for good.')).toBeTruthy();
    await user.click(gone.getByRole('button', { name: 'Remove' }));
    await user.click(screen.getByRole('button', { name: 'Remove 2 that are gone' }));
    expect(sent('remove-feeds')).toEqual([{ feedIds: [idOf(1)] }, { feedIds: [idOf(1), idOf(3)] }]);
    expect(await screen.findByText('No longer following 2 feeds')).toBeTruthy();
  });

  test.each<[FeedTrouble, string]>([
    [{ kind: 'busy' }, 'The site asks Lede to come back later. Lede asks again in 20 minutes.'],
    [
      { kind: 'malformed' },
      'What is there cannot be read as a feed. Lede asks again in 20 minutes.',
    ],
    [{ kind: 'too-large' }, 'The feed is larger than Lede reads. Lede asks again in 20 minutes.'],
    [{ kind: 'timeout' }, 'The site did not answer in time. Lede asks again in 20 minutes.'],
    [{ kind: 'network' }, 'The site could not be reached. Lede asks again in 20 minutes.'],
    [
      { kind: 'status', status: 503 },
      'The site answered with error 503. Lede asks again in 20 minutes.',
    ],
    [
      { kind: 'not-found' },
      'There is nothing at this address any more. Put the new address in with Edit, or remove the feed.',
    ],
    [
      { kind: 'page', links: [] },
      'This is a page, not a feed, and names none. Look on its site for one, and put its address in with Edit.',
    ],
  ])('%o is said in the reader’s words', async (trouble, words) => {
    const { feed } = await inTrouble(trouble, { nextAt: Date.now() + 20 * 60_000 + 30_000 });
    expect(feed.getByText(words)).toBeTruthy();
  });

  test('one whose turn has come is asked again shortly', async () => {
    const { feed } = await inTrouble({ kind: 'timeout' }, { nextAt: Date.now() - 1000 });
    expect(feed.getByText(/Lede asks again shortly\.$/)).toBeTruthy();
  });

  test('nothing is promised where Lede does not ask by itself', async () => {
    world.settings = { ...world.settings, feedMinutes: 0 };
    const { feed } = await inTrouble({ kind: 'network' });
    expect(feed.getByText('The site could not be reached.')).toBeTruthy();
  });
});
