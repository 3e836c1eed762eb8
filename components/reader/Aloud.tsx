import { Headphones, Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { t } from '../../lib/client/i18n.ts';
import type { Article } from '../../lib/model/article.ts';
import { SPEEDS, type SpokenPart, useAloud } from '../../lib/state/aloud.ts';
import { IconButton } from '../ui/Button.tsx';
import { Hidden } from '../ui/Text.tsx';
import { useKeys } from '../ui/use-keys.ts';
import styles from './bars.module.css';
import { blockRange, paint, show } from './drawn-text.ts';
import { partInView, spokenParts } from './spoken.ts';

/** Below the page's head, in pixels: what is higher is not seen. */
const HEAD = 56;

/** Where a block begins below the page's head, in pixels. */
function topOf(block: number): number {
  const drawn = document.querySelector(`article [data-block="${block}"]`);
  return drawn ? drawn.getBoundingClientRect().bottom - HEAD : 0;
}

/** Begins to read the article aloud where the reader is, or stops. */
export function AloudButton({ article }: { article: Article }) {
  const { status, begin, stop } = useAloud();
  const isOn = status !== 'silent';
  const parts = useMemo(() => spokenParts(article), [article]);
  useEffect(() => stop, [stop]);
  const turn = () => (isOn ? stop() : void begin(parts, article.lang, partInView(parts, topOf)));
  useKeys(parts.length > 0 ? { a: turn } : {});
  if (parts.length === 0) return null;
  return (
    <IconButton
      icon={Headphones}
      label={t(isOn ? 'readAloudStop' : 'readAloud')}
      aria-keyshortcuts="a"
      onClick={turn}
    />
  );
}

/** Marks what is said now and keeps it on the screen. */
function useSpoken(part: SpokenPart | undefined, drawn: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked anew where the text is drawn anew
  useEffect(() => {
    const text = document.querySelector('article');
    const range = part && text && blockRange(text, part.block, part);
    paint('lede-spoken', range ? [range] : []);
    if (range) show(range);
    return () => paint('lede-spoken', []);
  }, [part, drawn]);
}

/** What can be done while the article is read aloud. */
export function AloudBar({ drawn }: { drawn: unknown }) {
  const { status, parts, at, speed, pause, resume, step, setSpeed, stop } = useAloud();
  const isOn = status === 'speaking' || status === 'paused';
  useSpoken(isOn ? parts[at] : undefined, drawn);
  const turn = status === 'speaking' ? pause : resume;
  // Not the space bar, which presses the button that has the focus.
  useKeys(isOn ? { ArrowRight: () => step(1), ArrowLeft: () => step(-1) } : {});
  if (status === 'silent') return null;
  return (
    <section className={styles.bar} aria-label={t('readAloudBar')}>
      {isOn && (
        <>
          <IconButton icon={SkipBack} label={t('readAloudBack')} onClick={() => step(-1)} />
          <IconButton
            icon={status === 'speaking' ? Pause : Play}
            label={t(status === 'speaking' ? 'readAloudPause' : 'readAloudGo')}
            onClick={turn}
          />
          <IconButton icon={SkipForward} label={t('readAloudNext')} onClick={() => step(1)} />
          <label>
            <Hidden>{t('readAloudSpeed')}</Hidden>
            <select value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
              {SPEEDS.map((one) => (
                <option key={one} value={one}>
                  {`${one}×`}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {(status === 'no-voice' || status === 'failed') && (
        <p role="status">{t(status === 'no-voice' ? 'readAloudNone' : 'readAloudFailed')}</p>
      )}
      <IconButton icon={X} label={t('readAloudStop')} onClick={stop} />
    </section>
  );
}
