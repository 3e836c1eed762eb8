import { vi } from 'vitest';
import type { TabChange } from '../../lib/browser/tabs.ts';
import type { Getting } from '../../lib/client/built-in.ts';
import type { MeterBand } from '../../lib/library/meter-views.ts';
import { facetKey, siteOf } from '../../lib/library/rows.ts';
import { isSort, type ListFilter, meterOfSort, SORTS, type Sort } from '../../lib/library/views.ts';
import type { EngineTrouble } from '../../lib/model/engines.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import type { MessageName, Reply, Request } from '../../lib/model/messages.ts';
import { err, ok, type Result } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { stepOf } from '../../lib/model/signals.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { GIVEN_TEXTS } from './given.ts';
import { batchWatchers, engineWatchers, watchers, world, writingWatchers } from './world.ts';

// The edge of the extension: whatever is behind lib/client is played by the test's world.

vi.mock('../../lib/client/i18n.ts', () => {
  const texts: Record<string, { message: string }> = { ...messages };
  for (const [key, message] of Object.entries(GIVEN_TEXTS)) texts[key] = { message };
  const t = (key: string, ...substitutions: string[]): string => {
    const text = texts[key];
    if (!text) throw new Error(`no text ${key}`);
    return text.message.replace(/\$(\d)/g, (_, n: string) => {
      const put = substitutions[Number(n) - 1];
      if (put === undefined) throw new Error(`${key} needs $${n}`);
      return put;
    });
  };
  const plural = (base: string, n: number, ...rest: string[]): string =>
    t(`${base}_${n === 1 ? 'one' : 'other'}`, String(n), ...rest);
  const keyNamed = (name: string) => (texts[name] ? name : null);
  const pluralNamed = (base: string) => (texts[`${base}_other`] ? base : null);
  return { t, plural, keyNamed, pluralNamed };
});

/** Whether the row's meter has reached that step, or stayed at it; not where it has none. */
function isInBand({ meters }: SavedArticle, { meter, side, step }: MeterBand): boolean {
  const value = meters?.[meter];
  if (value === undefined) return false;
  return side === 'least' ? stepOf(value) >= step : stepOf(value) <= step;
}

/** How the background answers where "done" is no answer. */
const USUAL: typeof world.answers = {
  'add-feeds': ({ feeds }) => ok(feeds.map((_, n) => `feed ${n}`)),
  'mark-finds': ({ finds }) => ok(finds),
  'read-finds': () => ok([]),
  'drop-find': () => ok([]),
  'new-to-you': () => null,
  'written-of': () => [],
};

vi.mock('../../lib/client/send.ts', () => ({
  send: async <N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> => {
    world.sent.push({ name, request } as (typeof world.sent)[number]);
    const answer = world.answers[name] ?? USUAL[name];
    return answer ? answer(request) : (ok(null) as Reply<N>);
  },
}));

vi.mock('../../lib/client/tab.ts', () => ({
  currentTab: async () => world.tab,
  openTab: async (url: string) => void world.opened.push(url),
  openLibraryPage: async (hash = '') => void world.opened.push(hash),
  openOptionsPage: async () => void world.opened.push('options'),
}));

vi.mock('../../lib/client/settings.ts', () => ({
  applyTheme: (theme: string) => {
    world.theme = theme;
  },
  watchSettings: async (listener: (settings: Settings) => void) => {
    world.changeSettings = (changes) => {
      world.settings = { ...world.settings, ...changes };
      listener(world.settings);
    };
    listener(world.settings);
  },
}));

vi.mock('../../lib/client/engines.ts', () => ({
  watchEngines: async (listener: (engines: typeof world.engines) => void) => {
    engineWatchers.add(listener);
    listener(world.engines);
  },
}));

vi.mock('../../lib/client/engine-chosen.ts', () => ({
  watchWhetherChosen: async (listener: (isChosen: boolean) => void) => {
    const tell = ({ choice }: typeof world.engines) => listener(choice.kind !== 'lede');
    engineWatchers.add(tell);
    tell(world.engines);
  },
}));

