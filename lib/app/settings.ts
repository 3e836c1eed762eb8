import { knownSettings, SETTINGS_RECORD, type Settings, settingsFrom } from '../model/settings.ts';
import type { Ports } from './ports.ts';

/** The reader's settings as they are now. */
export const settingsNow = async (ports: Ports): Promise<Settings> =>
  settingsFrom(await ports.local.get(SETTINGS_RECORD));

/** Stores what the reader has changed, one change after the other, so that two pages do not undo each other's. */
export function changeSettings(ports: Ports, changes: Partial<Settings>): Promise<null> {
  return ports.exclusive(SETTINGS_RECORD, async () => {
    const before = knownSettings(await ports.local.get(SETTINGS_RECORD));
    await ports.local.set(SETTINGS_RECORD, { ...before, ...changes });
    return null;
  });
}
