import { create } from 'zustand';
import { watchEngines } from '../client/engines.ts';
import { send } from '../client/send.ts';
import { type EngineChoice, type Engines, NO_ENGINES } from '../model/engines.ts';

export { chosenEndpoint, chosenWriter } from '../model/engines.ts';

interface EnginesState {
  engines: Engines;
  /** Whether they have been read: before, nobody seems to write. */
  isKnown: boolean;
  /** Follows what is stored, also as other pages change it. Called once a page. */
  follow(): Promise<void>;
  /** Says who writes from now on: shown at once, stored by the background. */
  choose(choice: EngineChoice): Promise<void>;
}

/** Who writes, and the reader's endpoints. */
export const useEngines = create<EnginesState>((set) => ({
  engines: NO_ENGINES,
  isKnown: false,
  follow: () => watchEngines((engines) => set({ engines, isKnown: true })),
  choose: async (choice) => {
    set(({ engines }) => ({ engines: { ...engines, choice } }));
    await send('choose-engine', { choice });
  },
}));
