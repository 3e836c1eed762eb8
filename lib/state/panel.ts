import { create } from 'zustand';
import { onSessionRecord, watchTabInFront } from '../client/panel.ts';
import type { TabBrief } from '../model/messages.ts';
import { BRIEF_RECORD, tabOfRecord } from '../model/session.ts';
import { useEvidence } from './evidence.ts';
import { type Reading, useReading } from './reading.ts';

/** What the panel showed of a tab when the reader turned to another one. */
interface Kept {
  reading: Reading;
  marks: Pick<TabBrief, 'marked' | 'markedSignal'>;
}

/** More tabs than this are read again when the reader comes back. */
const MOST_KEPT = 20;

interface PanelState {
  /** The browser tab that the panel shows; null before it is known. */
  front: number | null;
  kept: Map<number, Kept>;
  /** Follows the tab in front of the window, and gestures on it. Called once. */
  follow(): Promise<void>;
  turnTo(tabId: number): void;
}

/** Which tab the side panel shows, and what it showed of the others. */
export const usePanel = create<PanelState>((set, get) => ({
  front: null,
  kept: new Map(),
  follow: async () => {
    // A click, a key or the menu on a tab that could not be read: the background has read it, so it can be drawn.
    onSessionRecord(BRIEF_RECORD, (name) => {
      if (tabOfRecord(name) !== get().front) return;
      if (useReading.getState().reading.kind === 'unreadable') void useReading.getState().again();
    });
    await watchTabInFront(({ kind, tabId }) => {
      if (kind === 'front') get().turnTo(tabId);
      else if (tabId === get().front) void useReading.getState().again();
    });
  },
  turnTo: (tabId) => {
    const { front, kept } = get();
    if (front === tabId) return;
    if (front !== null) {
      const { reading } = useReading.getState();
      const { current, signal } = useEvidence.getState();
      kept.delete(front);
      if (reading.kind === 'brief' || reading.kind === 'other')
        kept.set(front, { reading, marks: { marked: current, markedSignal: signal } });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    }
    set({ front: tabId });
    const known = kept.get(tabId);
    useEvidence.getState().take(known?.marks ?? null);
    if (!known) return void useReading.getState().read(false);
    // Shown at once; the page may have become another one meanwhile.
    useReading.getState().show(known.reading);
    void useReading.getState().again();
  },
}));
