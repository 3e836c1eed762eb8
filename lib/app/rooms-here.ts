import type { Rooms } from './browser-ports.ts';
import type { Tell } from './carry-out.ts';
import type { EngineWork } from './engine-work.ts';

/**
 * Firefox: its event page has a DOMParser, and lives as long as it is told of something now and then, as writing is. Each part is
 * loaded when it is first needed. `tell`: how a piece of writing goes on.
 */
export function roomsHere(
  tell: (writingId: string, ...said: Parameters<Tell>) => ReturnType<Tell>,
): Rooms {
  let work: Promise<EngineWork> | null = null;
  const opened = (): Promise<EngineWork> => {
    work ??= import('./engine-work.ts').then(({ engineWork }) => engineWork(tell));
    return work;
  };
  return {
    parsePage: async (html, url) => {
      const { readArticle } = await import('../article/read-article.ts');
      return readArticle(new DOMParser().parseFromString(html, 'text/html'), url, Date.now());
    },
    parseFeed: async (text, url) => (await import('../feeds/read-feed.ts')).readFeed(text, url),
    engines: {
      begin: async (order) => (await opened()).begin(order),
      stop: async (writingId) => (await work)?.stop(writingId),
      models: async (endpoint, key) => (await opened()).models(endpoint, key),
      tryOut: async (endpoint, key) => (await opened()).tryOut(endpoint, key),
      ended: () => {},
    },
  };
}
