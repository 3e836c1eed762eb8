// @vitest-environment jsdom
import './fake-client.ts';

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { readRoute, topicHref } from '../../components/library/route.ts';
import type { PlotView } from '../../components/statistics/plot.ts';
import { ok } from '../../lib/model/result.ts';
import { idOf } from './given.ts';
import { show } from './screen.tsx';
import { at, DAY, entryOf, foundOf, part, shows, TOPIC, topicPage } from './topic-given.tsx';
import { changed, sent, world } from './world.ts';

/** What was drawn last, and a click on a bar of it. */
const plot: { view: PlotView | null; click(start: number): void } = { view: null, click: () => {} };
vi.mock('../../components/statistics/plot.ts', () => ({
  drawWeeks: (_: HTMLElement, view: PlotView, onWeek: (week: number) => void) => {
    plot.view = view;
    plot.click = onWeek;
    return () => {};
  },
}));

beforeEach(() => {
  plot.view = null;
});

test('has an address, with a week or a day', () => {
  expect(readRoute('#/topic/garbage').page).toBe('articles');
  for (const span of [
    null,
    { unit: 'week', day: '2025-03-09' },
    { unit: 'day', day: '2025-03-09' },
  ] as const)
    expect(readRoute(topicHref(idOf(1), span))).toEqual({ page: 'topic', id: idOf(1), span });
});

