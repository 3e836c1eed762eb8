import type { WritingState } from '../model/engines.ts';
import { batchAfter } from './batch.ts';
import { meanwhile } from './meanwhile.ts';
import type { Ports } from './ports.ts';
import { tellWriting } from './writings.ts';

/** Who writes tells how it goes on: noted, and where it has ended, a batch goes on meanwhile. False where nobody wants to know. */
export async function heardWriting(
  ports: Ports,
  writingId: string,
  state: WritingState,
): Promise<boolean> {
  const after = await tellWriting(ports, writingId, state);
  if (after && (state.kind === 'done' || state.kind === 'failed'))
    meanwhile(batchAfter(ports, after));
  return after !== null;
}
