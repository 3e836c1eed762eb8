import { create } from 'zustand';
import { watchWhetherChosen } from '../client/engine-chosen.ts';

interface EngineChosenState {
  isChosen: boolean;
  isFollowing: boolean;
  /** Follows what is stored; asked again, it does nothing. */
  follow(): void;
}

/** Whether an engine is chosen: all else about engines is loaded only then. */
export const useEngineChosen = create<EngineChosenState>((set, get) => ({
  isChosen: false,
  isFollowing: false,
  follow: () => {
    if (get().isFollowing) return;
    set({ isFollowing: true });
    void watchWhetherChosen((isChosen) => set({ isChosen }));
  },
}));
