import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { call, type Handlers, handleMessages } from '../../../lib/browser/messages.ts';
import { fake } from './given.ts';

const ROOT = 'chrome-extension://lede/';
const SELF = { id: 'lede', url: `${ROOT}popup.html` };

type Listener = (raw: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

/** Registers handlers as the background does, and hands out the browser's side of the wire. */
function background(
  handlers: Partial<Handlers>,
): (raw: unknown, sender?: object) => Promise<unknown> {
  let listener: Listener | undefined;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  handleMessages(handlers as Handlers);
  return (raw, sender = SELF) =>
    new Promise((resolve) => {
      listener?.(raw, sender, resolve);
    });
}

beforeEach(() => {
  fakeBrowser.runtime.id = 'lede';
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => ROOT + path);
});

const good = { name: 'save-tab', request: { tabId: 7, scope: 'article' } };
const saved = { ok: true as const, value: { id: 'x', status: 'added' as const } };

test('a message of our own page reaches its handler, and the reply travels back', async () => {
  const handler = vi.fn(async () => saved);
  expect(await background({ 'save-tab': handler })(good)).toEqual({ reply: saved });
  expect(handler).toHaveBeenCalledExactlyOnceWith({ tabId: 7, scope: 'article' });
});

describe('refused unread', () => {
  test.each([
    ['a script in a web page, which has our id', { id: 'lede', url: 'https://evil.example/' }],
    ['an address that only begins like ours', { id: 'lede', url: 'chrome-extension://lede2/x' }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/' }],
    ['another extension that lies about its address', { id: 'other', url: SELF.url }],
    ['a sender without an address', { id: 'lede' }],
    ['nobody', {}],
  ])('%s', async (_, sender) => {
    const handler = vi.fn();
    const reply = await background({ 'save-tab': handler })(good, sender);
    expect(reply).toEqual({ refused: expect.any(String) });
    expect(handler).not.toHaveBeenCalled();
  });

  test('a message of another shape', async () => {
    const handler = vi.fn();
    const reply = await background({ 'save-tab': handler })({
      ...good,
      request: { tabId: 'x', scope: 'article' },
    });
    expect(reply).toEqual({ refused: expect.any(String) });
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('a page', () => {
  test('gets the reply unpacked', async () => {
    const send = fake(fakeBrowser.runtime, 'sendMessage', async () => ({ reply: saved }));
    expect(await call('save-tab', { tabId: 7, scope: 'article' })).toEqual(saved);
    expect(send).toHaveBeenCalledWith(good);
  });

  test('is told of a bug and of silence', async () => {
    const send = fake(fakeBrowser.runtime, 'sendMessage');
    send.mockResolvedValue(
      await background({
        'save-tab': async () => {
          throw new Error('a bug');
        },
      })(good),
    );
    await expect(call('save-tab', { tabId: 7, scope: 'article' })).rejects.toThrow('a bug');
    send.mockResolvedValue(undefined);
    await expect(call('save-tab', { tabId: 7, scope: 'article' })).rejects.toThrow(
      'did not answer',
    );
  });
});
