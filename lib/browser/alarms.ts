import { browser } from 'wxt/browser';

const FEEDS = 'feeds';
const BATCH = 'batch';

const setter =
  (alarm: string) =>
  async (when: number | null): Promise<void> => {
    if (when === null) await browser.alarms.clear(alarm);
    else await browser.alarms.create(alarm, { when });
  };

const listenerFor = (alarm: string) => (listener: () => void) =>
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) listener();
  });

/** Wakes the background at that time, in milliseconds since 1970, to ask feeds; null: not at all. Replaces the time before. */
export const setFeedAlarm = setter(FEEDS);

/** Likewise, to go on with a batch. */
export const setBatchAlarm = setter(BATCH);

/** It is time to ask feeds. */
export const onFeedAlarm = listenerFor(FEEDS);

/** It is time to go on with a batch. */
export const onBatchAlarm = listenerFor(BATCH);
