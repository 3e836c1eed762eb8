import { SETTINGS_RECORD, type Settings, settingsFrom } from '../model/settings.ts';
import { watchRecord } from './store.ts';

/** Tells of the settings now and whenever they change, on whichever page. */
export const watchSettings = (listener: (settings: Settings) => void): Promise<void> =>
  watchRecord(SETTINGS_RECORD, (stored) => listener(settingsFrom(stored)));
