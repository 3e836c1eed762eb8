import { watchRecord } from '../browser/store.ts';
import { enginesFrom } from '../model/engine-guards.ts';
import { ENGINES_RECORD, type Engines } from '../model/engines.ts';

/** Tells who writes and which endpoints there are, now and whenever that changes, on whichever page. Keys are not among it. */
export const watchEngines = (listener: (engines: Engines) => void): Promise<void> =>
  watchRecord(ENGINES_RECORD, (stored) => listener(enginesFrom(stored)));
