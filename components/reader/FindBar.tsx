import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { IconButton } from '../ui/Button.tsx';
import styles from './bars.module.css';
import { findDrawn, paint, show } from './drawn-text.ts';

interface FindBarProps {
  /** Changes whenever the text is drawn otherwise: the places are looked up anew. */
  drawn: unknown;
  onClose(): void;
}

/** Finds words in the article: Enter leads to the next place, with Shift to the one before, Escape closes. */
export function FindBar({ drawn, onClose }: FindBarProps) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const [count, setCount] = useState(0);
  const places = useRef<Range[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up anew where the text is drawn anew
  useEffect(() => {
    const text = document.querySelector('article');
    places.current = text ? findDrawn(text, words) : [];
    setCount(places.current.length);
    setAt(0);
    paint('lede-found', places.current);
    return () => paint('lede-found', []);
  }, [words, drawn]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have other places
  useEffect(() => {
    const here = places.current[at];
    paint('lede-found-here', here ? [here] : []);
    if (here) show(here);
    return () => paint('lede-found-here', []);
  }, [at, words, count, drawn]);

  const step = (by: number) => count > 0 && setAt((at + by + count) % count);
  return (
    <search className={styles.bar}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the field answers the key that asked for it
        autoFocus
        type="search"
        value={words}
        aria-label={t('findInArticle')}
        placeholder={t('findInArticle')}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <span role="status" className={styles.count}>
        {words.trim() !== '' &&
          (count === 0 ? t('findNone') : t('findCount', String(at + 1), String(count)))}
      </span>
      <IconButton icon={ChevronUp} label={t('findPrevious')} onClick={() => step(-1)} />
      <IconButton icon={ChevronDown} label={t('findNext')} onClick={() => step(1)} />
      <IconButton icon={X} label={t('findClose')} onClick={onClose} />
    </search>
  );
}
