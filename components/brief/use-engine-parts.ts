import { useEffect, useState } from 'react';
import { useEngineChosen } from '../../lib/state/engine-chosen.ts';

/** What is drawn of engines. */
export type EngineParts = typeof import('../engines/EngineBrief.tsx');

/** All about engines, once it is loaded, for readers who have chosen one; null for the others, who load nothing of it. */
export function useEngineParts(): EngineParts | null {
  const { isChosen, follow } = useEngineChosen();
  const [parts, take] = useState<EngineParts | null>(null);
  useEffect(follow, [follow]);
  useEffect(() => {
    if (isChosen) void import('../engines/EngineBrief.tsx').then(take);
  }, [isChosen]);
  return isChosen ? parts : null;
}
