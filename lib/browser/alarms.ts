import { browser } from 'wxt/browser';

const FEEDS = 'feeds';

/** Wakes the background at that time, in milliseconds since 1970, to ask feeds; null: not at all. Replaces the time before. */
export async function setFeedAlarm(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(FEEDS);
  else await browser.alarms.create(FEEDS, { when });
}

/** It is time to ask feeds. */
export function onFeedAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FEEDS) listener();
  });
}
