import { useEffect, useState } from 'react';

type Details = typeof import('./Detail.tsx');

/** The code of the details, which waits until one is wanted, since the brief comes first. Not by Suspense: see `WatchlistPanel`. */
export function useDetails(isWanted: boolean): Details | null {
  const [loaded, take] = useState<Details | null>(null);
  const isMissing = isWanted && !loaded;
  useEffect(() => {
    if (isMissing) void import('./Detail.tsx').then(take);
  }, [isMissing]);
  return loaded;
}
