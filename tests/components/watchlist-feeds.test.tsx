// @vitest-environment jsdom
import './fake-client.ts';

import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { err, ok } from '../../lib/model/result.ts';
import { feedOf, idOf, overviewOf, tabBriefOf, topicOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

const MINUTE = 60_000;

async function watchlistTab() {
  const { user } = show(<Popup />);
  await user.keyboard('3');
  return user;
}

beforeEach(() => {
  world.answers['brief-tab'] = () => ok(tabBriefOf());
  world.overviews = [overviewOf(topicOf(1))];
});

describe('the feeds', () => {
  test('are counted, with when they were last asked', async () => {
    const askedAt = Date.now() - 5 * MINUTE;
    world.feeds = [feedOf(1, { askedAt: null }), feedOf(2, { askedAt }), feedOf(3, { askedAt: 1 })];
    await watchlistTab();
    expect(await screen.findByText('3 feeds, checked 5 minutes ago')).toBeTruthy();
  });

  test('with trouble lead to the options, those that are paused do not', async () => {
    const trouble = { kind: 'gone' } as const;
    world.feeds = [
      feedOf(1, { trouble }),
      feedOf(2, { trouble, paused: true }),
      feedOf(3, { askedAt: null }),
    ];
    await watchlistTab();
    const link = await screen.findByRole('link', { name: '1 feed needs attention' });
    expect(link.getAttribute('href')).toBe('/options.html#feeds');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  test('are offered where there are none', async () => {
    await watchlistTab();
    const link = await screen.findByRole('link', { name: 'Follow feeds' });
    expect(link.getAttribute('href')).toBe('/options.html#feeds');
  });

  test('all paused are not checked', async () => {
    world.feeds = [feedOf(1, { paused: true })];
    await watchlistTab();
    expect(await screen.findByRole('link', { name: 'All feeds are paused' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check now' })).toBeNull();
  });

  test('are checked at once, and what came of it is said', async () => {
    world.feeds = [feedOf(1), feedOf(2)];
    let end = () => {};
    world.answers['check-feeds'] = () =>
      new Promise((resolve) => {
        end = () => resolve(ok(null));
      });
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Check now' }));
    expect(await screen.findByText('Checking 0 of 2')).toBeTruthy();
    world.feeds = [feedOf(1, { askedAt: Date.now() + 1 }), feedOf(2, { askedAt: 0 })];
    changed();
    expect(await screen.findByText('Checking 1 of 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Check now' }));
    expect(sent('check-feeds')).toEqual([{ feedIds: [] }]);
    world.overviews = [overviewOf(topicOf(1), { unread: 3 })];
    end();
    expect(await screen.findByText('3 new stories')).toBeTruthy();
    expect(screen.getByText('3 new stories').getAttribute('role')).toBe('status');
    expect(screen.queryByText('Checking 1 of 2')).toBeNull();
  });

  test('may bring nothing new, or not be checked', async () => {
    world.feeds = [feedOf(1)];
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Check now' }));
    expect(await screen.findByText('Nothing new')).toBeTruthy();
    world.answers['check-feeds'] = () => err({ kind: 'full', detail: '' });
    await user.click(screen.getByRole('button', { name: 'Check now' }));
    expect(await screen.findByText(/^Not checked/)).toBeTruthy();
  });

  test('are read all at once, which can be undone', async () => {
    world.feeds = [feedOf(1)];
    world.overviews = [overviewOf(topicOf(1), { unread: 2 })];
    const finds = [{ topicId: idOf(1), itemId: idOf(20) }];
    world.answers['read-finds'] = () => ok(finds);
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Mark all as read' }));
    expect(sent('read-finds')).toEqual([{ topicId: null }]);
    world.overviews = [overviewOf(topicOf(1))];
    changed();
    // Its own button goes once nothing is unread.
    const beside = screen.getByRole('button', { name: 'Check now' });
    await waitFor(() => expect(document.activeElement).toBe(beside));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('mark-finds')).toEqual([{ finds, state: 'unread' }]);
  });
});

describe('a feed of the open page', () => {
  const feed = { url: 'https://halyard.example/feed.xml', title: 'The Halyard' };
  beforeEach(() => {
    world.answers['brief-tab'] = () => ok({ ...tabBriefOf(), feeds: [feed] });
    world.answers['add-feeds'] = () => {
      world.feeds = [feedOf(1, feed)];
      changed();
      return ok([idOf(1)]);
    };
    world.answers['remove-feeds'] = () => {
      world.feeds = [];
      changed();
      return ok(null);
    };
  });
  const follow = () => screen.findByRole('button', { name: 'Follow The Halyard' });

  test('is followed with a click, which asks for its site and does not wait', async () => {
    world.grants = 'never answered';
    const user = await watchlistTab();
    expect(await screen.findByText('This page has a feed: The Halyard')).toBeTruthy();
    expect(screen.getByText('Your browser asks you to allow halyard.example.')).toBeTruthy();
    await user.click(await follow());
    expect(world.origins).toEqual([feed.url]);
    expect(sent('add-feeds')).toEqual([{ feeds: [feed] }]);
  });

  test('is then followed, with the focus where it was', async () => {
    const user = await watchlistTab();
    await user.click(await follow());
    const button = await screen.findByRole('button', { name: 'Following The Halyard' });
    expect(document.activeElement).toBe(button);
    await user.click(button);
    expect(sent('add-feeds')).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('remove-feeds')).toEqual([{ feedIds: [idOf(1)] }]);
  });

  test('is taken off again where its site was refused', async () => {
    world.grants = false;
    const user = await watchlistTab();
    await user.click(await follow());
    expect(await screen.findByText(/^Not followed/)).toBeTruthy();
    await waitFor(() => expect(sent('remove-feeds')).toEqual([{ feedIds: [idOf(1)] }]));
    expect(await follow()).toBeTruthy();
  });

  test('is not offered where it is followed', async () => {
    world.feeds = [feedOf(1, feed)];
    await watchlistTab();
    await screen.findByText(/^1 feed, checked/);
    expect(screen.queryByText(/This page has a feed/)).toBeNull();
  });

  test('is offered on pages that are no articles too', async () => {
    const page = { kind: 'other', reason: 'listing', links: 9 } as const;
    world.answers['brief-tab'] = () => ok({ ...tabBriefOf({ page }), feeds: [feed] });
    await watchlistTab();
    expect(await follow()).toBeTruthy();
  });

  test('is one of few where the page names many', async () => {
    const feeds = [1, 2, 3].map((n) => ({
      url: `https://halyard.example/${n}`,
      title: `No. ${n}`,
    }));
    world.answers['brief-tab'] = () => ok({ ...tabBriefOf({}, { phrases: [] }), feeds });
    const user = await watchlistTab();
    await screen.findByRole('button', { name: 'Follow No. 2' });
    expect(screen.queryByRole('button', { name: 'Follow No. 3' })).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'More' }).at(-1) as HTMLElement);
    expect(screen.getByRole('button', { name: 'Follow No. 3' })).toBeTruthy();
  });
});

