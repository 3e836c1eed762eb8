import { create } from 'zustand';
import { send } from '../client/send.ts';
import type { Anchor, CuedAnchor } from '../model/anchor.ts';
import type { ShowOutcome, TabBrief } from '../model/messages.ts';

interface EvidenceState {
  /** The statement now marked in the page, or asked for in vain. */
  current: string | null;
  outcome: ShowOutcome | null;
  /** The signal that is open, whose sentences are marked in the page. */
  signal: string | null;
  show(tabId: number, statement: string, anchor: Anchor): Promise<void>;
  clear(tabId: number): Promise<void>;
  /** Opens a signal and marks its sentences in place of another's; null closes the one that is open. */
  openSignal(tabId: number, signal: string | null, sentences: CuedAnchor[]): Promise<void>;
  /** Takes over what is marked in the page already; null where nothing is. */
  take(marks: Pick<TabBrief, 'marked' | 'markedSignal'> | null): void;
}

/** Which statement's sentence is marked in the page, and which signal's sentences. */
export const useEvidence = create<EvidenceState>((set, get) => ({
  current: null,
  outcome: null,
  signal: null,
  show: async (tabId, statement, anchor) => {
    set({ current: statement, outcome: null });
    const outcome = await send('show-in-page', { tabId, anchor, statement });
    if (get().current === statement) set({ outcome });
  },
  take: (marks) => {
    const current = marks?.marked ?? null;
    const outcome = current === null ? null : 'shown';
    set({ current, outcome, signal: marks?.markedSignal ?? null });
  },
  clear: async (tabId) => {
    set({ current: null, outcome: null });
    await send('show-in-page', { tabId, anchor: null, statement: null });
  },
  openSignal: async (tabId, signal, sentences) => {
    set({ signal });
    await send('mark-in-page', { tabId, signal, sentences });
  },
}));
