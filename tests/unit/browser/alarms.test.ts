import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onFeedAlarm, setFeedAlarm } from '../../../lib/browser/alarms.ts';
import { fake } from './given.ts';

test('the alarm is set to a time, replaced, and taken away', async () => {
  const create = fake(fakeBrowser.alarms, 'create');
  const clear = fake(fakeBrowser.alarms, 'clear');
  await setFeedAlarm(5000);
  expect(create).toHaveBeenCalledExactlyOnceWith('feeds', { when: 5000 });
  await setFeedAlarm(null);
  expect(clear).toHaveBeenCalledExactlyOnceWith('feeds');
});

test('only our alarm is heard', () => {
  let ring: (alarm: { name: string }) => void = () => {};
  fake(fakeBrowser.alarms.onAlarm, 'addListener', (listener: typeof ring) => {
    ring = listener;
  });
  const heard = vi.fn();
  onFeedAlarm(heard);
  ring({ name: 'another' });
  expect(heard).not.toHaveBeenCalled();
  ring({ name: 'feeds' });
  expect(heard).toHaveBeenCalledOnce();
});
