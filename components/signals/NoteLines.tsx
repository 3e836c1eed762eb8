import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Article } from '../../lib/model/article.ts';
import type { Finding, Signal } from '../../lib/model/signals.ts';
import type { Place } from '../brief/Statement.tsx';
import { Icon } from '../ui/Button.tsx';
import { Remark } from './Detail.tsx';
import { keyOf, remarksOf } from './shown-signals.ts';
import styles from './signals.module.css';
import { findingText } from './words.ts';

interface NoteProps {
  article: Article;
  signal: Signal;
  finding: Finding;
  place: Place;
}

const hasMore = ({ sentences, quotes, links = [] }: Finding): boolean =>
  sentences.length + quotes.length + links.length > 0;

/** What is to be known of the text, in one line; unfolded, what shows it. */
function NoteLine({ article, signal, finding, place }: NoteProps) {
  const [isOpen, open] = useState(false);
  const words = findingText(finding);
  if (words === null) return null;
  if (!hasMore(finding)) return <p className={styles.note}>{words}</p>;
  return (
    <details
      className={styles.note}
      open={isOpen}
      onToggle={(event) => open(event.currentTarget.open)}
    >
      <summary>
        <span>{words}</span>
        <Icon of={ChevronRight} />
      </summary>
      {isOpen && <Remark article={article} signal={signal} finding={finding} place={place} />}
    </details>
  );
}

/** What notes have to say, below the meters; nothing where nothing is remarkable. */
export const NoteLines = ({
  article,
  signals,
  place,
}: Omit<NoteProps, 'signal' | 'finding'> & { signals: readonly Signal[] }) =>
  signals
    .flatMap((signal) => remarksOf(signal).map((finding) => ({ signal, finding })))
    .map(({ signal, finding }) => (
      <NoteLine
        key={`${signal.name}-${keyOf(finding)}`}
        article={article}
        signal={signal}
        finding={finding}
        place={place}
      />
    ));
