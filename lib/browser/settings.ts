import { browser } from 'wxt/browser';
import { SETTINGS_RECORD, type Settings, settingsFrom } from '../model/settings.ts';

/** Tells of the settings now and whenever they change, on whichever page. */
export async function watchSettings(listener: (settings: Settings) => void): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_RECORD];
    if (change) listener(settingsFrom(change.newValue));
  });
  const stored = await browser.storage.local.get(SETTINGS_RECORD);
  listener(settingsFrom(stored[SETTINGS_RECORD]));
}
