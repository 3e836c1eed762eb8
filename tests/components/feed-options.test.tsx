// @vitest-environment jsdom
import './fake-client.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StartFeeds } from '../../components/feeds/StartFeeds.tsx';
import { STARTER } from '../../lib/client/feeds.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { follows, openFeeds } from './feed-hands.tsx';
import { feedOf, idOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

test('where nothing is followed, it says what feeds are and what to do', async () => {
  await openFeeds();
  expect(screen.getByText(/^A feed is a list of a site’s newest articles/)).toBeTruthy();
  expect(screen.getByText('No feed is followed yet')).toBeTruthy();
  expect(screen.getByText(/^Lede asks only the sites you allow, without cookies/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export' }).disabled).toBe(true);
});

describe('following by address', () => {
  test('asks for the site first, then follows without waiting for the answer', async () => {
    follows(idOf(1));
    world.grants = 'never answered';
    const { user } = await openFeeds();
    await user.type(
      screen.getByLabelText('Address of a feed or a site'),
      'copperwire.example/feed',
    );
    await user.click(screen.getByRole('button', { name: 'Follow' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Address of a feed or a site'));
    expect(world.origins).toEqual(['https://copperwire.example/feed']);
    expect(sent('add-feeds')).toEqual([
      { feeds: [{ url: 'https://copperwire.example/feed', title: '' }] },
    ]);
  });

  test('is said, and can be undone', async () => {
    follows(idOf(1));
    const { user } = await openFeeds();
    await user.type(
      screen.getByLabelText('Address of a feed or a site'),
      'www.copperwire.example{Enter}',
    );
    expect(await screen.findByText('Following copperwire.example')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('remove-feeds')).toEqual([{ feedIds: [idOf(1)] }]);
  });

  test('ends where the reader refuses', async () => {
    follows(idOf(1));
    world.grants = false;
    const { user } = await openFeeds();
    await user.type(
      screen.getByLabelText('Address of a feed or a site'),
      'copperwire.example{Enter}',
    );
    expect(
      await screen.findByText(
        'Not followed: the site of copperwire.example was not allowed. Follow it again to be asked again.',
      ),
    ).toBeTruthy();
    expect(sent('remove-feeds')).toEqual([{ feedIds: [idOf(1)] }]);
  });

  test('of one that is followed says so and leaves it, whatever the answer', async () => {
    follows();
    world.grants = false;
    const { user } = await openFeeds();
    await user.type(
      screen.getByLabelText('Address of a feed or a site'),
      'copperwire.example{Enter}',
    );
    expect(await screen.findByText('You follow copperwire.example already')).toBeTruthy();
    expect(sent('remove-feeds')).toEqual([]);
  });

  test('refuses what is no address, in plain words', async () => {
    const { user } = await openFeeds();
    const field = screen.getByLabelText('Address of a feed or a site');
    await user.type(field, 'Copper Wire{Enter}');
    expect(screen.getByRole('alert').textContent).toMatch(/^That is no web address/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(world.origins).toEqual([]);
    await user.type(field, 's');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('how often', () => {
  test('the time between two questions is chosen', async () => {
    const { user } = await openFeeds();
    const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Check the feeds' });
    expect([...field.options].map(({ text }) => text)).toEqual([
      'Only when I ask',
      'Every 15 minutes',
      'Every 30 minutes',
      'Every hour',
      'Every 3 hours',
      'Every 12 hours',
      'Once a day',
    ]);
    await user.selectOptions(field, 'Once a day');
    expect(sent('change-settings')).toEqual([{ changes: { feedMinutes: 1440 } }]);
  });

  test('notifications stay off where the browser does not allow them', async () => {
    world.grants = false;
    const { user } = await openFeeds();
    const notify = screen.getByRole<HTMLInputElement>('switch', { name: 'Notifications' });
    await user.click(notify);
    expect(await screen.findByText(/^Notifications stay off/)).toBeTruthy();
    expect(notify.checked).toBe(false);
    expect(sent('change-settings')).toEqual([]);
    world.grants = true;
    await user.click(notify);
    await waitFor(() =>
      expect(sent('change-settings')).toEqual([{ changes: { notifications: true } }]),
    );
  });

  test('quiet hours are chosen, and none where both are the same', async () => {
    world.settings = { ...world.settings, notifications: true };
    const { user } = await openFeeds();
    const hours = screen.getByRole('group', { name: 'Quiet hours' });
    expect(screen.getByText(/^No notifications from 10:00.PM until 7:00.AM\.$/)).toBeTruthy();
    await user.selectOptions(within(hours).getByLabelText('Quiet from'), '7');
    expect(screen.getByText(/^Notifications come at any hour/)).toBeTruthy();
    await user.selectOptions(within(hours).getByLabelText('Quiet until'), '9');
    expect(sent('change-settings').map(({ changes }) => changes)).toEqual([
      { quietFrom: 7 },
      { quietUntil: 9 },
    ]);
  });
});

describe('sources to start with', () => {
  const [first, second, third] = STARTER;
  if (!first || !second || !third) throw new Error('there are sources');
  const tick = (title: string) =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${title}`) });

  test('are followed with one question; followed ones are marked', async () => {
    world.feeds = [feedOf(1, { url: first.url, title: first.title })];
    follows(idOf(2), idOf(3));
    const { user } = await openFeeds();
    await user.click(screen.getByText('Sources to start with'));
    expect(tick(first.title).checked).toBe(true);
    expect(tick(first.title).disabled).toBe(true);
    await user.click(tick(second.title));
    await user.click(tick(third.title));
    await user.click(screen.getByRole('button', { name: 'Follow 2 feeds' }));
    expect(world.origins).toEqual([second.url, third.url]);
    expect(sent('add-feeds')).toEqual([
      { feeds: [second, third].map(({ url, title }) => ({ url, title })) },
    ]);
    expect(await screen.findByText('Following 2 feeds')).toBeTruthy();
  });

  test('stand below an empty watchlist for as long as it is open', async () => {
    follows(idOf(1));
    await useLibrary.getState().open();
    const { user } = show(<StartFeeds />);
    await user.click(await screen.findByRole('checkbox', { name: new RegExp(`^${first.title}`) }));
    await user.click(screen.getByRole('button', { name: 'Follow 1 feed' }));
    expect(sent('add-feeds')).toHaveLength(1);
    world.feeds = [feedOf(1, { url: first.url })];
    changed();
    await waitFor(() => expect(tick(first.title).disabled).toBe(true));
    expect(screen.getAllByRole('checkbox')).toHaveLength(8);
    const button = screen.getByRole<HTMLButtonElement>('button', {
      name: 'Follow the chosen feeds',
    });
    expect(button.disabled).toBe(true);
    expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[1]);
  });

  test('do not stand there where feeds are followed', async () => {
    world.feeds = [feedOf(1)];
    await useLibrary.getState().open();
    show(<StartFeeds />);
    await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
  });

  test('stay chosen where the reader refuses', async () => {
    follows(idOf(1), idOf(2));
    world.grants = false;
    const { user } = await openFeeds();
    await user.click(tick(second.title));
    await user.click(tick(third.title));
    await user.click(screen.getByRole('button', { name: 'Follow 2 feeds' }));
    expect(
      await screen.findByText(
        'Not followed: their sites were not allowed. Follow them again to be asked again.',
      ),
    ).toBeTruthy();
    expect(sent('remove-feeds')).toEqual([{ feedIds: [idOf(1), idOf(2)] }]);
    expect(tick(second.title).checked).toBe(true);
  });
});
