import { describe, expect, test, vi } from 'vitest';
import { batchNow, beginBatch, endBatch, goOn, pauseBatch } from '../../../lib/app/batch.ts';
import { stopWriting } from '../../../lib/app/heard-writing.ts';
import type { EngineTrouble, WritingState } from '../../../lib/model/engines.ts';
import { restarted } from './given.ts';
import { doneWith, saved, withEngine } from './given-writing.ts';

const failed = (kind: EngineTrouble['kind'], retryAfter?: number): WritingState => ({
  kind: 'failed',
  trouble: { kind, detail: '', ...(retryAfter === undefined ? {} : { retryAfter }) },
});

async function given(many = 3) {
  const world = await withEngine();
  const { ports, orders } = world;
  const clock = { now: Date.UTC(2026, 2, 20) };
  ports.now = () => clock.now;
  const ids: string[] = [];
  for (let i = 0; i < many; i++) ids.push(await saved(ports, `https://halyard.example/${i}`));
  /** The piece that was ordered last has ended so; the next one is ordered meanwhile. */
  const ends = async (state: WritingState): Promise<void> => {
    const before = JSON.stringify(await batchNow(ports));
    await world.tell(state);
    await vi.waitFor(async () => expect(JSON.stringify(await batchNow(ports))).not.toBe(before));
    await vi.waitFor(async () => {
      const batch = await batchNow(ports);
      expect(batch?.state.kind !== 'going' || batch.current === orders.at(-1)?.id).toBe(true);
    });
  };
  const now = () => batchNow(ports);
  return { ...world, ids, clock, ends, now };
}

const alarm = (ports: Awaited<ReturnType<typeof given>>['ports']) =>
  vi.mocked(ports.setBatchAlarm).mock.lastCall?.[0];

describe('a batch', () => {
  test('writes one article after the other, each once, to the end', async () => {
    const { ports, ids, orders, ends, now } = await given();
    await beginBatch(ports, [...ids, ids[0] ?? '']);
    expect(await now()).toMatchObject({ articleIds: ids, done: 0, current: orders[0]?.id });
    expect(orders).toHaveLength(1);
    await ends(doneWith('A.'));
    expect(await now()).toMatchObject({ done: 1, current: orders[1]?.id });
    await ends(doneWith('B.'));
    await ends(doneWith('C.'));
    expect(await now()).toMatchObject({
      done: 3,
      failed: [],
      current: null,
      state: { kind: 'ended' },
    });
    expect(orders.map(({ article }) => article.url)).toEqual([
      'https://halyard.example/0',
      'https://halyard.example/1',
      'https://halyard.example/2',
    ]);
    expect(alarm(ports)).toBeNull();
  });

  test('of nothing has ended', async () => {
    const { ports, now } = await given(0);
    await beginBatch(ports, []);
    expect(await now()).toMatchObject({ state: { kind: 'ended' } });
  });

  test('passes over what is written already', async () => {
    const { ports, ids, orders, ends, now } = await given(2);
    await beginBatch(ports, ids);
    await ends(doneWith('A.'));
    await ends(doneWith('B.'));
    await beginBatch(ports, ids);
    expect(await now()).toMatchObject({ done: 2, state: { kind: 'ended' } });
    expect(orders).toHaveLength(2);
  });

  test('notes what fails and goes on', async () => {
    const { ports, ids, ends, now } = await given();
    await beginBatch(ports, [ids[0] ?? '', 'gone', ids[1] ?? '']);
    await ends(failed('not-readable'));
    expect(await now()).toMatchObject({
      done: 2,
      failed: [
        { articleId: ids[0], trouble: { kind: 'not-readable' } },
        { articleId: 'gone', trouble: { kind: 'no-text' } },
      ],
      state: { kind: 'going' },
    });
  });

  test.each<EngineTrouble['kind']>(['unreachable', 'unauthorized', 'no-such-model', 'not-allowed'])(
    'rests where all articles would meet it: %s; and goes on with the same one',
    async (kind) => {
      const { ports, ids, orders, ends, now } = await given();
      await beginBatch(ports, ids);
      await ends(failed(kind));
      expect(await now()).toMatchObject({
        done: 0,
        failed: [],
        current: null,
        state: { kind: 'paused', trouble: { kind } },
      });
      await goOn(ports);
      expect(orders).toHaveLength(1);
      await pauseBatch(ports, false);
      expect(await now()).toMatchObject({
        done: 0,
        current: orders[1]?.id,
        state: { kind: 'going' },
      });
      expect(orders[1]?.article.url).toBe(orders[0]?.article.url);
    },
  );

  test('rests where its piece is stopped', async () => {
    const { ports, ids, orders, now } = await given();
    await beginBatch(ports, ids);
    await stopWriting(ports, orders[0]?.id ?? '');
    await vi.waitFor(async () =>
      expect(await now()).toMatchObject({
        state: { kind: 'paused', trouble: { kind: 'stopped' } },
      }),
    );
  });

  test('rests where the engine cannot even begin', async () => {
    const { ports, ids, now } = await given();
    ports.engines.begin = async () => {
      throw new Error('no');
    };
    await beginBatch(ports, ids);
    expect(await now()).toMatchObject({
      done: 0,
      state: { kind: 'paused', trouble: { kind: 'unavailable' } },
    });
  });

  test('does not wait for a piece that ended before it was noted', async () => {
    const { ports, ids, orders, now, tell } = await given(2);
    const begin = ports.engines.begin;
    ports.engines.begin = async (order) => {
      await begin(order);
      await tell(doneWith('At once.'));
    };
    await beginBatch(ports, ids);
    expect(await now()).toMatchObject({ done: 2, failed: [], state: { kind: 'ended' } });
    expect(orders).toHaveLength(2);
  });
});

