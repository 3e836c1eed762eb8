import { lazy, Suspense, useRef } from 'react';
import { useView } from '../../lib/state/view.ts';

const WatchlistTab = lazy(async () => {
  const { WatchlistTab: Tab } = await import('../watchlist/WatchlistTab.tsx');
  return { default: Tab };
});

/** The Watchlist tab. Its code and its queries wait until it is first opened, since the brief comes first. */
export function WatchlistPanel() {
  const isFront = useView(({ tab }) => tab === 'watchlist');
  const wasOpened = useRef(false);
  wasOpened.current ||= isFront;
  return (
    wasOpened.current && (
      <Suspense>
        <WatchlistTab />
      </Suspense>
    )
  );
}
