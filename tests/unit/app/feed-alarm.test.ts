import { expect, test, vi } from 'vitest';
import { followRhythm, setNextAlarm } from '../../../lib/app/feed-alarm.ts';
import { messageHandlers } from '../../../lib/app/handlers.ts';
import { changeSettings, settingsNow } from '../../../lib/app/settings.ts';
import { addFeeds, changeFeed } from '../../../lib/library/feeds.ts';
import { must, stamp } from '../library/given.ts';
import { fakePorts } from './given.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 2, 20);

async function given() {
  const ports = await fakePorts({ now: () => NOW });
  const add = async (url: string, minutes: number): Promise<string> => {
    const { id } = stamp();
    must(await addFeeds(ports.opened, [{ id, url, title: '' }], NOW));
    const known = { readAt: NOW - MINUTE, nextAt: NOW + minutes * MINUTE };
    must(await changeFeed(ports.opened, id, (feed) => ({ ...feed, ...known })));
    return id;
  };
  const alarm = () => vi.mocked(ports.setFeedAlarm).mock.lastCall?.[0];
  return { ports, add, alarm };
}

test('without feeds there is no alarm', async () => {
  const { ports, alarm } = await given();
  await setNextAlarm(ports, ports.opened);
  expect(alarm()).toBeNull();
});

test('the alarm is set to the next feed that waits, paused ones aside', async () => {
  const { ports, add, alarm } = await given();
  await add('https://copper.example/feed', 90);
  const paused = await add('https://gradient.example/feed', 20);
  await changeFeed(ports.opened, paused, (feed) => ({ ...feed, paused: true }));
  await setNextAlarm(ports, ports.opened);
  expect(alarm()).toBe(NOW + 92 * MINUTE);
});

test('a feed that is due long since is asked soon, not at once', async () => {
  const { ports, add, alarm } = await given();
  await add('https://copper.example/feed', -500);
  await setNextAlarm(ports, ports.opened);
  expect(alarm()).toBe(NOW + MINUTE);
});

test('a clock that was set back does not keep feeds from being asked', async () => {
  const { ports, add, alarm } = await given();
  const id = await add('https://copper.example/feed', 366 * 24 * 60);
  const ahead = { askedAt: NOW + 365 * 24 * 60 * MINUTE };
  await changeFeed(ports.opened, id, (feed) => ({ ...feed, ...ahead }));
  await setNextAlarm(ports, ports.opened);
  expect(alarm()).toBe(NOW + 2 * MINUTE);
});

test('no alarm is set for a feed whose site is not allowed', async () => {
  const { ports, add, alarm } = await given();
  const id = await add('https://copper.example/feed', -500);
  await changeFeed(ports.opened, id, (feed) => ({ ...feed, trouble: { kind: 'no-access' } }));
  await setNextAlarm(ports, ports.opened);
  expect(alarm()).toBeNull();
});

test('the reader may have them asked by hand only', async () => {
  const { ports, add, alarm } = await given();
  await add('https://copper.example/feed', 20);
  await changeSettings(ports, { feedMinutes: 0 });
  await followRhythm(ports);
  expect(alarm()).toBeNull();
});

test('a quicker rhythm brings feeds forward, a slower one leaves them', async () => {
  const { ports, add, alarm } = await given();
  await add('https://copper.example/feed', 24 * 60);
  await changeSettings(ports, { feedMinutes: 30 });
  await followRhythm(ports);
  expect(alarm()).toBe(NOW + 31 * MINUTE);
  await changeSettings(ports, { feedMinutes: 720 });
  await followRhythm(ports);
  expect(alarm()).toBe(NOW + 31 * MINUTE);
});

test('a rhythm is chosen in one short act, and also where the library is lost', async () => {
  const { ports, add } = await given();
  for (const site of ['copper', 'gradient', 'halyard'])
    await add(`https://${site}.example/feed`, 24 * 60);
  const send = messageHandlers(ports);
  const acted = vi.spyOn(ports.opened, 'transaction');
  await send['change-settings']({ changes: { feedMinutes: 30 } });
  expect(acted).toHaveBeenCalledTimes(1);
  ports.opened.close();
  await send['change-settings']({ changes: { feedMinutes: 15 } });
  expect(await settingsNow(ports)).toMatchObject({ feedMinutes: 15 });
});
