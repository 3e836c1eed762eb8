import type { Ports } from './ports.ts';
import { changeSettings } from './settings.ts';

/**
 * Lede was installed: the first steps are offered where the reader comes by, until they are taken or skipped. No tab is opened for
 * them, which nobody has asked for.
 */
export const offerStart = (ports: Ports): Promise<null> =>
  changeSettings(ports, { startDue: true });
