import { create } from 'zustand';

interface SelectionState {
  /** The ids of the chosen articles. */
  chosen: ReadonlySet<string>;
  toggle(id: string): void;
  choose(ids: readonly string[]): void;
  clear(): void;
}

/** Which articles of the list are chosen, for what is done with several at once. */
export const useSelection = create<SelectionState>((set) => ({
  chosen: new Set(),
  toggle: (id) =>
    set(({ chosen }) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      return { chosen: next };
    }),
  choose: (ids) => set({ chosen: new Set(ids) }),
  clear: () => set({ chosen: new Set() }),
}));
