import { create } from 'zustand';

export interface Toast {
  id: number;
  text: string;
  undo: (() => void) | null;
}

interface ToastState {
  toast: Toast | null;
  /** The last act that can still be undone, also when its toast is gone. */
  undoable: Toast | null;
  say(text: string, undo?: () => void): void;
  dismiss(): void;
  undo(): void;
}

/** The one message at the foot of the screen, and the act it offers to undo. */
export const useToast = create<ToastState>((set, get) => ({
  toast: null,
  undoable: null,
  say: (text, undo) => {
    const toast = { id: (get().toast?.id ?? 0) + 1, text, undo: undo ?? null };
    set(undo ? { toast, undoable: toast } : { toast });
  },
  dismiss: () => set({ toast: null }),
  undo: () => {
    get().undoable?.undo?.();
    set({ toast: null, undoable: null });
  },
}));