vi.mock('../../lib/client/writings.ts', () => ({
  watchWritings: (listener: () => void) => {
    writingWatchers.add(listener);
    return () => writingWatchers.delete(listener);
  },
  watchBatch: async (listener: (batch: typeof world.batch) => void) => {
    batchWatchers.add(listener);
    listener(world.batch);
  },
  wasToldOf: (address: string) => world.toldOf.includes(address),
  noteToldOf: (address: string) => void world.toldOf.push(address),
  forgetToldOf: () => {
    world.toldOf = [];
  },
}));

/** The browser's model: as `world` says, and loaded when the test says so. */
vi.mock('../../lib/client/built-in.ts', () => ({
  browserModel: async () => world.model,
  getBrowserModel: (_: string, getting: Getting) =>
    new Promise<Result<null, EngineTrouble>>((resolve) => {
      world.getting = { ...getting, end: resolve };
      getting.signal.addEventListener('abort', () => resolve(err({ kind: 'stopped', detail: '' })));
    }),
}));

vi.mock('../../lib/client/panel.ts', () => ({
  panelOpener: async () => async () => void world.opened.push('panel'),
  closeWindow: () => void world.opened.push('closed'),
  watchTabInFront: async (listener: (change: TabChange) => void) => {
    world.turn = (change) => {
      world.tab = { id: change.tabId, url: null, title: null };
      listener(change);
    };
    if (world.tab) listener({ kind: 'front', tabId: world.tab.id });
  },
  onSessionRecord: (_: string, listener: (name: string) => void) => {
    world.recorded = listener;
  },
}));

/** A voice for tests: it says nothing and has said a text when the test says so. */
vi.mock('../../lib/client/voice.ts', () => ({
  voiceFor: async (lang: string | null) =>
    world.hasVoice ? ({ lang: lang ?? 'en', name: 'Stand-in' } as SpeechSynthesisVoice) : null,
  say: (
    text: string,
    _: SpeechSynthesisVoice,
    rate: number,
    on: { ended(): void; failed(): void },
  ) => {
    world.said.push({ text, rate, ...on });
    return {
      pause: () => void world.voiceActs.push('pause'),
      resume: () => void world.voiceActs.push('resume'),
      stop: () => void world.voiceActs.push('stop'),
    };
  },
}));

vi.mock('../../lib/client/storage.ts', () => ({ storageUsed: async () => 12_345_678 }));

vi.mock('../../lib/client/print.ts', () => ({ printPage: () => void world.printed++ }));

vi.mock('../../lib/client/permissions.ts', () => ({
  requestOrigin: (url: string) => {
    world.origins.push(url);
    const { grants } = world;
    return grants === 'never answered' ? new Promise(() => {}) : Promise.resolve(grants);
  },
  requestOrigins: async (urls: string[]) => {
    world.origins.push(...urls);
    return world.grants === true;
  },
  requestNotifications: async () => world.grants === true,
  watchSites: async (listener: (sites: string[]) => void) => {
    world.changeSites = (sites) => {
      world.sites = sites;
      listener(sites);
    };
    listener(world.sites);
  },
  takeBackSite: async (site: string) => {
    world.changeSites(world.sites.filter((one) => one !== site));
  },
}));

vi.mock('../../lib/client/export.ts', () => ({
  copyText: async (text: string) => void world.copied.push(text),
  downloadText: (name: string, text: string) => void world.files.push({ name, text }),
}));

