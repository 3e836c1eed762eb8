import { create } from 'zustand';
import { send } from '../client/send.ts';
import { watchWritings } from '../client/writings.ts';
import type { EngineTask, EngineTrouble, Writing, WritingSubject } from '../model/engines.ts';

/** What was asked for and could not be begun. */
export interface Refused {
  task: EngineTask;
  trouble: EngineTrouble;
}

interface WritingsState {
  /** What is written about; null where no page asks. */
  of: WritingSubject | null;
  /** Of each task by each writer the latest, the latest first. */
  list: Writing[];
  /** Whether the list has been read. */
  isKnown: boolean;
  refused: Refused | null;
  /** Follows what is written about it until the answer is called. */
  follow(of: WritingSubject): () => void;
  /** Has a task written; `again` although it is written already. */
  order(task: EngineTask, again?: boolean): Promise<void>;
  stop(writingId: string): Promise<void>;
}

/** A writer that has ended without a word is known by its silence alone: then nothing is told. In milliseconds. */
const LOOK_AGAIN = 10_000;

export const isGoingOn = ({ state }: Writing): boolean =>
  state.kind === 'waiting' || state.kind === 'writing';

/** What an engine has written, or is writing, about the article that is shown. */
export const useWritings = create<WritingsState>((set, get) => {
  let isAsking = false;
  let isStale = false;

  /** Asks for the list; once more at the end, where something was told meanwhile. */
  async function ask(): Promise<void> {
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (isStale) {
        isStale = false;
        const { of } = get();
        if (!of) break;
        const list = await send('written-of', { of });
        if (get().of === of) set({ list, isKnown: true });
      }
    } finally {
      isAsking = false;
    }
  }

  return {
    of: null,
    list: [],
    isKnown: false,
    refused: null,
    follow: (of) => {
      set({ of, list: [], isKnown: false, refused: null });
      const leave = watchWritings(() => void ask());
      const timer = setInterval(() => {
        if (get().list.some(isGoingOn)) void ask();
      }, LOOK_AGAIN);
      void ask();
      return () => {
        leave();
        clearInterval(timer);
        if (get().of === of) set({ of: null, list: [], isKnown: false, refused: null });
      };
    },
    order: async (task, again = false) => {
      const { of } = get();
      if (!of) return;
      set({ refused: null });
      const reply = await send('order-writing', { of, task, again });
      if (get().of !== of) return;
      if (reply.ok) await ask();
      else set({ refused: { task, trouble: reply.error } });
    },
    stop: async (writingId) => {
      await send('stop-writing', { writingId });
      await ask();
    },
  };
});
