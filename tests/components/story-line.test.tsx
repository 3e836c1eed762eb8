// @vitest-environment jsdom
import './fake-client.ts';

import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { StoryNote } from '../../lib/model/feeds.ts';
import { ok } from '../../lib/model/result.ts';
import { useReading } from '../../lib/state/reading.ts';
import { idOf, tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

const DAY = 86_400_000;

const note = (facts: Partial<StoryNote> = {}): StoryNote => ({
  articleId: idOf(9),
  title: 'A chip of its own',
  siteName: 'Copper Wire',
  savedAt: Date.now() - 3 * DAY,
  relation: 'rewrite',
  fresh: [1],
  more: 0,
  ...facts,
});

beforeEach(() => {
  world.answers['brief-tab'] = () => ok(tabBriefOf());
  world.answers['story-of-tab'] = () => note();
  world.answers['show-in-page'] = () => 'shown';
});

describe('the story of the open article', () => {
  test('is told under the summary where it was saved before', async () => {
    show(<Popup />);
    const line = await screen.findByText(/^You saved the same story 3 days ago, from Copper Wire/);
    expect(line.textContent).toBe(
      'You saved the same story 3 days ago, from Copper Wire. 1 of 3 sentences is new here',
    );
    const points = screen.getByRole('region', { name: 'Key points' });
    expect(line.compareDocumentPosition(points)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(sent('story-of-tab')).toEqual([{ tabId: 7, scope: 'article' }]);
  });

  test.each([
    ['copy', /^You saved the same text 3 days ago, from/],
    ['follow-up', /^This goes on with a story you saved 3 days ago, from/],
  ] as const)('is named by how it is told: %s', async (relation, words) => {
    world.answers['story-of-tab'] = () => note({ relation });
    show(<Popup />);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test('unfolds the new sentences, each with its place in the page, and the saved article', async () => {
    world.answers['story-of-tab'] = () => note({ fresh: [0, 1], more: 2 });
    const { user } = show(<Popup />);
    const line = await screen.findByText(/^You saved the same story/);
    const before = document.querySelectorAll('a[data-evidence]').length;
    await user.click(line);
    expect(await screen.findByText('2 more saved articles tell it')).toBeTruthy();
    const links = document.querySelectorAll<HTMLElement>('a[data-evidence^="sentence-"]');
    expect(document.querySelectorAll('a[data-evidence]')).toHaveLength(before + 2);
    await user.click(links[1] as HTMLElement);
    expect(sent('show-in-page')).toMatchObject([
      { statement: 'sentence-1', anchor: { quote: 'It rents nearly all of its machines.' } },
    ]);
    expect(await screen.findByText('2 of 2 in the page')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'A chip of its own' }));
    expect(world.opened).toEqual([`/a/${idOf(9)}`]);
  });

  test('may have nothing new', async () => {
    world.answers['story-of-tab'] = () => note({ relation: 'copy', fresh: [], siteName: null });
    show(<Popup />);
    const line = await screen.findByText(/^You saved the same text 3 days ago\./);
    expect(line.textContent).toContain('You have read all of this');
  });

  test('is not spoken of where the library does not have it', async () => {
    world.answers['story-of-tab'] = () => null;
    show(<Popup />);
    await screen.findByText('picked by Lede');
    expect(screen.queryByText(/You saved|You have read/)).toBeNull();
  });

  test('does not hold up the brief, and is asked for once for an article', async () => {
    world.answers['story-of-tab'] = () => new Promise(() => {});
    show(<Popup />);
    await screen.findByText('picked by Lede');
    await useReading.getState().refresh();
    expect(sent('story-of-tab')).toHaveLength(1);
    world.answers['brief-tab'] = () =>
      ok(tabBriefOf({ url: 'https://halyard.example/other', title: 'Another one' }));
    await useReading.getState().read(true);
    await screen.findByText('Another one');
    expect(sent('story-of-tab')).toHaveLength(2);
  });

  test('of another article is not shown with this one', async () => {
    show(<Popup />);
    await screen.findByText(/^You saved the same story/);
    world.answers['story-of-tab'] = () => new Promise(() => {});
    world.answers['brief-tab'] = () =>
      ok(tabBriefOf({ url: 'https://halyard.example/other', title: 'Another one' }));
    await useReading.getState().again();
    await screen.findByText('Another one');
    expect(screen.queryByText(/^You saved the same story/)).toBeNull();
  });
});
