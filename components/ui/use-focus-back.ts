import { type RefObject, useEffect, useRef } from 'react';

/** A row's first link gets the focus back once what stood in its place, such as a form, is gone. */
export function useFocusBack<T extends HTMLElement>(isAway: boolean): RefObject<T | null> {
  const row = useRef<T>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) row.current?.querySelector('a')?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return row;
}