describe('the head', () => {
  test('says since when, where and how often it was written of, and its names', async () => {
    shows([foundOf(2, { time: at(3, 12) }), entryOf(1, { time: at(1, 8) })]);
    await topicPage();
    expect(screen.getByText(/^First on/).textContent?.replaceAll('\u00A0', ' ')).toBe(
      'First on January 8, 2025 in The Halyard, latest March 12, 2025 in Copper Wire',
    );
    expect(screen.getByText('1 about')).toBeTruthy();
    expect(screen.getByText('1 mentions')).toBeTruthy();
    expect(screen.getByText('also “L1”')).toBeTruthy();
    expect(screen.getByText('not “lamp”')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Lantern');
    const nav = screen.getByRole('navigation', { name: 'Pages' });
    expect(within(nav).getByRole('link', { current: true }).textContent).toBe('Watchlist');
  });

  test('marks all as read where something is unread, and takes it back', async () => {
    shows([foundOf(2)]);
    const user = await topicPage();
    expect(screen.queryByRole('button', { name: 'Mark all as read' })).toBeNull();
    shows([foundOf(2)], { unread: 1 });
    changed();
    const key = { topicId: TOPIC.id, itemId: idOf(2) };
    world.answers['read-finds'] = () => ok([key]);
    await user.click(await screen.findByRole('button', { name: 'Mark all as read' }));
    expect(sent('read-finds')).toEqual([{ topicId: TOPIC.id }]);
    shows([foundOf(2)]);
    changed();
    const beside = screen.getByRole('button', { name: 'Edit' });
    await waitFor(() => expect(document.activeElement).toBe(beside));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('mark-finds')).toEqual([{ finds: [key], state: 'unread' }]);
  });

  test('edits the topic in place', async () => {
    shows([entryOf(1)]);
    const user = await topicPage();
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const field = screen.getByRole('textbox', { name: 'Topic' });
    await user.type(field, ' 2{Enter}');
    expect(sent('edit-topic')).toMatchObject([{ topicId: TOPIC.id, name: 'Lantern 2' }]);
    expect(screen.queryByRole('textbox', { name: 'Topic' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit' }));
  });

  test('mutes and says what that means', async () => {
    shows([entryOf(1)]);
    const user = await topicPage();
    await user.click(screen.getByRole('button', { name: 'Mute' }));
    expect(sent('mute-topic')).toEqual([{ topicId: TOPIC.id, muted: true }]);
    shows([entryOf(1)], { topic: { ...TOPIC, muted: true } });
    changed();
    expect(await screen.findByText(/^This topic is muted/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Unmute' })).toBeTruthy();
  });
});

test('a topic that nothing was found on says what to do', async () => {
  shows([]);
  await topicPage();
  expect(screen.getByText('Nothing on Lantern yet')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Follow feeds' })).toBeTruthy();
});

test('an unknown topic leads back to the watchlist', async () => {
  location.hash = topicHref(idOf(9));
  show(<LibraryPage />);
  expect(await screen.findByText('This topic is not watched')).toBeTruthy();
  const back = screen.getByRole('link', { name: 'Go to the watchlist' });
  expect(back.getAttribute('href')).toBe('#/watchlist');
});

test('waits behind the article that is read, and leads back to where the reader was', async () => {
  shows(Array.from({ length: 25 }, (_, n) => entryOf(n)));
  const user = await topicPage();
  await user.click(part('Articles').getByRole('button', { name: 'Show more' }));
  const link = part('Articles').getByRole('link', { name: 'Story 24' });
  await user.click(link);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Articles' })).toBeNull());
  history.back();
  await screen.findByRole('region', { name: 'Articles' });
  expect(document.activeElement).toBe(link);
});

describe('the timeline', () => {
  test('counts days where all lies within some weeks', async () => {
    shows([foundOf(2, { time: at(3, 12) }), entryOf(1, { time: at(3, 12) - 2 * DAY })]);
    await topicPage();
    await waitFor(() => expect(plot.view).not.toBeNull());
    expect(screen.getByText('Articles a day')).toBeTruthy();
    expect(plot.view?.starts).toHaveLength(14);
    const [about, mentions] = plot.view?.series ?? [];
    expect(about?.values.slice(-3)).toEqual([1, 0, 0]);
    expect(mentions?.values.slice(-3)).toEqual([0, 0, 1]);
  });

  test('counts weeks otherwise, without gaps, and says what it leaves out', async () => {
    shows([entryOf(2), entryOf(1, { time: at(1, 8) })], { left: 7 });
    await topicPage();
    await waitFor(() => expect(plot.view).not.toBeNull());
    expect(screen.getByText('Articles a week')).toBeTruthy();
    expect(plot.view?.starts).toHaveLength(10);
    expect(plot.view?.series[0]?.values).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(screen.getByText('7 older articles are not counted.')).toBeTruthy();
  });

  test('draws two years at most', async () => {
    shows([entryOf(2), entryOf(1, { time: at(3, 12) - 1000 * DAY })]);
    await topicPage();
    await waitFor(() => expect(plot.view?.starts).toHaveLength(104));
    expect(screen.getByText('1 earlier article is not drawn.')).toBeTruthy();
  });

  test('narrows what is below by a click on a bar, and the chip takes that away', async () => {
    shows([entryOf(2), entryOf(1, { time: at(1, 8) })]);
    const user = await topicPage();
    await waitFor(() => expect(plot.view).not.toBeNull());
    const links = () =>
      part('Articles')
        .getAllByRole('link')
        .map(({ textContent }) => textContent);
    expect(links()).toEqual(['Story 2', 'Story 1']);
    const [first = 0, second = 0] = plot.view?.starts ?? [];
    plot.click(second);
    expect(location.hash).toBe(topicHref(TOPIC.id));
    plot.click(first);
    await waitFor(() => expect(links()).toEqual(['Story 1']));
    expect(location.hash).toBe(`${topicHref(TOPIC.id)}/w2025-01-05`);
    await waitFor(() => expect(plot.view?.chosen).toBe(first));
    await user.click(
      screen.getByRole('link', { name: /^Remove filter: Week of January.5,.2025$/ }),
    );
    await waitFor(() => expect(links()).toHaveLength(2));
  });

  test('is a table as well, whose weeks are links', async () => {
    shows([entryOf(2), entryOf(1, { time: at(1, 8) })]);
    await topicPage(`${topicHref(TOPIC.id)}/w2025-01-05`);
    const table = screen.getByRole('table', { hidden: true });
    const links = within(table).getAllByRole('link', { hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `${topicHref(TOPIC.id)}/w2025-03-09`,
      // The one that is chosen takes the choice away.
      topicHref(TOPIC.id),
    ]);
  });
});
