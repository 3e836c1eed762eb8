import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseOffscreen, serveOffscreen } from '../../../lib/browser/offscreen.ts';
import { fake } from './given.ts';

let open = false;
let made = 0;

beforeEach(() => {
  vi.useFakeTimers();
  open = false;
  made = 0;
  const offscreen = {};
  Object.assign(fakeBrowser, { offscreen });
  fake(fakeBrowser.runtime, 'getContexts', async () => (open ? [{}] : []));
  fake(offscreen, 'createDocument', async () => {
    if (open) throw new Error('Only a single offscreen document may be created.');
    open = true;
    made++;
  });
  fake(offscreen, 'closeDocument', async () => {
    open = false;
  });
  return () => vi.useRealTimers();
});

test('two pages at once share one document, which goes when it has nothing to do', async () => {
  fake(fakeBrowser.runtime, 'sendMessage', async ({ url }: { url: string }) => ({ url }));
  const articles = await Promise.all([parseOffscreen('<p>', 'a'), parseOffscreen('<p>', 'b')]);
  expect(articles).toEqual([{ url: 'a' }, { url: 'b' }]);
  expect(made).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(open).toBe(false);
  await parseOffscreen('<p>', 'c');
  expect(made).toBe(2);
});

test('it is not closed under a page that is being read', async () => {
  let finish: (article: object) => void = () => {};
  const slow = new Promise((resolve) => {
    finish = resolve;
  });
  fake(fakeBrowser.runtime, 'sendMessage', ({ url }: { url: string }) =>
    url === 'slow' ? slow : Promise.resolve({ url }),
  );
  const reading = parseOffscreen('<p>', 'slow');
  await parseOffscreen('<p>', 'quick');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(open).toBe(true);
  finish({ url: 'slow' });
  await reading;
});

test('silence is a failure', async () => {
  fake(fakeBrowser.runtime, 'sendMessage', async () => undefined);
  await expect(parseOffscreen('<p>', 'a')).rejects.toThrow('did not answer');
});

test('the document answers the background and nobody else', () => {
  fakeBrowser.runtime.id = 'lede';
  let hear: (raw: unknown, sender: object, respond: (reply: unknown) => void) => void = () => {};
  fake(fakeBrowser.runtime.onMessage, 'addListener', (listener: typeof hear) => {
    hear = listener;
  });
  const parse = vi.fn((_: string, url: string) => ({ url }));
  serveOffscreen(parse as unknown as Parameters<typeof serveOffscreen>[0]);
  const respond = vi.fn();
  const request = { target: 'offscreen', html: '<p>', url: 'a' };
  hear(request, { id: 'lede', tab: { id: 7 } }, respond);
  hear(request, { id: 'other' }, respond);
  hear({ name: 'save-tab', request: { tabId: 7 } }, { id: 'lede' }, respond);
  hear({ ...request, html: 7 }, { id: 'lede' }, respond);
  expect(respond).not.toHaveBeenCalled();
  hear(request, { id: 'lede' }, respond);
  expect(respond).toHaveBeenCalledExactlyOnceWith({ url: 'a' });
});
