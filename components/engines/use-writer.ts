import { useEffect } from 'react';
import type { Writer } from '../../lib/model/engines.ts';
import { chosenWriter, useEngines } from '../../lib/state/engines.ts';

/** Who writes, also on pages that have not asked yet; null where nobody does, or it is not known. */
export function useWriter(): Writer | null {
  const { engines, isKnown, follow } = useEngines();
  useEffect(() => {
    if (!isKnown) void follow();
  }, [isKnown, follow]);
  return chosenWriter(engines);
}
