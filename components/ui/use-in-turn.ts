import { useRef, useState } from 'react';
import { requestOrigins } from '../../lib/client/permissions.ts';

/** What became of acts on several pages: not begun, not allowed, or how many are done, and how many of those worked. */
type Turns =
  | { kind: 'no' | 'refused' }
  | { kind: 'now' | 'done'; of: number; done: number; worked: number };

interface InTurn<T> {
  turns: Turns;
  /** To be called first thing in the click. */
  begin(all: readonly T[]): void;
  /** No further one is begun. */
  end(): void;
}

/** Acts on pages one after the other, once their sites are allowed in one question. `act` tells whether it worked. */
export function useInTurn<T extends { url: string }>(act: (one: T) => Promise<boolean>): InTurn<T> {
  const [turns, tell] = useState<Turns>({ kind: 'no' });
  const isEnded = useRef(false);

  async function go(all: readonly T[]): Promise<void> {
    isEnded.current = false;
    let [done, worked] = [0, 0];
    for (const one of all) {
      if (isEnded.current) break;
      tell({ kind: 'now', of: all.length, done, worked });
      if (await act(one)) worked++;
      done++;
    }
    tell({ kind: 'done', of: all.length, done, worked });
  }

  return {
    turns,
    begin: (all) => {
      // The first call of the click: a later one is refused.
      void requestOrigins(all.map(({ url }) => url)).then((allowed) =>
        allowed ? go(all) : tell({ kind: 'refused' }),
      );
    },
    end: () => {
      isEnded.current = true;
    },
  };
}
