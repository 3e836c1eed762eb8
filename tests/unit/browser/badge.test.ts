import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notify, showSaved, showUnread } from '../../../lib/browser/badge.ts';
import { fake } from './given.ts';

let said: Record<string, unknown>;
/** Whose button is changed: all tabs' where it is undefined. */
let tab: number | undefined;

beforeEach(() => {
  said = {};
  tab = 7;
  vi.useFakeTimers();
  fake(fakeBrowser.i18n, 'getMessage', (key: string) => key);
  fake(fakeBrowser.action, 'getTitle', async () => said.setTitle);
  for (const [call, field] of [
    ['setIcon', 'path'],
    ['setTitle', 'title'],
    ['setBadgeText', 'text'],
    ['setBadgeBackgroundColor', 'color'],
    ['setBadgeTextColor', 'color'],
  ] as const)
    fake(fakeBrowser.action, call, async (details: Record<string, unknown>) => {
      expect(details.tabId).toBe(tab);
      said[call] = details[field];
    });
  return () => vi.useRealTimers();
});

test('the icon shows whether the page is saved', async () => {
  await showSaved(7, true);
  expect(said).toEqual({
    setIcon: { 16: '/icon/saved-16.png', 32: '/icon/saved-32.png' },
    setTitle: 'badgeSaved',
    // Not empty, which would hide the number that all tabs show.
    setBadgeText: null,
  });
  await showSaved(7, false);
  expect(said).toMatchObject({
    setIcon: { 16: '/icon/16.png', 32: '/icon/32.png' },
    setTitle: 'actionTitle',
  });
});

test('trouble stays, with its reason in the title', async () => {
  await notify(7, 'library-trouble');
  vi.advanceTimersByTime(60_000);
  expect(said).toMatchObject({ setBadgeText: '!', setTitle: 'badgeLibraryTrouble' });
});

test('a confirmation goes after a moment; that the page is saved stays', async () => {
  await notify(7, 'link-saved');
  expect(said).toMatchObject({ setBadgeText: '✓', setTitle: 'badgeLinkSaved' });
  await vi.advanceTimersByTimeAsync(4000);
  expect(said).toMatchObject({ setBadgeText: null, setTitle: 'actionTitle' });
  await notify(7, 'saved');
  await vi.advanceTimersByTimeAsync(4000);
  expect(said).toMatchObject({ setBadgeText: null, setTitle: 'badgeSaved' });
});

test('a confirmation that is over takes no later notice with it', async () => {
  await notify(7, 'link-saved');
  await vi.advanceTimersByTimeAsync(3000);
  await notify(7, 'full');
  await vi.advanceTimersByTimeAsync(4000);
  expect(said).toMatchObject({ setBadgeText: '!', setTitle: 'badgeFull' });
});

test('a tab closed meanwhile is no trouble', async () => {
  fake(fakeBrowser.action, 'setIcon', () => Promise.reject(new Error('No tab with id: 7.')));
  await expect(showSaved(7, true)).resolves.toBeUndefined();
});

test.each([
  [0, ''],
  [7, '7'],
  [999, '999'],
  [1000, '999+'],
])('of %i new finds all buttons say "%s"', async (count, text) => {
  tab = undefined;
  await showUnread(count);
  expect(said).toMatchObject({ setBadgeText: text, setBadgeBackgroundColor: '#4a4d57' });
});
