import { isBatch } from '../model/engine-guards.ts';
import {
  BATCH_RECORD,
  type Batch,
  type EngineTrouble,
  type Writing,
  type WritingState,
} from '../model/engines.ts';
import { orderWriting } from './order-writing.ts';
import type { Ports } from './ports.ts';
import { isGoingOn, writingOfId } from './writings.ts';

/** What ends for all articles alike: to go on would only repeat it. The reader is told, and says when to go on. */
const FOR_ALL: ReadonlySet<EngineTrouble['kind']> = new Set([
  'not-allowed',
  'unreachable',
  'origin-refused',
  'unauthorized',
  'no-such-address',
  'no-such-model',
  'unavailable',
  'stopped',
]);

/** How long a busy engine is left alone where it does not say, and at most, in milliseconds. */
const PAUSE = 30_000;
const LONGEST_PAUSE = 10 * 60_000;
/** When it is looked whether what is being written still is, in milliseconds. */
const LOOK_AGAIN = 60_000;
/** An article whose engine stays busy is given up after so many tries. */
const TRIES = 5;

export async function batchNow(ports: Ports): Promise<Batch | null> {
  const stored = await ports.local.get(BATCH_RECORD);
  return isBatch(stored) ? stored : null;
}

function change(ports: Ports, next: (batch: Batch) => Batch | null): Promise<Batch | null> {
  return ports.exclusive(BATCH_RECORD, async () => {
    const before = await batchNow(ports);
    if (!before) return null;
    const after = next(before);
    if (after === null) await ports.local.remove([BATCH_RECORD]);
    else if (after !== before) await ports.local.set(BATCH_RECORD, after);
    return after;
  });
}

/** Has briefs written for saved articles, one after the other, in place of what was asked for before. */
export async function beginBatch(ports: Ports, articleIds: readonly string[]): Promise<null> {
  const batch: Batch = {
    articleIds: [...new Set(articleIds)],
    done: 0,
    failed: [],
    current: null,
    tries: 0,
    state: { kind: articleIds.length > 0 ? 'going' : 'ended' },
  };
  await ports.exclusive(BATCH_RECORD, () => ports.local.set(BATCH_RECORD, batch));
  await goOn(ports);
  return null;
}

export async function pauseBatch(ports: Ports, paused: boolean): Promise<null> {
  await change(ports, (batch) =>
    batch.state.kind === 'ended'
      ? batch
      : { ...batch, state: paused ? { kind: 'paused', trouble: null } : { kind: 'going' } },
  );
  if (paused) await ports.setBatchAlarm(null);
  else await goOn(ports);
  return null;
}

/** Takes the batch away; what was written stays, and what is being written is written to its end. */
export async function endBatch(ports: Ports): Promise<null> {
  await change(ports, () => null);
  await ports.setBatchAlarm(null);
  return null;
}

/** One article further. */
const next = (batch: Batch): Batch => ({
  ...batch,
  done: batch.done + 1,
  current: null,
  tries: 0,
  state: batch.done + 1 >= batch.articleIds.length ? { kind: 'ended' } : batch.state,
});

function after(batch: Batch, trouble: EngineTrouble, now: number): Batch {
  if (FOR_ALL.has(trouble.kind))
    return { ...batch, current: null, state: { kind: 'paused', trouble } };
  if (trouble.kind === 'busy' && batch.tries + 1 < TRIES) {
    const pause = Math.min(trouble.retryAfter ?? PAUSE * 2 ** batch.tries, LONGEST_PAUSE);
    return {
      ...batch,
      current: null,
      tries: batch.tries + 1,
      state: batch.state.kind === 'paused' ? batch.state : { kind: 'waiting', until: now + pause },
    };
  }
  const articleId = batch.articleIds[batch.done];
  const failed = articleId ? [...batch.failed, { articleId, trouble }] : batch.failed;
  return next({ ...batch, failed });
}

const settled = (batch: Batch, state: WritingState, now: number): Batch =>
  state.kind === 'done'
    ? next(batch)
    : state.kind === 'failed'
      ? after(batch, state.trouble, now)
      : batch;

/**
 * Orders the next article, unless one is being written or the batch rests. Called whenever something may have changed: when a
 * piece has ended, when the background starts, and by the alarm. Nothing is held in memory between two calls.
 */
export async function goOn(ports: Ports): Promise<void> {
  for (;;) {
    const now = ports.now();
    const batch = await change(ports, (before) =>
      before.state.kind === 'waiting' && before.state.until <= now
        ? { ...before, state: { kind: 'going' } }
        : before,
    );
    if (batch?.state.kind === 'waiting') return ports.setBatchAlarm(batch.state.until);
    const articleId = batch?.articleIds[batch.done];
    if (batch?.state.kind !== 'going' || articleId === undefined) return ports.setBatchAlarm(null);
    const of = { kind: 'saved', articleId } as const;
    const ordered = await orderWriting(ports, { of, task: { kind: 'brief' }, again: false });
    const moved = await change(ports, (before) => {
      if (before.done !== batch.done || before.state.kind !== 'going') return before;
      return ordered.ok
        ? settled({ ...before, current: ordered.value.id }, ordered.value.state, now)
        : after(before, ordered.error, now);
    });
    if (ordered.ok && moved?.current === ordered.value.id) {
      // Being written: its end calls again, and the alarm, should the writer have ended without a word.
      await ports.setBatchAlarm(now + LOOK_AGAIN);
      // It may have ended before it was noted as the batch's own.
      const piece = await writingOfId(ports, ordered.value.id);
      if (piece && !isGoingOn(piece)) await batchAfter(ports, piece);
      return;
    }
  }
}

/** A piece has ended: where it was the batch's, the next one is ordered. */
export async function batchAfter(ports: Ports, { id, state }: Writing): Promise<void> {
  const now = ports.now();
  let isOwn = false;
  await change(ports, (batch) => {
    isOwn = batch.current === id;
    return isOwn ? settled(batch, state, now) : batch;
  });
  if (isOwn) await goOn(ports);
}
