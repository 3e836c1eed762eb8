import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  onNotificationClick,
  requestNotifications,
  tellFinds,
} from '../../../lib/browser/notifications.ts';
import { fake } from './given.ts';

let isAllowed: boolean;
let shown: { title: string; message: string }[];

beforeEach(() => {
  isAllowed = true;
  shown = [];
  fake(fakeBrowser.permissions, 'contains', async () => isAllowed);
  fake(fakeBrowser.i18n, 'getUILanguage', () => 'en');
  fake(fakeBrowser.i18n, 'getMessage', (key: string, [n]: string[]) => `${key} ${n}`);
  fake(fakeBrowser.notifications, 'create', async (_: string, details: (typeof shown)[number]) => {
    shown.push(details);
  });
});

const several = {
  stories: 3,
  topics: [
    { name: 'Lantern', count: 2 },
    { name: 'Ostra', count: 1 },
  ],
  title: 'Lantern ships',
};

test('all finds are one notification, with the topics and how many each has', async () => {
  await tellFinds(several);
  expect(shown).toEqual([
    expect.objectContaining({ title: 'notificationTitle_other 3', message: 'Lantern 2 · Ostra 1' }),
  ]);
});

test('a single one is told by its title', async () => {
  await tellFinds({ stories: 1, topics: [{ name: 'Lantern', count: 1 }], title: 'Lantern ships' });
  expect(shown).toEqual([expect.objectContaining({ message: 'Lantern: Lantern ships' })]);
});

test('without the permission nothing is shown', async () => {
  isAllowed = false;
  await tellFinds(several);
  expect(shown).toEqual([]);
});

test('the permission is asked for in the same turn', () => {
  const request = fake(fakeBrowser.permissions, 'request', async () => true);
  void requestNotifications();
  expect(request).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] });
});

test('a listener is added once, and only where there is something to listen to', () => {
  const listener = vi.fn();
  const listeners = new Set<unknown>();
  fake(fakeBrowser.notifications.onClicked, 'hasListener', (one: unknown) => listeners.has(one));
  const add = fake(fakeBrowser.notifications.onClicked, 'addListener', (one: unknown) => {
    listeners.add(one);
  });
  onNotificationClick(listener);
  onNotificationClick(listener);
  expect(add).toHaveBeenCalledOnce();
});
