import { watchRecord } from '../browser/store.ts';
import { ENGINES_RECORD } from '../model/engines.ts';

/** Whether a record of engines names one that writes. */
function namesOne(stored: unknown): boolean {
  const choice: unknown =
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'choice') : null;
  const kind: unknown =
    typeof choice === 'object' && choice !== null ? Reflect.get(choice, 'kind') : null;
  return kind === 'browser' || kind === 'endpoint';
}

/**
 * Tells whether an engine is chosen, now and whenever that changes. Reads no more of the record than that: pages load this before
 * anything is drawn, and all else about engines only where one is chosen.
 */
export const watchWhetherChosen = (listener: (isChosen: boolean) => void): Promise<void> =>
  watchRecord(ENGINES_RECORD, (stored) => listener(namesOne(stored)));
