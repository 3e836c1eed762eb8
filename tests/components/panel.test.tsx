// @vitest-environment jsdom
import './fake-client.ts';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { TabBrief } from '../../lib/model/messages.ts';
import { err, ok } from '../../lib/model/result.ts';
import { signalsGiven, tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

/** What each browser tab shows; one that is not here cannot be read without a gesture. */
let tabs: Map<number, Partial<TabBrief['article']>>;

const NO_ACCESS = err({
  kind: 'unreadable' as const,
  reason: 'no-access' as const,
  detail: 'no grant',
});

beforeEach(() => {
  tabs = new Map([[7, {}]]);
  world.answers['show-in-page'] = () => 'shown';
  world.answers['brief-tab'] = ({ tabId }) => {
    const article = tabs.get(tabId);
    return article ? ok({ ...tabBriefOf(article), tabId }) : NO_ACCESS;
  };
});

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const needsClick = () => screen.findByText('Click the Lede button on this tab');

test('the panel shows the brief of the tab in front', async () => {
  show(<Panel />);
  expect(await heading(/Brannock may build/)).toBeTruthy();
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
    'Brief',
    'Saved',
    'Watchlist',
  ]);
});

test('a tab that needs a gesture is said to; the gesture draws its brief', async () => {
  show(<Panel />);
  await heading(/Brannock may build/);
  world.turn({ kind: 'front', tabId: 8 });
  expect(await needsClick()).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  tabs.set(8, { title: 'Pellworth opens a line' });
  world.recorded('brief:9:article');
  expect(await needsClick()).toBeTruthy();
  world.recorded('brief:8:article');
  expect(await heading('Pellworth opens a line')).toBeTruthy();
});

test('coming back to a tab, its brief is there at once, with the statement that was marked', async () => {
  const { user } = show(<Panel />);
  await heading(/Brannock may build/);
  await user.keyboard('j{Enter}');
  expect(await screen.findByText('Marked in the page, 1 of 3')).toBeTruthy();
  tabs.set(8, { title: 'Pellworth opens a line' });
  world.turn({ kind: 'front', tabId: 8 });
  expect(await heading('Pellworth opens a line')).toBeTruthy();
  expect(document.querySelector('[aria-current="true"]')).toBeNull();
  world.answers['brief-tab'] = () => new Promise(() => {});
  world.turn({ kind: 'front', tabId: 7 });
  expect(await heading(/Brannock may build/)).toBeTruthy();
  expect(await screen.findByText('Marked in the page, 1 of 3')).toBeTruthy();
});

test('coming back to a tab, the meter that was open there is open still', async () => {
  const read = tabBriefOf({}, { signals: signalsGiven() });
  world.answers['brief-tab'] = ({ tabId }) => ok({ ...read, tabId });
  const { user } = show(<Panel />);
  const meter = () => screen.findByRole('button', { name: /^Largely supposed/ });
  await user.click(await meter());
  world.turn({ kind: 'front', tabId: 8 });
  await waitFor(async () => expect((await meter()).getAttribute('aria-expanded')).toBe('false'));
  world.turn({ kind: 'front', tabId: 7 });
  await waitFor(async () => expect((await meter()).getAttribute('aria-expanded')).toBe('true'));
});

test('a tab that has become another page is read again, and its marks are gone', async () => {
  const { user } = show(<Panel />);
  await heading(/Brannock may build/);
  await user.keyboard('j{Enter}');
  tabs.set(7, { title: 'Another page', url: 'https://halyard.example/other' });
  world.turn({ kind: 'loaded', tabId: 7 });
  expect(await heading('Another page')).toBeTruthy();
  await waitFor(() => expect(document.querySelector('[aria-current="true"]')).toBeNull());
  tabs.delete(7);
  world.turn({ kind: 'loaded', tabId: 7 });
  expect(await needsClick()).toBeTruthy();
});

test('an answer for a tab that is no longer in front is not shown', async () => {
  let answer: () => void = () => {};
  show(<Panel />);
  await heading(/Brannock may build/);
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  world.answers['brief-tab'] = async ({ tabId }) => {
    if (tabId === 8) await late;
    return ok({ ...tabBriefOf({ title: `Tab ${tabId}` }), tabId });
  };
  world.turn({ kind: 'front', tabId: 8 });
  world.turn({ kind: 'front', tabId: 9 });
  expect(await heading('Tab 9')).toBeTruthy();
  answer();
  await late;
  expect(await heading('Tab 9')).toBeTruthy();
  expect(sent('brief-tab').map(({ tabId }) => tabId)).toContain(8);
});

test('the popup opens the panel with its key or its menu, and closes', async () => {
  const { user } = show(<Popup />);
  await heading(/Brannock may build/);
  await user.keyboard('p');
  await waitFor(() => expect(world.opened).toEqual(['panel', 'closed']));
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: 'Open in the side panel' }));
  await waitFor(() => expect(world.opened).toHaveLength(4));
});

test('the panel does not offer to open itself', async () => {
  const { user } = show(<Panel />);
  await heading(/Brannock may build/);
  await user.keyboard('p');
  expect(world.opened).toEqual([]);
});