describe('a busy engine', () => {
  test('is left alone as long as it asks, and asked again by the alarm', async () => {
    const { ports, ids, orders, clock, ends, now } = await given();
    await beginBatch(ports, ids);
    await ends(failed('busy', 90_000));
    expect(await now()).toMatchObject({ state: { kind: 'waiting', until: clock.now + 90_000 } });
    expect(alarm(ports)).toBe(clock.now + 90_000);
    clock.now += 89_000;
    await goOn(ports);
    expect(orders).toHaveLength(1);
    clock.now += 1000;
    await goOn(restarted(ports));
    expect(await now()).toMatchObject({ done: 0, tries: 1, current: orders[1]?.id });
  });

  test('that stays busy is waited for longer each time, and the article given up at last', async () => {
    const { ports, ids, clock, ends, now } = await given();
    await beginBatch(ports, ids);
    const pauses: number[] = [];
    for (let i = 0; i < 4; i++) {
      await ends(failed('busy'));
      const batch = await now();
      if (batch?.state.kind !== 'waiting') throw new Error('does not wait');
      pauses.push(batch.state.until - clock.now);
      clock.now = batch.state.until;
      await goOn(ports);
    }
    expect(pauses).toEqual([30_000, 60_000, 120_000, 240_000]);
    await ends(failed('busy'));
    expect(await now()).toMatchObject({ done: 1, failed: [{ articleId: ids[0] }], tries: 0 });
  });

  test('is waited for ten minutes at most', async () => {
    const { ports, ids, clock, ends, now } = await given();
    await beginBatch(ports, ids);
    await ends(failed('busy', 86_400_000));
    expect(await now()).toMatchObject({ state: { until: clock.now + 600_000 } });
  });
});

describe('the reader', () => {
  test('pauses: what is being written is written to its end, and nothing after it', async () => {
    const { ports, ids, orders, ends, now } = await given();
    await beginBatch(ports, ids);
    await pauseBatch(ports, true);
    await ends(doneWith('A.'));
    expect(await now()).toMatchObject({
      done: 1,
      current: null,
      state: { kind: 'paused', trouble: null },
    });
    expect(orders).toHaveLength(1);
    await pauseBatch(ports, false);
    expect(orders).toHaveLength(2);
  });

  test('paused, a busy engine does not set it going', async () => {
    const { ports, ids, ends, now } = await given();
    await beginBatch(ports, ids);
    await pauseBatch(ports, true);
    await ends(failed('busy', 1000));
    expect(await now()).toMatchObject({ state: { kind: 'paused', trouble: null } });
  });

  test('goes on with the piece that is still being written', async () => {
    const { ports, ids, orders, now } = await given();
    await beginBatch(ports, ids);
    await pauseBatch(ports, true);
    await pauseBatch(ports, false);
    expect(orders).toHaveLength(1);
    expect(await now()).toMatchObject({ current: orders[0]?.id, state: { kind: 'going' } });
  });

  test('takes it away: nothing more is asked, and what was written stays', async () => {
    const { ports, ids, orders, tell, now } = await given();
    await beginBatch(ports, ids);
    await endBatch(ports);
    expect(await now()).toBeNull();
    expect(await tell(doneWith('A.'))).toBe(false);
    await goOn(ports);
    expect(orders).toHaveLength(1);
    expect(await ports.local.get('batch')).toBeUndefined();
  });

  test('cannot set one going that has ended', async () => {
    const { ports, ids, ends, now } = await given(1);
    await beginBatch(ports, ids);
    await ends(doneWith('A.'));
    await pauseBatch(ports, false);
    expect(await now()).toMatchObject({ state: { kind: 'ended' } });
  });
});

test('after a restart it goes on where it was', async () => {
  const { ports, ids, orders, now } = await given();
  await beginBatch(ports, ids);
  // The browser was closed: what was in memory is gone, and with it the piece.
  await ports.session.clear();
  await goOn(restarted(ports));
  expect(orders).toHaveLength(2);
  expect(await now()).toMatchObject({ done: 0, current: orders[1]?.id });
});

test('a batch of another shape is none', async () => {
  const { ports, now } = await given(1);
  await ports.local.set('batch', { articleIds: 7 });
  expect(await now()).toBeNull();
  await goOn(ports);
  expect(alarm(ports)).toBeNull();
});
