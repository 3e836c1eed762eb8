import { t } from '../../lib/client/i18n.ts';
import { requestOrigin } from '../../lib/client/permissions.ts';
import { send } from '../../lib/client/send.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { FeedChange } from '../../lib/model/feeds.ts';
import { useToast } from '../../lib/state/toast.ts';
import { askFor } from './follow.ts';

const say = (text: string): void => useToast.getState().say(text);

/** Changes a feed, and says it where that cannot be stored. */
export async function change(feedId: string, wanted: FeedChange): Promise<void> {
  const reply = await send('change-feed', { feedId, change: wanted });
  if (!reply.ok) say(t('notChanged'));
}

/** Gives a feed another address, once its site is allowed. The first call in the click. */
export async function moveTo(feedId: string, url: string): Promise<void> {
  if (await requestOrigin(url)) await change(feedId, { kind: 'address', url });
  else say(t('feedStays', hostOf(url)));
}

/** Asks the feeds now. */
export async function check(feedIds: string[]): Promise<void> {
  const reply = await send('check-feeds', { feedIds });
  if (!reply.ok) say(t('notChanged'));
}

/** Asks for the sites of feeds that may not be read, and then the feeds. The first call in the click. */
export async function allow(feeds: readonly { id: string; url: string }[]): Promise<void> {
  const [only, ...others] = feeds;
  const allowed = await askFor(feeds.map(({ url }) => url));
  if (allowed) await check(feeds.map(({ id }) => id));
  else
    say(
      only && others.length === 0
        ? t('feedStillNotAllowed', hostOf(only.url))
        : t('feedsStillNotAllowed'),
    );
}
