import { useEffect, useEffectEvent, useId, useRef } from 'react';
import type { Article } from '../../lib/model/article.ts';
import type { Signal } from '../../lib/model/signals.ts';
import { useSettings } from '../../lib/state/settings.ts';
import type { Place } from '../brief/Statement.tsx';
import { Detail } from './Detail.tsx';
import { MeterRow } from './MeterRow.tsx';
import { NoteLines } from './NoteLines.tsx';
import { detailOf } from './shown-signals.ts';
import styles from './signals.module.css';

interface SignalsProps {
  article: Article;
  signals: readonly Signal[];
  place: Place;
  /** The meter whose sentences are shown; null where none is. */
  open: string | null;
  onOpen(name: string | null): void;
  /** One meter a line, for narrow columns. */
  isList?: boolean;
}

/** How the text is made: the meters, the sentences behind the one that is open, and what else is to be told. */
export function Signals({ article, signals, place, open, onOpen, isList = false }: SignalsProps) {
  const isOn = useSettings(({ settings }) => settings.signals);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const opened = signals.find((signal) => signal.kind === 'meter' && signal.name === open);

  const close = useEffectEvent(() => {
    root.current?.querySelector<HTMLElement>(`[data-signal="${open}"]`)?.focus();
    onOpen(null);
  });
  const isOpen = isOn && opened !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select'))
        return;
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [isOpen]);

  // Switched off in the options while one is open: its marks go too.
  const takeBack = useEffectEvent(() => open !== null && onOpen(null));
  useEffect(() => {
    if (!isOn) takeBack();
  }, [isOn]);

  if (!isOn || signals.length === 0) return null;
  return (
    <div
      ref={root}
      className={isList ? `${styles.signals} ${styles.asList}` : styles.signals}
      data-made
    >
      <MeterRow
        signals={signals}
        lang={article.lang}
        open={open}
        controls={id}
        isList={isList}
        onPress={(name) => onOpen(name === open ? null : name)}
      />
      <div id={id} className={styles.opened} hidden={!isOpen}>
        {opened?.kind === 'meter' && (
          <Detail
            key={opened.name}
            article={article}
            meter={opened}
            findings={detailOf(signals, opened.name)}
            place={place}
          />
        )}
      </div>
      <NoteLines article={article} signals={signals} place={place} />
    </div>
  );
}
