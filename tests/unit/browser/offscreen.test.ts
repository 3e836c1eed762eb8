import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  closeDocumentLater,
  parseFeedOffscreen,
  parsePageOffscreen,
  serveOffscreen,
} from '../../../lib/browser/offscreen.ts';
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
  const articles = await Promise.all([
    parsePageOffscreen('<p>', 'a'),
    parseFeedOffscreen('<rss>', 'b'),
  ]);
  expect(articles).toEqual([{ url: 'a' }, { url: 'b' }]);
  expect(made).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(open).toBe(false);
  await parsePageOffscreen('<p>', 'c');
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
  const reading = parsePageOffscreen('<p>', 'slow');
  await parsePageOffscreen('<p>', 'quick');
  await vi.advanceTimersByTimeAsync(15_000);
  expect(open).toBe(true);
  finish({ url: 'slow' });
  await reading;
});

test('what is not read within 20 seconds is given up before the worker ends', async () => {
  fake(fakeBrowser.runtime, 'sendMessage', () => new Promise(() => {}));
  const given = expect(parseFeedOffscreen('<rss>', 'a')).rejects.toThrow('did not answer');
  await vi.advanceTimersByTimeAsync(20_000);
  await given;
  // It does not say whether it is busy either.
  await vi.advanceTimersByTimeAsync(11_000);
  expect(open).toBe(false);
});

test('it is not closed while it says that it is busy, and goes when that has ended', async () => {
  let isBusy = true;
  fake(fakeBrowser.runtime, 'sendMessage', async ({ kind, url }: { kind: string; url: string }) =>
    kind === 'is-busy' ? isBusy : { url },
  );
  await parsePageOffscreen('<p>', 'a');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(open).toBe(true);
  isBusy = false;
  closeDocumentLater();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(open).toBe(false);
});

test('what comes while it is being closed is read in another', async () => {
  let closed = () => {};
  const slowly = new Promise<void>((resolve) => {
    closed = () => {
      open = false;
      resolve();
    };
  });
  fake(Reflect.get(fakeBrowser, 'offscreen'), 'closeDocument', () => slowly);
  fake(fakeBrowser.runtime, 'sendMessage', async ({ url }: { url: string }) =>
    made === 1 && url === 'late' ? undefined : { url },
  );
  await parsePageOffscreen('<p>', 'early');
  await vi.advanceTimersByTimeAsync(10_000);
  const late = parseFeedOffscreen('<rss>', 'late');
  await vi.advanceTimersByTimeAsync(0);
  closed();
  expect(await late).toEqual({ url: 'late' });
  expect(made).toBe(2);
});

test('silence is a failure', async () => {
  fake(fakeBrowser.runtime, 'sendMessage', async () => undefined);
  await expect(parsePageOffscreen('<p>', 'a')).rejects.toThrow('did not answer');
});

/** What the document hears, and what it answers. */
function hearing(parsers: object): (raw: unknown, sender: object) => Promise<unknown[]> {
  let hear: (raw: unknown, sender: object, respond: (reply: unknown) => void) => void = () => {};
  fake(fakeBrowser.runtime.onMessage, 'addListener', (listener: typeof hear) => {
    hear = listener;
  });
  serveOffscreen(parsers as Parameters<typeof serveOffscreen>[0]);
  return async (raw, sender) => {
    const replies: unknown[] = [];
    hear(raw, sender, (reply) => replies.push(reply));
    await vi.advanceTimersByTimeAsync(0);
    return replies;
  };
}

test('the document answers the background and nobody else', async () => {
  fakeBrowser.runtime.id = 'lede';
  const hear = hearing({
    page: (_: string, url: string) => ({ page: url }),
    feed: async (_: string, url: string) => ({ feed: url }),
  });
  const request = { target: 'offscreen', kind: 'page', text: '<p>', url: 'a' };
  expect(await hear(request, { id: 'lede', tab: { id: 7 } })).toEqual([]);
  expect(await hear(request, { id: 'other' })).toEqual([]);
  expect(await hear({ name: 'save-tab', request: { tabId: 7 } }, { id: 'lede' })).toEqual([]);
  expect(await hear({ ...request, text: 7 }, { id: 'lede' })).toEqual([]);
  expect(await hear({ ...request, kind: 'constructor' }, { id: 'lede' })).toEqual([]);
  expect(await hear(request, { id: 'lede' })).toEqual([{ page: 'a' }]);
  expect(await hear({ ...request, kind: 'feed' }, { id: 'lede' })).toEqual([{ feed: 'a' }]);
});

test('what cannot be read is answered with nothing', async () => {
  fakeBrowser.runtime.id = 'lede';
  const hear = hearing({
    page: () => {
      throw new Error('broken');
    },
  });
  const request = { target: 'offscreen', kind: 'page', text: '<p>', url: 'a' };
  expect(await hear(request, { id: 'lede' })).toEqual([null]);
});
