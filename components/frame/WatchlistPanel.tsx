import { type ReactNode, useEffect, useState } from 'react';
import { useView } from '../../lib/state/view.ts';

/**
 * The Watchlist tab. Its code and its queries wait until it is first opened, since the brief comes first. Not by Suspense, which
 * keeps what has come in back for 300 ms.
 */
export function WatchlistPanel(): ReactNode {
  const isFront = useView(({ tab }) => tab === 'watchlist');
  const [loaded, take] = useState<{ Tab: () => ReactNode } | null>(null);
  const isWanted = isFront && !loaded;
  useEffect(() => {
    if (!isWanted) return;
    void import('../watchlist/WatchlistTab.tsx').then(({ WatchlistTab }) =>
      take({ Tab: WatchlistTab }),
    );
  }, [isWanted]);
  return loaded && <loaded.Tab />;
}
