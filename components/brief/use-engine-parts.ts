import { useEffect, useState } from 'react';
import { useEngineChosen } from '../../lib/state/engine-chosen.ts';

/** What is loaded only where an engine is chosen, once it is there; null for readers who have chosen none. `load` is always the same. */
export function useWhereChosen<T>(load: () => Promise<T>): T | null {
  const { isChosen, follow } = useEngineChosen();
  const [part, take] = useState<{ loaded: T } | null>(null);
  useEffect(follow, [follow]);
  useEffect(() => {
    if (isChosen) void load().then((loaded) => take({ loaded }));
  }, [isChosen, load]);
  return isChosen && part ? part.loaded : null;
}

/** What is drawn of engines. */
export type EngineParts = typeof import('../engines/EngineBrief.tsx');

const load = (): Promise<EngineParts> => import('../engines/EngineBrief.tsx');

/** All about engines that is drawn with a brief. */
export const useEngineParts = (): EngineParts | null => useWhereChosen(load);
