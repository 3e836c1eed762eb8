import { expect, test } from 'vitest';
import { unreadableReason, unreadableType } from '../../../lib/browser/unreadable.ts';

test.each([
  ['chrome://extensions/', 'browser-page'],
  ['about:config', 'browser-page'],
  ['edge://settings', 'browser-page'],
  ['moz-extension://x/popup.html', 'browser-page'],
  ['view-source:https://a.example/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store-page'],
  ['https://chrome.google.com/webstore/detail/x', 'store-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store-page'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store-page'],
  ['https://a.example/paper.PDF', 'pdf'],
  ['file:///home/reader/paper.pdf', 'pdf'],
  ['file:///home/reader/page.html', 'no-access'],
  ['https://chrome.google.com/webstorefront', 'failed'],
  ['https://a.example/', 'failed'],
])('%s is %s', (url, reason) => {
  expect(unreadableReason(url, '')).toBe(reason);
});

test.each([
  ['Cannot access contents of the page. Extension manifest must request permission.', 'no-access'],
  ['Missing host permission for the tab', 'no-access'],
  ['Cannot access a chrome:// URL', 'browser-page'],
  ['Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
  ['The extensions gallery cannot be scripted.', 'store-page'],
  ['No tab with id: 7.', 'no-tab'],
  ['Invalid tab ID: 7', 'no-tab'],
  ['Something new', 'failed'],
])('without an address, "%s" is %s', (message, reason) => {
  expect(unreadableReason(null, message)).toBe(reason);
});

test.each([
  ['text/html', null],
  ['application/xhtml+xml', null],
  ['text/plain', null],
  ['application/pdf', 'pdf'],
  ['image/svg+xml', 'not-html'],
])('a document of type %s: %s', (type, reason) => {
  expect(unreadableType(type)).toBe(reason);
});
