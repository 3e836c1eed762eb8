// @vitest-environment jsdom
import './fake-client.ts';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { follows, openFeeds } from './feed-hands.tsx';
import { feedOf, idOf } from './given.ts';
import { changed, sent, world } from './world.ts';

const opmlFile = (text: string, name = 'feeds.opml'): File =>
  new File([text], name, { type: 'text/xml' });

async function choose(user: UserEvent, file: File): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#feeds [data-file]');
  if (!field) throw new Error('no field for a file');
  await user.upload(field, file);
}

describe('OPML', () => {
  const OPML = `<?xml version="1.0"?><opml version="2.0"><body>
    <outline text="Chips">
      <outline type="rss" text="Copper Wire" xmlUrl="https://copperwire.example/feed"/>
      <outline type="rss" text="The Halyard" xmlUrl="https://halyard.example/feed"/>
    </outline>
    <outline type="rss" text="Weekly Gradient" xmlUrl="https://gradient.example/feed"/>
  </body></opml>`;

  test('is shown with its folders before any of it is followed', async () => {
    world.feeds = [feedOf(1, { url: 'https://gradient.example/feed', title: 'Weekly Gradient' })];
    const { user } = await openFeeds();
    await choose(user, opmlFile(OPML));
    const preview = within(await screen.findByRole('region', { name: '3 feeds in feeds.opml' }));
    const box = (name: RegExp) => preview.getByRole<HTMLInputElement>('checkbox', { name });
    expect(box(/^Weekly Gradient/).disabled).toBe(true);
    expect(preview.getByRole('button', { name: 'Follow 2 feeds' })).toBeTruthy();
    await user.click(box(/^The Halyard/));
    expect(box(/^Chips/).indeterminate).toBe(true);
    await user.click(box(/^Chips/));
    await user.click(box(/^Chips/));
    expect(preview.getByRole<HTMLButtonElement>('button', { name: /^Follow/ }).disabled).toBe(true);
    expect(sent('add-feeds')).toEqual([]);
    await user.click(preview.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose a file' }));
    expect(screen.queryByRole('region', { name: '3 feeds in feeds.opml' })).toBeNull();
  });

  test('is followed with one question, and how far the reading is stands there', async () => {
    follows(idOf(1), idOf(2), idOf(3));
    const { user } = await openFeeds();
    await choose(user, opmlFile(OPML));
    const preview = within(await screen.findByRole('region', { name: '3 feeds in feeds.opml' }));
    await user.click(preview.getByRole('button', { name: 'Follow 3 feeds' }));
    expect(new Set(world.origins)).toEqual(
      new Set([
        'https://copperwire.example/feed',
        'https://halyard.example/feed',
        'https://gradient.example/feed',
      ]),
    );
    expect(sent('add-feeds')[0]?.feeds).toContainEqual({
      url: 'https://copperwire.example/feed',
      title: 'Copper Wire',
    });
    world.feeds = [
      feedOf(1),
      feedOf(2, { readAt: null, trouble: { kind: 'no-access' } }),
      feedOf(3, { readAt: null }),
    ];
    changed();
    expect(await screen.findByText('Reading the new feeds: 1 of 3')).toBeTruthy();
    world.feeds = [feedOf(1), feedOf(2), feedOf(3, { readAt: null, trouble: { kind: 'gone' } })];
    changed();
    expect(await screen.findByText(/^2 of 3 could be read/)).toBeTruthy();
  });

  test('is not followed where the reader refuses', async () => {
    follows(idOf(1), idOf(2), idOf(3));
    world.grants = false;
    const { user } = await openFeeds();
    await choose(user, opmlFile(OPML));
    await user.click(await screen.findByRole('button', { name: 'Follow 3 feeds' }));
    await waitFor(() =>
      expect(sent('remove-feeds')).toEqual([{ feedIds: [idOf(1), idOf(2), idOf(3)] }]),
    );
    expect(screen.getByRole('button', { name: 'Follow 3 feeds' })).toBeTruthy();
  });

  test('that is broken or too large is refused', async () => {
    const { user } = await openFeeds();
    await choose(user, opmlFile('Dear diary', 'diary.xml'));
    expect(await screen.findByText(/^No feeds were found in diary\.xml/)).toBeTruthy();
    const large = opmlFile(OPML, 'large.opml');
    Object.defineProperty(large, 'size', { value: 10_000_001 });
    await choose(user, large);
    expect(await screen.findByText(/^large\.opml is larger than 10 MB/)).toBeTruthy();
  });

  test('leaves with what is followed', async () => {
    world.feeds = [feedOf(1, { title: 'Copper Wire', siteUrl: 'https://copperwire.example/' })];
    const { user } = await openFeeds();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const [file] = world.files;
    expect(file?.name).toBe('lede-feeds.opml');
    expect(file?.text).toContain('xmlUrl="https://feeds.example/1.xml"');
  });
});
