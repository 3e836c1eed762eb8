import { create } from 'zustand';
import { send } from '../client/send.ts';
import { watchBatch } from '../client/writings.ts';
import type { Batch } from '../model/engines.ts';

interface BatchState {
  batch: Batch | null;
  /** Follows how far it is, also as the background goes on. Called once a page. */
  follow(): Promise<void>;
  begin(articleIds: string[]): Promise<void>;
  pause(paused: boolean): Promise<void>;
  end(): Promise<void>;
}

/** The briefs that are written for many saved articles, one after the other. */
export const useBatch = create<BatchState>((set) => ({
  batch: null,
  follow: () => watchBatch((batch) => set({ batch })),
  begin: async (articleIds) => {
    await send('begin-batch', { articleIds });
  },
  pause: async (paused) => {
    await send('pause-batch', { paused });
  },
  end: async () => {
    await send('end-batch', {});
  },
}));
