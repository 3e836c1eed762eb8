import { browser } from 'wxt/browser';
import { plural } from './i18n.ts';

/** One for all finds: a later one takes the place of the one before. */
const FINDS = 'finds';

const allowed = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Asks the reader to allow notifications; resolves with the answer. The very first call in the click, as for origins. */
export const requestNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(allowed);

/** What a notification tells of: how many stories were found, of which topics, and one of them. */
export interface FindsNews {
  stories: number;
  topics: { name: string; count: number }[];
  title: string;
}

/** Topics that are named; a system cuts longer messages. */
const MOST_NAMED = 4;

/** Shows what was found as one notification of the system, where the reader allows it. */
export async function tellFinds({ stories, topics, title }: FindsNews): Promise<void> {
  if (!(await allowed())) return;
  const named = topics.slice(0, MOST_NAMED).map(({ name, count }) => `${name} ${count}`);
  await browser.notifications.create(FINDS, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: plural('notificationTitle', stories),
    message: stories === 1 ? `${topics[0]?.name ?? ''}: ${title}` : named.join(' · '),
  });
}

/**
 * Tells of clicks on a notification. The interface is there only once notifications are allowed, so this is called again when
 * they are; the same listener is added once.
 */
export function onNotificationClick(listener: (id: string) => void): void {
  const { notifications } = browser;
  if (notifications && !notifications.onClicked.hasListener(listener))
    notifications.onClicked.addListener(listener);
}

/** Takes a notification away. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}
