import { neighborsOf } from '../../lib/client/library.ts';
import { useNeighbors } from '../../lib/state/neighbors.ts';
import { useLive } from '../ui/LibraryGate.tsx';

export interface Around {
  previous: string | null;
  next: string | null;
}

/** What stands around an article in the list it was opened from; in the whole library where it was opened by its address. */
export function useAround(id: string): Around {
  const ids = useNeighbors((state) => state.ids);
  const at = ids.indexOf(id);
  const inLibrary = useLive((library) => neighborsOf(library, id), [id], { paused: at >= 0 });
  if (at < 0) return inLibrary ?? { previous: null, next: null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
