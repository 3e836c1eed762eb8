import { randomBytes } from 'node:crypto';
import { expect, vi } from 'vitest';
import type { Ports } from '../../../lib/app/ports.ts';
import type { FetchedFeed } from '../../../lib/browser/fetch-feed.ts';
import type { FetchTrouble } from '../../../lib/browser/network.ts';
import type { KeyStore } from '../../../lib/browser/store.ts';
import { readFeed } from '../../../lib/feeds/read-feed.ts';
import type { Library } from '../../../lib/library/schema.ts';
import type { Scope } from '../../../lib/model/article.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { articleOf, emptyLibrary } from '../library/given.ts';

/** A store in memory that, as the browser's, hands out copies. */
export function memoryStore(records = new Map<string, unknown>()): KeyStore {
  return {
    get: async (name) => structuredClone(records.get(name)),
    all: async (prefix) =>
      new Map(structuredClone([...records].filter(([name]) => name.startsWith(prefix)))),
    set: async (name, value) => {
      records.set(name, structuredClone(value));
    },
    setAll: async (all) => {
      for (const [name, value] of Object.entries(all)) records.set(name, structuredClone(value));
    },
    remove: async (names) => {
      for (const name of names) records.delete(name);
    },
    clear: async () => records.clear(),
  };
}

/** Work of one name one after the other, as Web Locks do it. */
export function locks(): Ports['exclusive'] {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const next = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      next.catch(() => {}),
    );
    return next;
  };
}

/** The same browser, and a way to wait until feeds that an act has begun to ask were asked: prints are kept last of all. */
export function watchingRounds(exclusive: Ports['exclusive']) {
  let ended = 0;
  return {
    exclusive: (async (name, work) => {
      const done = await exclusive(name, work);
      if (name === 'prints') ended++;
      return done;
    }) as Ports['exclusive'],
    afterRound: async <T>(act: () => Promise<T>): Promise<T> => {
      const before = ended;
      const done = await act();
      await vi.waitFor(() => expect(ended).toBeGreaterThan(before));
      return done;
    },
  };
}

/** How much of a page is read, and when: the article, from what was kept of it or anew. */
export const AT_HAND = { fresh: false, scope: 'article' } as const;
export const AGAIN = { fresh: true, scope: 'article' } as const;

export const PAGE = 'https://halyard.example/news/chips';

/** A browser with one readable page in every tab, an empty library, and no permission for any site. */
export async function fakePorts(
  changed: Partial<Ports> = {},
): Promise<Ports & { opened: Library }> {
  const opened = await emptyLibrary();
  let clock = Date.UTC(2026, 2, 20);
  return {
    opened,
    now: () => clock++,
    randomBytes: (count) => randomBytes(count),
    exclusive: locks(),
    library: async () => ok(opened),
    engines: {
      begin: async () => {},
      stop: async () => {},
      models: async () => ok([]),
      tryOut: async () => ok(null),
      ended: () => {},
    },
    switchLibrary: async () => ok(opened),
    libraryName: async () => opened.name,
    eraseDatabases: () => opened.delete(),
    local: memoryStore(),
    session: memoryStore(),
    identifyPage: vi.fn(async () =>
      ok({ url: PAGE, loadedAt: 1, selected: false, alternates: [] }),
    ),
    readPage: vi.fn(async (_: number, scope: Scope) => ok(articleOf({ url: PAGE, scope }))),
    readSelection: async () => ok(null),
    readLinkText: async () => null,
    readPictures: async () => [],
    fetchPicture: async (url: string) => err<FetchTrouble>({ kind: 'network', detail: url }),
    showInPage: async () => 'shown',
    markInPage: async (_, sentences) => sentences.length,
    requestOrigin: async () => false,
    mayRead: async () => false,
    fetchPage: vi.fn(async (url: string) => ok({ url, type: 'html' as const, text: '<p>x</p>' })),
    parsePage: vi.fn(async (_, url: string) => articleOf({ url })),
    isOnline: () => true,
    fetchFeed: vi.fn(async (): Promise<FetchedFeed> => ({ kind: 'network' })),
    parseFeed: async (text: string, url: string) => readFeed(text, url),
    setFeedAlarm: vi.fn(async () => {}),
    setBatchAlarm: vi.fn(async () => {}),
    openLibrary: vi.fn(async () => {}),
    openWatchlist: vi.fn(async () => {}),
    showSaved: vi.fn(async () => {}),
    notify: vi.fn(async () => {}),
    showUnread: vi.fn(async () => {}),
    tellFinds: vi.fn(async () => {}),
    ...changed,
  };
}

/** The same browser after its background has ended and started again: only what was stored is left. */
export const restarted = <T extends Ports>(ports: T, changed: Partial<Ports> = {}): T => ({
  ...ports,
  exclusive: locks(),
  ...changed,
});

/** A promise to be settled by the test. */
export function answerLater(): { promise: Promise<boolean>; answer: (allowed: boolean) => void } {
  let answer: (allowed: boolean) => void = () => {};
  const promise = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}