vi.mock('../../lib/client/library.ts', () => {
  const found = (query: string): SavedArticle[] =>
    world.articles.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
  const library = {
    topics: {
      toArray: async () => world.overviews.map(({ topic }) => topic),
      get: async (id: string) => world.overviews.find(({ topic }) => topic.id === id)?.topic,
    },
    searches: { toArray: async () => world.searches },
    feeds: { toArray: async () => world.feeds.map(({ feed }) => feed) },
  };
  const live = <T>(query: () => Promise<T>) => ({
    subscribe: ({ next, error }: { next(answer: T): void; error(error: unknown): void }) => {
      let isHeard = true;
      const ask = () =>
        void query().then(
          (answer) => isHeard && next(answer),
          (reason) => isHeard && error(reason),
        );
      watchers.add(ask);
      ask();
      const unsubscribe = () => {
        isHeard = false;
        watchers.delete(ask);
      };
      return { unsubscribe };
    },
  });
  const handle = async () =>
    world.trouble
      ? err(world.trouble)
      : ok({ library, live, liveOver: (_: unknown, query: () => Promise<unknown>) => live(query) });
  return {
    libraryHandle: handle,
    retryLibrary: handle,
    onLibraryClosed: async () => {},
    searchArticles: async (_: unknown, query: string, limit: number) => {
      const rows = found(query);
      return { rows: rows.slice(0, limit), total: rows.length, found: null };
    },
    articleCounts: async () => ({
      saved: world.articles.length,
      ...Object.fromEntries(
        ['unread', 'reading', 'read', 'archived'].map((name) => [
          name,
          world.articles.filter(({ state }) => state === name).length,
        ]),
      ),
    }),
    SORTS,
    isSort,
    meterOfSort,
    knownMeters: async () => ({
      names: [...new Set(world.articles.flatMap(({ meters }) => Object.keys(meters ?? {})))],
      isWhole: world.articles.every(({ kind, meters }) => kind === 'link' || meters),
    }),
    watchMeters: async () => {},
    watchArticles: async () => {},
    facetKey,
    siteOf,
    glance: async () =>
      world.glances
        ? { ids: world.articles.map(({ id }) => id), total: world.articles.length }
        : null,
    keptPicture: async () => undefined,
    pictureTotals: async () => world.pictures,
    neighborsOf: async (_: unknown, id: string) => {
      const ids = world.articles.map((row) => row.id);
      const at = ids.indexOf(id);
      return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
    },
    someUnread: async () => world.articles.find(({ state }) => state === 'unread')?.id ?? null,
    passagesOf: async () => new Map(),
    listed: async (_: unknown, { text, facets, meters }: ListFilter, sort: Sort) => {
      const rows = found(text).filter(
        (row) =>
          facets.every((key) => row.facets.includes(key)) &&
          meters.every((band) => isInBand(row, band)),
      );
      const ids = rows.map(({ id }) => id);
      await world.listing();
      return { ids: sort === 'oldest' ? ids.reverse() : ids, found: null };
    },
    rowsOf: async (_: unknown, ids: string[]) =>
      ids.flatMap((id) => world.articles.find((row) => row.id === id) ?? []),
    facetCounts: async (_: unknown, kind: string) =>
      [...new Set(world.articles.flatMap((row) => (kind === 'tag' ? row.tags : [])))].map(
        (name) => ({
          key: `tag:${name}`,
          name,
          count: world.articles.filter(({ tags }) => tags.includes(name)).length,
        }),
      ),
    articleById: async (_: unknown, id: string) => world.articles.find((row) => row.id === id),
    articleByKey: async (_: unknown, key: string) => world.articles.find((row) => row.key === key),
    readBody: async (_: unknown, id: string) => world.bodies.find((body) => body.id === id),
    notesOf: async (_: unknown, id: string) => ({
      highlights: world.highlights.filter(({ articleId }) => articleId === id),
      note: world.notes[id] ?? '',
    }),
    topicsByArticle: async () => new Map(),
    topicOverviews: async () => world.overviews,
    newOnWatchlist: async () =>
      world.overviews.reduce(
        (sum, { topic, unread, fresh }) => sum + (topic.muted ? 0 : unread + fresh),
        0,
      ),
    unreadStories: async () =>
      world.overviews.reduce((sum, { topic, unread }) => sum + (topic.muted ? 0 : unread), 0),
    storyGroups: async (_: unknown, topicId: string, limit: number) => {
      const groups = world.groups[topicId] ?? [];
      return { groups: groups.slice(0, limit), more: groups.length > limit };
    },
    feedOverviews: async () => world.feeds,
    followedUrls: async () => new Set(world.feeds.map(({ feed }) => feed.url)),
    matchesOfTopic: async () => world.matches,
    topicTexts: async (_: unknown, id: string) => world.topicTexts[id] ?? null,
    watchTopic: async () => {},
    unreadAmong: async (_: unknown, ids: string[]) =>
      new Set(
        world.articles.flatMap(({ id, state }) =>
          state === 'unread' && ids.includes(id) ? [id] : [],
        ),
      ),
    bodiesOf: async (_: unknown, ids: string[]) =>
      world.bodies.filter((body) => ids.includes(body.id)),
  };
});
