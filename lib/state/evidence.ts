import { create } from 'zustand';
import { send } from '../client/send.ts';
import type { Anchor } from '../model/anchor.ts';
import type { ShowOutcome } from '../model/messages.ts';

interface EvidenceState {
  /** The statement now marked in the page, or asked for in vain. */
  current: string | null;
  outcome: ShowOutcome | null;
  show(tabId: number, statement: string, anchor: Anchor): Promise<void>;
  clear(tabId: number): Promise<void>;
  /** Takes over what is marked in the page already; null where nothing is. */
  take(statement: string | null): void;
}

/** Which statement's sentence is marked in the page. */
export const useEvidence = create<EvidenceState>((set, get) => ({
  current: null,
  outcome: null,
  show: async (tabId, statement, anchor) => {
    set({ current: statement, outcome: null });
    const outcome = await send('show-in-page', { tabId, anchor, statement });
    if (get().current === statement) set({ outcome });
  },
  take: (statement) => set({ current: statement, outcome: statement === null ? null : 'shown' }),
  clear: async (tabId) => {
    set({ current: null, outcome: null });
    await send('show-in-page', { tabId, anchor: null, statement: null });
  },
}));
