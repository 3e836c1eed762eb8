import { useEffect, useEffectEvent, useState } from 'react';
import { send } from '../../lib/client/send.ts';
import type { SavedArticle } from '../../lib/model/library.ts';

/** How long the page has to rest before its place is kept, in milliseconds. */
const REST = 800;
/** A change of less than this is not worth a write. */
const STEP = 0.03;
/** Below and above these parts an article opens at its beginning. */
const BEGUN = 0.03;
const NEARLY_READ = 0.97;

/** The part of the article's text that is above the foot of the screen. */
function partRead(text: Element): number {
  const { top, height } = text.getBoundingClientRect();
  return height === 0 ? 0 : Math.min(1, Math.max(0, (innerHeight - top) / height));
}

/** Scrolls to where so much of the article was above the foot of the screen. */
function scrollToPart(text: Element, part: number): void {
  const { top, height } = text.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top + part * height - innerHeight, behavior: 'instant' });
}

/**
 * How far the article on the screen is read: kept with it while the reader scrolls, never less than before, and gone back to
 * when it is opened again without a place of its own.
 */
export function useProgress(row: SavedArticle, hasPlace: boolean): number {
  const [part, setPart] = useState(row.progress);
  const keep = useEffectEvent((now: number) => {
    if (now >= row.progress + STEP || (now >= NEARLY_READ && row.progress < NEARLY_READ))
      void send('change-articles', {
        articleIds: [row.id],
        change: { kind: 'progress', progress: now },
      });
  });
  const resume = useEffectEvent((text: Element) => {
    const { progress } = row;
    if (!hasPlace && progress > BEGUN && progress < NEARLY_READ) scrollToPart(text, progress);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for the article that is on the screen
  useEffect(() => {
    const text = document.querySelector('article');
    if (!text) return;
    resume(text);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let now = row.progress;
    const look = () => {
      now = partRead(text);
      setPart(now);
      clearTimeout(timer);
      timer = setTimeout(() => keep(now), REST);
    };
    // Left before the page has rested: what was read is read.
    const leave = () => {
      clearTimeout(timer);
      keep(now);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('scroll', look);
      window.removeEventListener('pagehide', leave);
    };
  }, []);
  return part;
}
