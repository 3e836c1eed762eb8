import type { EngineWork } from '../../lib/app/engine-work.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { serveEngines } from '../../lib/browser/engine-room.ts';
import { call } from '../../lib/browser/messages.ts';
import { serveOffscreen } from '../../lib/browser/offscreen.ts';

serveOffscreen({
  page: (html, url) =>
    readArticle(new DOMParser().parseFromString(html, 'text/html'), url, Date.now()),
  // Loaded with the first feed: most readers save links long before they follow one.
  feed: async (text, url) => (await import('../../lib/feeds/read-feed.ts')).readFeed(text, url),
});

/** Loaded with the first question to an engine: most readers never ask one. */
let work: Promise<EngineWork> | null = null;
const opened = (): Promise<EngineWork> => {
  work ??= import('../../lib/app/engine-work.ts').then(({ engineWork }) =>
    engineWork((writingId, state) => call('writing-told', { writingId, state })),
  );
  return work;
};

serveEngines({
  begin: async ({ order }) => {
    await (await opened()).begin(order);
    return true;
  },
  stop: async ({ writingId }) => {
    await (await work)?.stop(writingId);
    return true;
  },
  models: async ({ endpoint, key }) => (await opened()).models(endpoint, key),
  'try-out': async ({ endpoint, key }) => (await opened()).tryOut(endpoint, key),
  'is-busy': async () => (await work)?.isBusy() ?? false,
});
