import { plural, t } from '../../lib/client/i18n.ts';
import { requestOrigin, requestOrigins } from '../../lib/client/permissions.ts';
import { send } from '../../lib/client/send.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { FeedLink } from '../../lib/model/feeds.ts';
import { useToast } from '../../lib/state/toast.ts';

/** Feeds and letters of a title that one message carries at most (lib/model/guards.ts). */
const MOST = 1000;

/** What a feed is called: by its host as long as only its address is known. */
export const nameOf = ({ title, url }: FeedLink): string =>
  title === '' || title === url ? hostOf(url) : title;

const say = (text: string, undo?: () => void): void => useToast.getState().say(text, undo);

/** One question for the sites of all these addresses. As `requestOrigin`, the first call in the click. */
export const askFor = (urls: readonly string[]): Promise<boolean> => {
  const [first, ...others] = urls;
  const asked =
    first !== undefined && others.length === 0 ? requestOrigin(first) : requestOrigins(urls);
  return asked.catch(() => false);
};

/** The ids of new ones, whether or not all could be written. */
async function add(feeds: readonly FeedLink[]): Promise<{ ids: string[]; failed: boolean }> {
  const parts = Array.from({ length: Math.ceil(feeds.length / MOST) }, (_, part) =>
    feeds
      .slice(part * MOST, (part + 1) * MOST)
      .map(({ url, title }) => ({ url, title: title.slice(0, MOST) })),
  );
  const replies = await Promise.all(parts.map((part) => send('add-feeds', { feeds: part })));
  return {
    ids: replies.flatMap((reply) => (reply.ok ? reply.value : [])),
    failed: replies.some((reply) => !reply.ok),
  };
}

/** Takes feeds off the list and offers to put them back. `name` where it is one. */
export async function unfollow(feedIds: string[], name?: string): Promise<void> {
  const reply = await send('remove-feeds', { feedIds });
  if (!reply.ok) return say(t('notRemoved'));
  say(
    name === undefined ? plural('feedsRemoved', feedIds.length) : t('feedRemoved', name),
    () => void send('restore-feeds', { feedIds }),
  );
}

/**
 * Follows feeds: asks for their sites and, without waiting for the answer, has them added; where the reader refuses, they are
 * taken off again. Says what became of it, and resolves with the ids of those that are new and allowed. The first call in the click.
 */
export async function follow(feeds: readonly FeedLink[]): Promise<string[]> {
  const asked = askFor(feeds.map(({ url }) => url));
  const adding = add(feeds);
  const [allowed, { ids, failed }] = await Promise.all([asked, adding]);
  const [one, ...others] = feeds;
  const name = one && others.length === 0 ? nameOf(one) : null;
  if (failed) say(t('notChanged'));
  else if (ids.length === 0) say(name === null ? t('feedsKnown') : t('feedKnown', name));
  else if (!allowed) say(name === null ? t('feedsRefused') : t('feedRefused', name));
  else
    say(
      name === null ? plural('feedsFollowed', ids.length) : t('followingNamed', name),
      () => void send('remove-feeds', { feedIds: ids }),
    );
  if (allowed) return ids;
  if (ids.length > 0) await send('remove-feeds', { feedIds: ids });
  return [];
}
