import { onSessionRecord } from '../browser/panel.ts';
import { watchRecord } from '../browser/store.ts';
import { isBatch } from '../model/engine-guards.ts';
import { BATCH_RECORD, type Batch, WRITING_RECORD } from '../model/engines.ts';

/** Calls back whenever a piece of writing has got further, until the answer is called. */
export const watchWritings = (listener: () => void): (() => void) =>
  onSessionRecord(WRITING_RECORD, listener);

/** Tells how far the batch is, now and whenever that changes; null where there is none. */
export const watchBatch = (listener: (batch: Batch | null) => void): Promise<void> =>
  watchRecord(BATCH_RECORD, (stored) => listener(isBatch(stored) ? stored : null));

/** The name in `localStorage` of those whom the reader has been told that articles go to, once for each. */
const TOLD = 'engines-told';

function told(): string[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(TOLD) ?? '[]');
    return Array.isArray(all) ? all.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Whether the reader was told before that articles go there, and has had something written all the same. */
export const wasToldOf = (address: string): boolean => told().includes(address);

export const noteToldOf = (address: string): void =>
  localStorage.setItem(TOLD, JSON.stringify([...new Set([...told(), address])]));

export const forgetToldOf = (): void => localStorage.removeItem(TOLD);
