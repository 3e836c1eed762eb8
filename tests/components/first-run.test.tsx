// @vitest-environment jsdom
import './fake-client.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { err } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

beforeEach(() => {
  world.answers['brief-tab'] = () => err({ kind: 'unreadable', reason: 'no-tab', detail: '' });
});

const isNew = () => {
  world.settings = { ...DEFAULT_SETTINGS, startDue: true };
};

/** jsdom's `location.assign` goes nowhere; the hash does. */
const go = (hash: string) =>
  act(() => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

test('after installing, the popup has one line that leads to the steps, and can be sent away', async () => {
  isNew();
  const { user } = show(<Popup />);
  await user.click(await screen.findByRole('button', { name: 'New to Lede? Three short steps' }));
  expect(world.opened).toEqual(['/start']);
  expect(sent('change-settings')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Do not show this again' }));
  expect(sent('change-settings')).toEqual([{ changes: { startDue: false } }]);
  expect(screen.queryByText('New to Lede? Three short steps')).toBeNull();
});

test('whoever has it already sees nothing of them', async () => {
  show(<Popup />);
  await screen.findByRole('tablist');
  expect(screen.queryByText('New to Lede? Three short steps')).toBeNull();
});

test('the empty library leads there too', async () => {
  isNew();
  show(<LibraryPage />);
  const link = await screen.findByRole('link', { name: 'Begin in three steps' });
  expect(link.getAttribute('href')).toBe('#/start');
});

test('three steps, forth and back; nothing is granted or changed on the way', async () => {
  isNew();
  location.hash = '#/start';
  const { user } = show(<LibraryPage />);
  const heading = await screen.findByRole('heading', { name: 'Read an article' });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText('1 of 3')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByRole('heading', { name: 'Watch what you care about' })).toBeTruthy();
  await user.click(await screen.findByRole('checkbox', { name: 'Nvidia' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByRole('heading', { name: 'Who writes' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByText('2 of 3')).toBeTruthy();
  expect(world.origins).toEqual([]);
  expect(world.sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(await screen.findByRole('button', { name: 'Open the library' }));
  expect(sent('change-settings')).toEqual([{ changes: { startDue: false } }]);
  await waitFor(() => expect(location.hash).toBe('#/'));
});

test.each(['#/start', '#/start/2'])('at %s the rest is skipped for good', async (hash) => {
  isNew();
  location.hash = hash;
  const { user } = show(<LibraryPage />);
  await user.click(await screen.findByRole('button', { name: 'Skip' }));
  expect(sent('change-settings')).toEqual([{ changes: { startDue: false } }]);
  await waitFor(() => expect(location.hash).toBe('#/'));
  expect(screen.queryByRole('link', { name: 'Begin in three steps' })).toBeNull();
});

test('an address with another step is the first one’s', async () => {
  location.hash = '#/start/3';
  show(<LibraryPage />);
  expect(await screen.findByText('3 of 3')).toBeTruthy();
  go('#/start/4');
  expect(screen.queryByText('3 of 3')).toBeNull();
});
