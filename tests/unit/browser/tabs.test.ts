import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentTab, openLibraryPage, openTab } from '../../../lib/browser/tabs.ts';
import { fake } from './given.ts';

test('the tab in front, with what we may see of it', async () => {
  const query = fake(fakeBrowser.tabs, 'query', async () => [{ id: 7 }]);
  expect(await currentTab()).toEqual({ id: 7, url: null, title: null });
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  query.mockResolvedValue([{ id: 7, url: 'https://a.example/', title: 'A' }]);
  expect(await currentTab()).toEqual({ id: 7, url: 'https://a.example/', title: 'A' });
  query.mockResolvedValue([]);
  expect(await currentTab()).toBeNull();
});

test('pages are opened in a tab', async () => {
  fake(fakeBrowser.runtime, 'getURL', (path: string) => `chrome-extension://lede${path}`);
  const create = fake(fakeBrowser.tabs, 'create');
  await openTab('https://a.example/');
  await openLibraryPage();
  await openLibraryPage('article/1');
  expect(create.mock.calls).toEqual([
    [{ url: 'https://a.example/' }],
    [{ url: 'chrome-extension://lede/library.html' }],
    [{ url: 'chrome-extension://lede/library.html#article/1' }],
  ]);
});
