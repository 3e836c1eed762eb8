import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../../lib/client/send.ts';
import { fake } from '../browser/given.ts';

const storage = { persisted: vi.fn(), persist: vi.fn() };

beforeEach(() => {
  storage.persisted.mockResolvedValue(false);
  storage.persist.mockResolvedValue(true);
  vi.stubGlobal('navigator', { storage });
  return () => vi.unstubAllGlobals();
});

const replies = (reply: unknown) =>
  fake(fakeBrowser.runtime, 'sendMessage', async () => ({ reply }));

test('a failure that was to be expected is a reply', async () => {
  const reply = { ok: false, error: { kind: 'not-savable', detail: 'no text' } };
  replies(reply);
  expect(await send('save-tab', { tabId: 7, scope: 'article' })).toEqual(reply);
  expect(storage.persist).not.toHaveBeenCalled();
});

test('after a save the browser is asked to keep what is saved, until it does', async () => {
  replies({ ok: true, value: { id: 'x', status: 'added' } });
  await send('save-tab', { tabId: 7, scope: 'article' });
  await vi.waitFor(() => expect(storage.persist).toHaveBeenCalledOnce());
  storage.persisted.mockResolvedValue(true);
  await send('save-tab', { tabId: 7, scope: 'article' });
  expect(storage.persist).toHaveBeenCalledOnce();
});

test('other messages ask for nothing', async () => {
  replies({ ok: true, value: null });
  await send('topics-seen', {});
  expect(storage.persisted).not.toHaveBeenCalled();
});
