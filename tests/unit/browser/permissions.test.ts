import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  mayRead,
  originPattern,
  requestOrigin,
  requestOrigins,
  takeBackSite,
  watchSites,
} from '../../../lib/browser/permissions.ts';
import { fake } from './given.ts';

test.each([
  ['https://a.example/x?y', 'https://a.example/*'],
  ['https://a.example:8443/x', 'https://a.example/*'],
  ['http://a.example:8080/x', 'http://a.example/*'],
  ['file:///x', null],
  ['javascript:alert(1)', null],
  ['no address', null],
  ['https://*/feed', null],
  ['https://*.example/feed', null],
])('%s needs %s', (url, pattern) => {
  expect(originPattern(url)).toBe(pattern);
});

test('the request is made in the same turn, before anything else', () => {
  const request = fake(fakeBrowser.permissions, 'request', async () => true);
  void requestOrigin('https://a.example/x');
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://a.example/*'] });
});

test('one question covers http and the https it is sent on to', () => {
  const request = fake(fakeBrowser.permissions, 'request', async () => true);
  void requestOrigin('http://a.example:8080/x');
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://a.example/*'] });
});

test('without a gesture, what was granted before still counts', async () => {
  fake(fakeBrowser.permissions, 'request', () => Promise.reject(new Error('no gesture')));
  const contains = fake(fakeBrowser.permissions, 'contains', async () => true);
  expect(await requestOrigin('https://a.example/x')).toBe(true);
  contains.mockResolvedValue(false);
  expect(await requestOrigin('https://a.example/x')).toBe(false);
});

test('a host that the browser takes for none is not allowed', async () => {
  fake(fakeBrowser.permissions, 'contains', () => Promise.reject(new Error('invalid pattern')));
  expect(await mayRead('https://a!b.example/')).toBe(false);
});

test('nothing but web pages is asked for', async () => {
  const request = fake(fakeBrowser.permissions, 'request');
  expect(await requestOrigin('file:///x')).toBe(false);
  expect(await mayRead('file:///x')).toBe(false);
  expect(await requestOrigin('https://*/feed')).toBe(false);
  expect(await requestOrigins(['https://*/feed', 'http://*.example/'])).toBe(false);
  expect(request).not.toHaveBeenCalled();
});

test('allowed hosts are told once each, as they change; all sites as a star', async () => {
  let origins = ['*://copper.example/*', 'https://copper.example/*', 'http://127.0.0.1/*'];
  fake(fakeBrowser.permissions, 'getAll', async () => ({ origins }));
  const heard: (() => void)[] = [];
  for (const event of ['onAdded', 'onRemoved'] as const)
    fake(fakeBrowser.permissions[event], 'addListener', ((listener: () => void) =>
      heard.push(listener)) as never);
  const told: string[][] = [];
  await watchSites((sites) => told.push(sites));
  expect(told).toEqual([['127.0.0.1', 'copper.example']]);
  origins = ['*://*/*', '*://*.halyard.example/*'];
  heard[0]?.();
  await vi.waitFor(() => expect(told[1]).toEqual(['*', '*.halyard.example']));
  origins = [];
  heard[1]?.();
  await vi.waitFor(() => expect(told[2]).toEqual([]));
  origins = ['<all_urls>'];
  heard[0]?.();
  await vi.waitFor(() => expect(told[3]).toEqual(['*']));
});

test('what is taken back of a host is all of it, and nothing of others', async () => {
  const origins = ['*://copper.example/*', 'https://copper.example/*', 'http://127.0.0.1/*'];
  fake(fakeBrowser.permissions, 'getAll', async () => ({ origins }));
  const remove = fake(fakeBrowser.permissions, 'remove');
  await takeBackSite('copper.example');
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: origins.slice(0, 2) });
});
