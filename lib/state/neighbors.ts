import { create } from 'zustand';

interface NeighborsState {
  /** The list that the reader last looked at, in its order. */
  ids: readonly string[];
  goThrough(ids: readonly string[]): void;
}

/** The list that an article was opened from: what comes before and after it there. */
export const useNeighbors = create<NeighborsState>((set) => ({
  ids: [],
  goThrough: (ids) => set({ ids }),
}));