describe('an empty watchlist', () => {
  beforeEach(() => {
    world.overviews = [];
    let next = 30;
    world.answers['add-topic'] = ({ name }) => ok(topicOf(next++, { name }));
  });

  test('offers topics to begin with, and watches those that are ticked', async () => {
    const user = await watchlistTab();
    const begin = await screen.findByRole<HTMLButtonElement>('button', {
      name: 'Watch the chosen topics',
    });
    expect(begin.disabled).toBe(true);
    for (const name of ['evals', 'OpenAI', 'Gemini', 'Gemini'])
      await user.click(screen.getByRole('checkbox', { name }));
    await user.click(screen.getByRole('button', { name: 'Watch 2 topics' }));
    expect(await screen.findByText('Watching 2 topics')).toBeTruthy();
    expect(sent('add-topic').map(({ name }) => name)).toEqual(['OpenAI', 'evals']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('remove-topic')).toEqual([{ topicId: idOf(30) }, { topicId: idOf(31) }]);
  });

  test('gives the focus to the first topic, once there are some', async () => {
    const user = await watchlistTab();
    await user.click(await screen.findByRole('checkbox', { name: 'evals' }));
    await user.click(screen.getByRole('button', { name: 'Watch 1 topic' }));
    world.overviews = [overviewOf(topicOf(30, { name: 'evals' }))];
    changed();
    const first = await screen.findByRole('link', { name: 'evals' });
    await waitFor(() => expect(document.activeElement).toBe(first));
  });

  test('leaves the focus in the field where a name was typed', async () => {
    const user = await watchlistTab();
    const field = await screen.findByRole('textbox', { name: 'Topic to watch' });
    await user.type(field, 'evals{Enter}');
    world.overviews = [overviewOf(topicOf(30, { name: 'evals' }))];
    changed();
    await screen.findByRole('link', { name: 'evals' });
    expect(document.activeElement).toBe(field);
  });

  test('leads to feeds, and still takes a name', async () => {
    await watchlistTab();
    expect(await screen.findByRole('link', { name: 'Follow feeds' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Topic to watch' })).toBeTruthy();
  });

  test('says it where nothing can be stored', async () => {
    world.answers['add-topic'] = () => err({ kind: 'full', detail: '' });
    const user = await watchlistTab();
    await user.click(await screen.findByRole('checkbox', { name: 'Nvidia' }));
    await user.click(screen.getByRole('button', { name: 'Watch 1 topic' }));
    expect(await screen.findByText(/^Not changed/)).toBeTruthy();
  });
});
