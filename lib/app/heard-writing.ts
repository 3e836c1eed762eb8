import type { WritingState } from '../model/engines.ts';
import { batchAfter } from './batch.ts';
import { meanwhile } from './meanwhile.ts';
import type { Ports } from './ports.ts';
import { isGoingOn, tellWriting } from './writings.ts';

/** Who writes tells how it goes on: noted, and where it has ended, a batch goes on meanwhile. False where nobody wants to know. */
export async function heardWriting(
  ports: Ports,
  writingId: string,
  state: WritingState,
): Promise<boolean> {
  const after = await tellWriting(ports, writingId, state);
  if (!after) return false;
  const goesOn = isGoingOn(after);
  if (!goesOn) meanwhile(batchAfter(ports, after));
  return goesOn;
}

/** The reader ends a piece where it is; a batch that it belongs to rests. */
export async function stopWriting(ports: Ports, id: string): Promise<null> {
  await heardWriting(ports, id, { kind: 'failed', trouble: { kind: 'stopped', detail: '' } });
  await ports.engines.stop(id);
  return null;
}
