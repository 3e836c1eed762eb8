import { create } from 'zustand';
import { send } from '../client/send.ts';
import { applyTheme, watchSettings } from '../client/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';

interface SettingsState {
  settings: Settings;
  /** Follows the stored settings, also as other pages change them. Called once a page. */
  follow(): Promise<void>;
  /** Shown at once, stored by the background. */
  change(changes: Partial<Settings>): Promise<void>;
}

/** The reader's settings. */
export const useSettings = create<SettingsState>((set) => ({
  settings: DEFAULT_SETTINGS,
  follow: () =>
    watchSettings((settings) => {
      applyTheme(settings.theme);
      set({ settings });
    }),
  change: async (changes) => {
    set(({ settings }) => ({ settings: { ...settings, ...changes } }));
    await send('change-settings', { changes });
  },
}));
