import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMenus, type MenuChoice, onMenuChoice } from '../../../lib/browser/menus.ts';
import { fake } from './given.ts';

test('five items, each where it belongs, made after the old ones are gone', async () => {
  const calls: unknown[] = [];
  fake(fakeBrowser.i18n, 'getMessage', (key: string) => key);
  fake(fakeBrowser.contextMenus, 'removeAll', async () => calls.push('removeAll'));
  fake(fakeBrowser.contextMenus, 'create', (item: object) => calls.push(item));
  await createMenus();
  expect(calls.at(-1)).not.toHaveProperty('documentUrlPatterns');
  expect(calls).toMatchObject([
    'removeAll',
    { id: 'save-page', contexts: ['page'], title: 'menuSavePage' },
    { id: 'save-link', contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] },
    { id: 'save-selection', contexts: ['selection'] },
    { id: 'watch-selection', contexts: ['selection'], title: 'menuWatch' },
    { id: 'open-library', contexts: ['action'], title: 'openTheLibrary' },
  ]);
});

test('a choice is told in the same turn; what is not ours is not', () => {
  let click: (info: object, tab?: object) => void = () => {};
  fake(fakeBrowser.contextMenus.onClicked, 'addListener', (listener: typeof click) => {
    click = listener;
  });
  const chosen = vi.fn<(choice: MenuChoice) => void>();
  onMenuChoice(chosen);
  click({ menuItemId: 'another' }, { id: 7 });
  expect(chosen).not.toHaveBeenCalled();
  click(
    { menuItemId: 'save-link', linkUrl: 'https://a.example/', pageUrl: 'https://b.example/' },
    { id: 7, title: 'B' },
  );
  expect(chosen).toHaveBeenCalledExactlyOnceWith({
    item: 'save-link',
    tabId: 7,
    pageUrl: 'https://b.example/',
    pageTitle: 'B',
    linkUrl: 'https://a.example/',
    linkText: null,
    selection: null,
  });
});
