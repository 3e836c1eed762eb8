import { useEffect, useLayoutEffect, useRef } from 'react';
import { usePanel } from '../../lib/state/panel.ts';
import { useReading } from '../../lib/state/reading.ts';

/** The part of the Brief tab that scrolls. */
const BODY = '[id$="content-brief"] [data-scrolls]';

/** Gives every browser tab its own place in the brief: coming back, the reader goes on where they were. */
export function useKeptScroll(): void {
  const front = usePanel((state) => state.front);
  const reading = useReading((state) => state.reading);
  const places = useRef(new Map<number, number>());

  useEffect(() => {
    const note = (event: Event): void => {
      const { front: now } = usePanel.getState();
      if (now !== null && event.target instanceof HTMLElement && event.target.matches(BODY))
        places.current.set(now, event.target.scrollTop);
    };
    // Scrolling does not bubble.
    document.addEventListener('scroll', note, true);
    return () => document.removeEventListener('scroll', note, true);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reading is drawn in the same place
  useLayoutEffect(() => {
    const body = document.querySelector(BODY);
    if (body && front !== null) body.scrollTop = places.current.get(front) ?? 0;
  }, [front, reading]);
}
