import { create } from 'zustand';

export interface Toast {
  id: number;
  text: string;
  undo: (() => void) | null;
}

interface ToastState {
  toast: Toast | null;
  /** How many messages there were: the number of each is its own. */
  count: number;
  /** The last act that can still be undone, also when its toast is gone. */
  undoable: Toast | null;
  say(text: string, undo?: () => void): void;
  dismiss(): void;
  undo(): void;
}

/** The one message at the foot of the screen, and the act it offers to undo. */
export const useToast = create<ToastState>((set, get) => ({
  toast: null,
  count: 0,
  undoable: null,
  say: (text, undo) => {
    const count = get().count + 1;
    const toast = { id: count, text, undo: undo ?? null };
    set(undo ? { count, toast, undoable: toast } : { count, toast });
  },
  dismiss: () => set({ toast: null }),
  undo: () => {
    get().undoable?.undo?.();
    set({ toast: null, undoable: null });
  },
}));
