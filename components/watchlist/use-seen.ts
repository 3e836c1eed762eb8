import { useEffect } from 'react';
import { send } from '../../lib/client/send.ts';

/** Once the reader leaves the watchlist, or closes it, what it showed is no longer new. */
export function useSeen(front: boolean): void {
  useEffect(() => {
    if (!front) return;
    const seen = () => void send('topics-seen', {});
    addEventListener('pagehide', seen);
    return () => {
      removeEventListener('pagehide', seen);
      seen();
    };
  }, [front]);
}
