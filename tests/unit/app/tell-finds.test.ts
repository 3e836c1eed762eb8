import { expect, test, vi } from 'vitest';
import { changeSettings } from '../../../lib/app/settings.ts';
import { isQuiet, noteFinds, tellFinds } from '../../../lib/app/tell-finds.ts';
import { addTopic, muteTopic } from '../../../lib/library/topics.ts';
import type { Find } from '../../../lib/model/feeds.ts';
import { draft, must, stamp } from '../library/given.ts';
import { fakePorts, restarted } from './given.ts';

const HOUR = 60 * 60 * 1000;
const at = (hour: number): number => new Date(2026, 2, 20, hour).getTime();

async function given(hour: number) {
  const clock = { now: at(hour) };
  const ports = await fakePorts({ now: () => clock.now });
  await changeSettings(ports, { notifications: true, quietFrom: 22, quietUntil: 7 });
  const topic = must(await addTopic(ports.opened, draft('Lantern'), stamp()));
  const find = (story: string): Find => ({
    topicId: topic.id,
    itemId: `item-${story}`,
    story,
    strength: 'about',
    quote: 'Lantern ships.',
    words: ['Lantern'],
    time: clock.now,
    state: 'unread',
  });
  /** What the end of a round does that has found these. */
  const tell = async (finds: Find[]): Promise<void> => {
    await noteFinds(ports, ports.opened, finds);
    await tellFinds(ports);
  };
  return { ports, clock, topic, find, tell, told: () => vi.mocked(ports.tellFinds).mock.calls };
}

test.each([
  [23, 22, 7, true],
  [6, 22, 7, true],
  [7, 22, 7, false],
  [12, 22, 7, false],
  [13, 12, 14, true],
  [14, 12, 14, false],
  [5, 5, 5, false],
])('at %i, between %i and %i it is quiet: %s', (hour, from, until, quiet) => {
  expect(isQuiet(hour, from, until)).toBe(quiet);
});

test('finds are told at once, each story once', async () => {
  const { tell, find, told } = await given(12);
  await tell([find('a'), find('b'), { ...find('a'), itemId: 'x' }]);
  expect(told()).toEqual([[{ stories: 2, topics: [{ name: 'Lantern', count: 2 }], title: '' }]]);
});

test('in quiet hours nothing is told, and afterwards all of it', async () => {
  const { clock, tell, find, told } = await given(23);
  await tell([find('a')]);
  clock.now += 2 * HOUR;
  await tell([find('b')]);
  expect(told()).toEqual([]);
  clock.now += 8 * HOUR;
  await tell([]);
  expect(told()).toEqual([[expect.objectContaining({ stories: 2 })]]);
  await tell([]);
  expect(told()).toHaveLength(1);
});

test('muted topics and what is no news are not told', async () => {
  const { ports, topic, tell, find, told } = await given(12);
  await tell([{ ...find('a'), state: 'read' }]);
  await muteTopic(ports.opened, topic.id, true);
  await tell([find('b')]);
  expect(told()).toEqual([]);
});

test('switched off, nothing is kept to be told later', async () => {
  const { ports, clock, tell, find, told } = await given(23);
  await tell([find('a')]);
  await changeSettings(ports, { notifications: false });
  await tell([find('b')]);
  await changeSettings(ports, { notifications: true });
  clock.now += 10 * HOUR;
  await tell([]);
  expect(told()).toEqual([]);
});

test('what is noted is told once, also where the system or the background fails in between', async () => {
  const { ports, find, told } = await given(12);
  await Promise.all(['a', 'b', 'c'].map((story) => noteFinds(ports, ports.opened, [find(story)])));
  vi.mocked(ports.tellFinds).mockRejectedValueOnce(new Error('no icon'));
  await expect(tellFinds(ports)).rejects.toThrow('no icon');
  await tellFinds(restarted(ports));
  await tellFinds(ports);
  expect(told()).toHaveLength(2);
  expect(told()[1]).toEqual([expect.objectContaining({ stories: 3 })]);
});
